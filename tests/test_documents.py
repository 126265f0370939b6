"""What the documents for people say can be done can be done, and what they name is there."""

import re
import shlex
import tomllib
from pathlib import PurePosixPath

import pytest

from kurslex.cli import parser
from tests.support.command import PROJECT, run_kurslex

_FOLDERS = (
    "",
    ".github/workflows",
    "contributing",
    "manual/pages",
    "requirements",
    "scripts",
    "tests",
)
_DOCUMENTS = sorted(
    file.relative_to(PROJECT).as_posix()
    for file in (
        *(each for folder in _FOLDERS for each in (PROJECT / folder).glob("*.md")),
        *(PROJECT / "kurslex").rglob("*.md"),
        *(PROJECT / "docs").glob("*/CONTRIBUTING.md"),
    )
)
_TEXTS = {name: (PROJECT / name).read_text(encoding="utf-8") for name in _DOCUMENTS}
_COMMANDS = set(re.findall(r"^    ([\w-]+)(?: |$)", parser().format_help(), re.MULTILINE))
_SHOWN = re.compile(r"^\$ kurslex (.+)\n((?:(?!```|\$ ).+\n)*)", re.MULTILINE)
_CODE_BLOCK = re.compile(r"(?ms)^ *(````?)[^`\n]*$.*?^ *\1$")
_LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")
_CODE_PATH = re.compile(r"`((?:[\w-]+/)*[\w-]+\.(?:py|js|mjs|css|html|kurslex))`")
_SETTINGS = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
_CONTRACTS = _SETTINGS["tool"]["importlinter"]["contracts"]
_LAYERS = [each for each in _CONTRACTS if each["type"] == "layers"]
_ARCHITECTURE = "ARCHITECTURE.md"
# Files of a site, of a MkDocs project or of an example, which are not in the repository.
_MADE = {"404.html", "calculators/dividend_yield.py", "index.html", "offline.html", "yaml.py"}
_MADE |= {"assets/kurslex/search-de.js"}
_NAMES = {each.name for part in ("kurslex", "scripts") for each in (PROJECT / part).rglob("*")}
_MOST_LINES = {_ARCHITECTURE: 120, "CONTRIBUTING.md": 60, "SECURITY.md": 110}


def test_the_readme_has_every_command():
    assert set(re.findall(r"^\| `kurslex ([\w-]+)", _TEXTS["README.md"], re.MULTILINE)) == _COMMANDS


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_commands_that_are_named_exist(document):
    assert set(re.findall(r"`kurslex ([a-z][a-z-]+)", _TEXTS[document])) <= _COMMANDS


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_make_targets_that_are_named_exist(document):
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", _TEXTS[document], re.MULTILINE)) <= targets


@pytest.mark.parametrize(("arguments", "output"), _SHOWN.findall(_TEXTS["README.md"]))
def test_the_readme_shows_what_a_command_prints(arguments, output, project):
    result = run_kurslex(*shlex.split(arguments), cwd=project)
    printed = result.stdout.replace("\u00a0", " ")  # a document is typed with ordinary spaces
    assert (printed, result.stderr, result.returncode) == (output, "", 0)


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_what_is_linked_exists(document):
    missing = []
    for path, fragment in _LINK.findall(_CODE_BLOCK.sub("", _TEXTS[document])):
        target = (PROJECT / document).parent / path if path else PROJECT / document
        if not target.exists() or (
            fragment and fragment not in _anchors(target.read_text("utf-8"))
        ):
            missing.append(f"{path}#{fragment}")
    assert missing == []


# The list of changes names what there was at the time.
@pytest.mark.parametrize("document", [each for each in _DOCUMENTS if each != "CHANGELOG.md"])
def test_files_of_code_that_are_named_exist(document):
    """A path begins at the project, the package or the document; a name alone is in one of them."""
    folders = (PROJECT, PROJECT / "kurslex", (PROJECT / document).parent)
    named = set(_CODE_PATH.findall(_CODE_BLOCK.sub("", _TEXTS[document])))
    missing = {
        path
        for path in named - _MADE - _NAMES
        if not any((folder / path).is_file() for folder in folders)
    }
    assert missing == set()


@pytest.mark.parametrize("document", _MOST_LINES)
def test_documents_to_begin_with_are_short(document):
    assert len(_TEXTS[document].splitlines()) <= _MOST_LINES[document]


@pytest.mark.parametrize("contract", _LAYERS, ids=lambda each: each["containers"][0])
def test_the_architecture_has_the_layers_of_the_contracts(contract):
    tables = _TEXTS[_ARCHITECTURE].partition("## How a build goes")[0]
    rows = re.findall(r"^\| (`.*?) \|", tables, re.MULTILINE)
    shown = [set(re.findall(r"`(\w+)`", row)) for row in rows]
    layers = [set(layer.split(" | ")) for layer in contract["layers"]]
    # The table of a folder's own layers has its name at the top.
    _, _, name = contract["containers"][0].partition(".")
    first = len(shown) - shown[::-1].index({name}) if name else 0
    assert shown[first : first + len(layers)] == layers


@pytest.mark.parametrize("folder", ["engine", "project", "rules", "site", "calculators"])
def test_the_architecture_leads_to_the_decisions(folder):
    linked = {path for path, _ in _LINK.findall(_TEXTS[_ARCHITECTURE])}
    beside = {
        each
        for each in _DOCUMENTS
        if each.startswith(f"kurslex/{folder}/") and PurePosixPath(each).name == "README.md"
    }
    assert beside
    assert beside <= linked


def _anchors(text: str) -> set[str]:
    """Return the fragments by which a forge links to the headings of a document."""
    headings = re.findall(r"^#+ (.+)$", _CODE_BLOCK.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
