"""Small projects that a test edits: what kinds of edits there are, and what their builds make."""

from collections.abc import Callable
from pathlib import Path

from kurslex.engine.cache import no_cache, open_cache
from kurslex.engine.records import Records
from kurslex.engine.site import write_site
from kurslex.project.loading.site_settings import load_site
from kurslex.rules import CHECKS, inspect
from kurslex.rules.registry import Reads
from kurslex.rules.shown import Extent, shown
from tests.support.edits import begin_language

Edit = Callable[[Path], None]
Tree = dict[str, bytes]

_TIMES = {Reads.CALCULATOR: 0, Reads.TERMS: 2, Reads.LANGUAGE: 2}
RULES = sum(_TIMES.get(check.reads, 1) for check in CHECKS)
"""How often a check looks at the tiny glossary, or at one of its two languages."""


def built(root: Path, folder: Path, records: Records) -> tuple[Tree, list[str]]:
    """Return the files of a project's site, and the tasks that had to be done for them."""
    memory = records.memory()
    glossary, problems = inspect(root, memory)
    site = shown(glossary, problems, Extent.PREVIEW)
    assert site.stopping == ()
    records.learn(memory)
    write_site(site.glossary.judged(), load_site(root), folder, records)
    records.save(memory)
    return tree(folder), records.made


def with_cache(root: Path, folder: Path) -> tuple[Tree, list[str]]:
    with open_cache(root) as records:
        return built(root, folder, records)


def afresh(root: Path, folder: Path) -> Tree:
    with no_cache() as records:
        return built(root, folder, records)[0]


def tree(folder: Path) -> Tree:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(files)}


def differing(one: Tree, other: Tree) -> list[str]:
    """Return the paths of files that only one has, or that are not the same in both."""
    return sorted(path for path in {*one, *other} if one.get(path) != other.get(path))


def replaced(path: str, old: str, new: str) -> Edit:
    """Return an edit that replaces a text, and the new text by the old one when it comes again.

    A concept that another edit has renamed is named in it as it is now.
    """

    def edit(root: Path) -> None:
        file = root / path
        if file.exists():
            before, after = (each.replace(_ID, _id_now(root)) for each in (old, new))
            text = file.read_text(encoding="utf-8")
            text = text.replace(before, after) if before in text else text.replace(after, before)
            file.write_text(text, encoding="utf-8")

    return edit


_ID, _OTHER_ID = "reef-knot", "square-knot"
_QUESTION = """
## Frågor {#questions}

1. Vad håller en [pålstek](bowline.md)?
   - [x] en ögla: Den glider inte.
   - [ ] ingenting: Den håller.
"""


def _question_comes_and_goes(root: Path) -> None:
    page = root / SWEDISH
    text = page.read_text(encoding="utf-8")
    known = text.removesuffix(_QUESTION)
    page.write_text(known if known != text else text + _QUESTION, encoding="utf-8")


def _page_comes_and_goes(root: Path) -> None:
    page, aside = root / "docs/fr/clove-hitch.md", root / "clove-hitch.md"
    page.rename(aside) if page.exists() else aside.rename(page)


def _id_now(root: Path) -> str:
    concepts = (root / "docs/concepts.yml").read_text(encoding="utf-8")
    return _ID if f"{_ID}:" in concepts else _OTHER_ID


def _concept_is_renamed(root: Path) -> None:
    old, new = (_ID, _OTHER_ID) if _id_now(root) == _ID else (_OTHER_ID, _ID)
    for file in (root / "docs/concepts.yml", *root.glob("docs/*/*.md")):
        text = file.read_text(encoding="utf-8").replace(old, new)
        (file.with_name(file.name.replace(old, new))).write_text(text, encoding="utf-8")
    for file in root.glob(f"docs/*/{old}.md"):
        file.unlink()


def _language_begins(root: Path) -> None:
    if not (root / "docs/it").exists():
        begin_language(root, "it", "third-language")


SWEDISH, FRENCH = "docs/sv/bowline.md", "docs/fr/bowline.md"

EDITS: dict[str, Edit] = {
    "a word of a text": replaced(SWEDISH, "fingrarna", "händerna"),
    "a link": replaced(SWEDISH, "[dubbelt halvslag](clove-hitch.md)", "dubbelt halvslag"),
    "a definition": replaced(SWEDISH, "fast ögla", "stadig ögla"),
    "a term": replaced(FRENCH, "term: nœud de chaise", "term: nœud d’agui"),
    "a form": replaced(SWEDISH, "pålsteken, ", "pålsteken, pålstekens, "),
    "a draft": replaced(FRENCH, "## Voir aussi", "## Voir ⟨aussi⟩"),
    "a message": replaced("docs/sv/messages/site.ftl", "site-subtitle = ", "site-subtitle = Nya "),
    "a locale": replaced("docs/sv/locale.yml", "name: Svenska", "name: Svenskan"),
    "a number's sign": replaced("docs/fr/locale.yml", 'decimal: ","', 'decimal: "·"'),
    "a calculator": replaced("calculators/working_load.py", "12000", "12500"),
    "a relation": replaced(
        "docs/concepts.yml", "hitches, related: [bowline, reef-knot]", "hitches, related: [bowline]"
    ),
    "an old address": replaced("docs/concepts.yml", "[abok-1010]", "[abok-1010, king-of-knots]"),
    "a colour": replaced("docs/concepts.yml", "#6a3d00", "#5a3d00"),
    "the path": replaced("docs/concepts.yml", "[reef-knot, clove-hitch]}", "[clove-hitch]}"),
    "the site's address": replaced("mkdocs.yml", "knots.example", "ropes.example"),
    "the home page": replaced("docs/sv/index.md", "tre användbara", "tre nyttiga"),
    "neither ZIP files nor pairs": replaced(
        "docs/concepts.yml", "binding, hitches]", "binding,  hitches]\nzip-files: false\npairs: []"
    ),
    "a question": _question_comes_and_goes,
    "a page": _page_comes_and_goes,
    "a concept's id": _concept_is_renamed,
    "a language": _language_begins,
}
