"""Write kurslex/language/unicode_tables.py from the Unicode data of ICU.

Python's own data is another with each version of Python, and knows no property of this kind.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import icu

_FILE = Path(__file__).parent.parent / "kurslex" / "language" / "unicode_tables.py"
_LONG = 0x10000  # the first character that is written with eight digits
_LINE = 96  # characters of a line of ranges

_HEAD = '''"""Classes of characters from the Unicode Character Database, which `re` does not have.

Written by scripts/unicode_tables.py; what stands between the brackets of a class of `re`.
"""

UNICODE_VERSION = "{version}"
'''


def main() -> None:
    """Write the file."""
    _FILE.write_text(tables(), encoding="utf-8", newline="\n")


def tables() -> str:
    """Return the text of the file."""
    marks = {
        icu.UCharCategory.NON_SPACING_MARK,
        icu.UCharCategory.COMBINING_SPACING_MARK,
        icu.UCharCategory.ENCLOSING_MARK,
    }
    return "".join(
        (
            _HEAD.format(version=icu.UNICODE_VERSION),
            _table(
                "MARKS",
                "Combining marks, general category M: vowel signs, accents, points.",
                lambda sign: icu.Char.charType(sign) in marks,
            ),
            _table(
                "SENTENCE_ENDS",
                "What ends a sentence in any script, property Sentence_Terminal.",
                lambda sign: icu.Char.hasBinaryProperty(sign, icu.UProperty.S_TERM),
            ),
        )
    )


def _table(name: str, says: str, has: Callable[[str], bool]) -> str:
    ranges = _ranges(has)
    lines = [""]
    for each in ranges:
        if len(lines[-1]) + len(each) > _LINE - len('    ""'):
            lines.append("")
        lines[-1] += each
    body = "".join(f'    "{line}"\n' for line in lines)
    return f'\n{name} = (\n{body})\n"""{says}"""\n'


def _ranges(has: Callable[[str], bool]) -> Iterator[str]:
    first = None
    for code in range(sys.maxunicode + 2):
        if code <= sys.maxunicode and has(chr(code)):
            first = code if first is None else first
        elif first is not None:
            last = code - 1
            yield _escaped(first) + ("" if last == first else "-" + _escaped(last))
            first = None


def _escaped(code: int) -> str:
    return f"\\u{code:04x}" if code < _LONG else f"\\U{code:08x}"


if __name__ == "__main__":
    main()
