"""Write kurslex/language/han_forms.py from ICU's rules from traditional to simplified characters.

Usage: scripts/han_forms.py, once a newer ICU is pinned; the test of these forms says so.
"""

from pathlib import Path

import icu

_FILE = Path(__file__).parent.parent / "kurslex" / "language" / "han_forms.py"
_RULES = "Hant-Hans"
_HAN = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000))
_A_LINE = 40  # pairs

_HEAD = '''"""Chinese characters in their traditional form, each before its simplified one.

Written by scripts/han_forms.py from ICU {icu} (Unicode {unicode}).
"""

HAN_FORMS = (
{lines}
)
"""Pairs of characters. None is both traditional in one and simplified in another."""
'''


def han_forms() -> str:
    """Return the text of the module."""
    simplified = icu.Transliterator.createInstance(_RULES)
    signs = [chr(code) for each in _HAN for code in each]
    found = {each: str(simplified.transliterate(each)) for each in signs}
    pairs = [(one, other) for one, other in found.items() if one != other and len(other) == 1]
    olds = {old for old, _ in pairs}
    # Of two that are each the other's form, or a chain, none can stand for the others.
    kept = [f"{old}{new}" for old, new in pairs if new not in olds and new < "\uffff"]
    lines = ["".join(kept[at : at + _A_LINE]) for at in range(0, len(kept), _A_LINE)]
    return _HEAD.format(
        icu=icu.ICU_VERSION,
        unicode=icu.UNICODE_VERSION,
        lines="\n".join(f'    "{line}"' for line in lines),
    )


if __name__ == "__main__":
    _FILE.write_text(han_forms(), encoding="utf-8", newline="\n")
