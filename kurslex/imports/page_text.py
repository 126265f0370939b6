"""A page of the material -> the text of the project's file, and whether two files say the same."""

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from kurslex.imports.definition_and_rest import KEY
from kurslex.imports.material import ImportedFreePage, ImportedPage, ImportedTerm
from kurslex.imports.tidy import tidy
from kurslex.model.page import LocalizedConcept, TermStatus
from kurslex.model.unfinished import to_write
from kurslex.project.files.invisible_characters import without_unfit
from kurslex.project.loading.page_files import read_page
from kurslex.project.yaml.yaml_values import flow_list, folded, scalar

_LINK = re.compile(re.escape(f"]({KEY}") + r"([^()\s]*)\)")
_NO_LINK = re.compile(rf"\]\((?!{re.escape(KEY)})")
_SHORT = 70

ALL_PAGES_SHOW = ("calculator", "picture")
"""The placeholders that all pages of a concept have, whatever language they are in."""

_SHOWN = re.compile(rf"^\{{\{{ *(?:{'|'.join(ALL_PAGES_SHOW)}) [^{{}}\n]*\}}\}}\n*", re.MULTILINE)


def page_text(page: ImportedPage, ids: Mapping[str, str], shown: Iterable[str] = ()) -> str:
    """Return the text of a page's file; `ids` are those of the concepts to which links lead.

    `shown` are the calculators and pictures that come below its text.
    """
    lines = ["---", "preferred:", *_fields(page.terms[0], "  ")]
    for status in (TermStatus.ADMITTED, TermStatus.DEPRECATED):
        terms = [term for term in page.terms[1:] if term.status is status]
        lines += [f"{status.value}:"] if terms else []
        for term in terms:
            first, *rest = _fields(term, "    ")
            lines += [f"  - {first.lstrip()}", *rest]
    # What looks like a link in a text without any is none.
    definition = with_ids(_NO_LINK.sub("] (", tidy(page.definition)), ids) or to_write(
        "what it is, in one sentence"
    )
    # A quoted text is harder to edit than a block.
    is_short = len(definition) <= _SHORT and scalar(definition) == definition
    lines.append(f"definition: {definition if is_short else folded(definition)}")
    body = "\n\n".join(filter(None, [with_ids(page.body, ids), *shown]))
    return "\n".join([*lines, "---", *(["", body] if body else []), ""])


def free_page_text(page: ImportedFreePage, ids: Mapping[str, str]) -> str:
    """Return the text of the file of a page that is no concept's."""
    lines = ["---", f"title: {scalar(tidy(page.title))}"]
    if description := tidy(page.description):
        lines.append(f"description: {folded(description)}")
    return "\n".join([*lines, "---", "", f"{with_ids(page.body, ids)}\n"])


def says_the_same(path: str, locale: str, own: str, imported: str) -> bool:
    """Whether a project's page says all that an imported one does, whatever it has besides."""
    mine, theirs = (read_page(text, locale, path, []) for text in (own, imported))
    if mine is None or theirs is None:
        return False
    bodies = (_SHOWN.sub("", page.body).strip() for page in (mine, theirs))
    same = mine.definition == theirs.definition and len({*bodies}) == 1
    same = same and mine.definition_links == theirs.definition_links
    return same and mine.preferred.text == theirs.preferred.text and _terms(theirs) <= _terms(mine)


def with_ids(text: str, ids: Mapping[str, str]) -> str:
    """Return a text with the names of files in its links to concepts, whose ids are given."""
    found = _LINK.sub(lambda link: f"]({ids[unquote(link[1])]}.md)", text)
    return without_unfit(found).strip()


def _terms(page: LocalizedConcept) -> set[tuple[str, str]]:
    return {(term.status.value, term.text) for term in page.terms}


def _fields(term: ImportedTerm, indent: str) -> Iterator[str]:
    yield f"{indent}term: {scalar(tidy(term.text))}"
    forms = [form for each in term.forms if (form := tidy(each))]
    if forms:
        yield f"{indent}forms: {flow_list(dict.fromkeys(forms))}"
    for name in ("qualifier", "gender", "genitive", "plural", "reason"):
        if value := tidy(getattr(term, name)):
            yield f"{indent}{name}: {scalar(value)}"
