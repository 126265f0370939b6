"""Write the manual's reference from the code: fields, commands, bounds.

Which fields there are, their kinds and whether they are needed, the readers of the files say
themselves: `scripts/reference_fields.py` records what they ask for. The sentence for each field is
in `manual/fields.yml`. Commands and options are those of the command line, bounds those of
`kurslex/bounds`. `--check` writes nothing, and fails where a page is not up to date, a field has no
sentence, or a sentence no field.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from kurslex.cli import parser
from scripts.reference_bounds import bounds_lines
from scripts.reference_fields import FILES, Field, recorded

PROJECT = Path(__file__).parent.parent
PAGES = PROJECT / "manual" / "pages"
SENTENCES = PROJECT / "manual" / "fields.yml"
_SECOND_PAGE = "sync"  # the first command of the second page
_EVERYWHERE = {"help", "root", "debug"}
_NOTE = "<!-- Made by scripts/reference.py. -->\n"
_FIELDS_INTRO = (
    "Every field of every file that a project may have. What is in capital letters is a name that",
    "a project chooses, or the id of something it has. A field within a table follows after a dot,",
    "one of each entry of a list after `[]`. All files are YAML, and everything in them is read as",
    "text: `no` is the language, not *false*.",
)
_COMMANDS_INTRO = (
    "All commands take `--project DIR`, the folder with `docs/` and `mkdocs.yml`, if it is not the",
    "one you are in or one above it; `--debug`, which prints the traceback of an error in Kurslex;",
    "and `--help`. The status at the end is 0 where all is well, 1 where something is wrong in the",
    "content, 2 where the command was used wrongly, 3 after an error of the machine or of Kurslex.",
)


def main() -> int:
    """Write the pages, or only say what is wrong with them; return 1 where anything is."""
    args = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    args.add_argument("--check", action="store_true", help="write nothing, say what is wrong")
    check = args.parse_args().check
    found = recorded()
    sentences = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))
    faults = list(mismatches(found, sentences))
    for name, text in ({} if faults else pages(found, sentences)).items():
        file = PAGES / name
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            if check:
                faults.append(f"manual/pages/{name} is not up to date: run make manual")
            else:
                file.write_text(text, encoding="utf-8", newline="\n")
    print(*faults, sep="\n", end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


def mismatches(
    found: dict[str, dict[str, Field]], sentences: dict[str, dict[str, str]]
) -> Iterator[str]:
    """Yield a line for each field without a sentence, and each sentence without a field."""
    for kind in dict.fromkeys((*found, *sentences)):
        fields, texts = found.get(kind, {}), sentences.get(kind, {})
        for name in fields.keys() - texts.keys():
            yield f"manual/fields.yml: '{kind}' has no sentence for '{name}'"
        for name in texts.keys() - fields.keys():
            yield f"manual/fields.yml: '{kind}' has a sentence for '{name}', which nobody reads"


def pages(
    found: dict[str, dict[str, Field]], sentences: dict[str, dict[str, str]]
) -> dict[str, str]:
    """Return the texts of the pages by their names."""
    commands = list(_commands())
    names = [name for name, _ in commands]
    middle = names.index(_SECOND_PAGE)
    return {
        "fields.md": _fields_page(found, sentences),
        "commands.md": _commands_page("Commands", commands[:middle]),
        "more-commands.md": _commands_page("More commands", commands[middle:]),
        "bounds.md": "\n".join(bounds_lines(_NOTE)) + "\n",
    }


def _fields_page(found: dict[str, dict[str, Field]], sentences: dict[str, dict[str, str]]) -> str:
    lines = [
        "# Fields",
        "",
        _NOTE,
        *_FIELDS_INTRO,
    ]
    for kind, heading in FILES.items():
        lines += ["", f"## {heading}", "", "| field | holds | |", "|---|---|---|"]
        for name, field in found[kind].items():
            needed = " **Needed.**" if field.required else ""
            lines.append(f"| `{name}` | {field.kind} | {sentences[kind][name]}{needed} |")
    return "\n".join(lines) + "\n"


def _commands() -> Iterator[tuple[str, list[str]]]:
    """Yield each command with the lines of its section."""
    (choices,) = (
        each for each in parser()._actions if isinstance(each, argparse._SubParsersAction)
    )
    for name, command in choices.choices.items():
        yield name, _section(command)


def _section(command: argparse.ArgumentParser) -> list[str]:
    lines = [f"## {command.prog}", "", _plain(command.description or ""), ""]
    rows = [
        f"| `{_written(each).replace('|', chr(92) + '|')}` | {_plain(_help(command, each))} |"
        for each in command._actions
        if each.dest not in _EVERYWHERE and each.help != argparse.SUPPRESS
    ]
    if rows:
        lines += ["| argument | means |", "|---|---|", *rows, ""]
    example = (command.epilog or "").partition("example: ")[2]
    return [*lines, "```sh", example, "```", ""] if example else lines


def _commands_page(title: str, commands: list[tuple[str, list[str]]]) -> str:
    lines = [
        f"# {title}",
        "",
        _NOTE,
        *_COMMANDS_INTRO,
        "",
    ]
    for _, section in commands:
        lines += section
    return "\n".join(lines).rstrip() + "\n"


def _written(action: argparse.Action) -> str:
    """Return an argument as it is written: `--theme THEME`, `FILE …`."""
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else None)
    if isinstance(value, tuple):
        value = " ".join(value)
    if not action.option_strings:
        value = value or action.dest.upper()
        return f"{value} …" if action.nargs in {"*", "+"} else value
    names = ", ".join(action.option_strings)
    if action.nargs == 0:
        return names
    value = value or action.dest.upper()
    many = {"?": f"[{value}]", "+": f"{value} …", "*": f"[{value} …]"}
    return f"{names} {many.get(str(action.nargs), value)}"


def _help(command: argparse.ArgumentParser, action: argparse.Action) -> str:
    return command._get_formatter()._expand_help(action) if action.help else ""


def _plain(text: str) -> str:
    """Return a text so that Markdown prints it as it is."""
    for sign in "\\|<*_":
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
