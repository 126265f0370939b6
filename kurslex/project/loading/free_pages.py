"""Pages that are no concepts: the table `pages` of `docs/concepts.yml`, and their files.

pages: {about: footer, contribute: menu, style-guide: none}
"""

from collections.abc import Collection, Iterable
from pathlib import Path

from kurslex.model.free_page import NOWHERE, PLACES, FreePage
from kurslex.model.page import Home
from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.page_files import load_free_page
from kurslex.project.yaml.typed_fields import Fields


def read_free_pages(fields: Fields) -> tuple[FreePage, ...]:
    """Return the declared pages, in their order."""
    table = fields.table("pages", "the pages")
    if table is None:
        return ()
    found = []
    for name in table.names():
        place = table.text(name)
        if place and place not in PLACES:
            message = f"page '{name}' cannot be in '{place}'"
            table.refuse(name, message, f"write one of {', '.join(PLACES)}")
        found.append(
            FreePage(id=name, place=place if place in PLACES else NOWHERE, line=table.line_of(name))
        )
    return tuple(found)


def load_free_pages(
    root: Path,
    declared: Iterable[FreePage],
    tags: Iterable[str],
    files: Collection[str],
    problems: list[Problem],
    *,
    memory: Memory | None = None,
) -> dict[tuple[str, str], Home]:
    """Return the pages that there are, by locale tag and id; `files` are those of the project."""
    found = {}
    ids = [each.id for each in declared]
    for tag in tags:
        for name in ids:
            path = f"docs/{tag}/{name}.md"
            page = load_free_page(root, tag, path, problems, memory) if path in files else None
            if page:
                found[tag, name] = page
    return found
