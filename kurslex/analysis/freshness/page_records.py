"""A page's text with other records of what it has been compared with."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kurslex.analysis.freshness.page_parts import page_parts, slot_of
from kurslex.model.checked import Checked
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.comparison_fields import written
from kurslex.project.yaml.front_matter import Below, FrontMatterError, has_field, with_fields

_CHECKED = "checked"
_SAME = "typographical"
RECORDS = (_CHECKED, _SAME)
"""The fields of a page that commands alone write."""


def with_records(
    text: str,
    checked: Mapping[str, Checked],
    languages: Iterable[str],
    same: Mapping[str, tuple[str, ...]],
    slots: Iterable[str],
) -> str:
    """Return a page's text with the fields `typographical` and `checked` as given.

    `languages` and `slots`, the page's parts, have lines of their own even where there is nothing
    to say of them yet: git merges two changes only where a line between them stays as it is.
    Everything else of the page stays. Raises `FrontMatterError`.
    """
    records = {tag: Below(written(checked[tag]) if tag in checked else "") for tag in languages}
    records |= {tag: Below(written(each)) for tag, each in checked.items() if tag not in records}
    parts = {name: Below("=".join(same.get(name, ()))) for name in slots}
    if not has_field(text, _SAME):
        # It goes before the other: two branches that both add it, and then differ, merge.
        text = with_fields(text, {_CHECKED: None})
    return with_fields(text, {_SAME: parts or None, _CHECKED: records or None})


def recorded(
    root: Path,
    glossary: Glossary,
    page: LocalizedConcept,
    checked: Mapping[str, Checked],
    same: Mapping[str, tuple[str, ...]] | None = None,
) -> dict[str, str]:
    """Return the page's new text by its path, or nothing where its file need not change.

    Without `same`, the typographical edits stay as they are recorded.
    """
    text = read_as_written(root, page.path, [])
    if text is None:
        raise FileNotFoundError(page.path)
    languages = [tag for tag in glossary.locales if tag != page.locale]
    slots = [slot_of(part.name) for part in page_parts(page)]
    try:
        new = with_records(
            text, checked, languages, page.typographical if same is None else same, slots
        )
    except FrontMatterError as error:
        raise FrontMatterError(f"{page.path}: {error}") from None
    return {page.path: new} if new != text else {}
