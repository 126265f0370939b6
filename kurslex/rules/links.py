"""Rules [broken-link], [link-scheme], [link-address], [broken-anchor]."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from kurslex.model.address import web_address_fault
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Link
from kurslex.model.page import Home, LocalizedConcept
from kurslex.problem import Problem, did_you_mean, nearest
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

_EXTERNAL = re.compile(r"https?://", re.IGNORECASE)
_SCHEME = re.compile(r"[^/?#]*:")
_HOME = "index"
_HINT = "link a concept by its file name: [text](ID.md)"


@rule("broken-link", "link-scheme", "link-address", fixed=True)
@rule("broken-anchor", reads=Reads.STRUCTURE)
def check_links(glossary: Glossary) -> Iterator[Problem]:
    """Links lead to pages of the same language by file name, to existing ids, or to http(s).

    Bad: `[share](shares.md)`, `[share](/nb/share/)`, `[x](share.md#exampel)`, `[x](javascript:…)`,
    `[x](https://bank.example@other.example/)`.
    Good: `[share](share.md#example)`, `[directive](https://eur-lex.europa.eu/…)`.
    """
    for text in texts(glossary):
        for link in text.outline.links:
            target = link.target.strip()
            if link.image:
                continue  # which has rules of its own
            if _EXTERNAL.match(target):
                yield from _external(text, link, target)
            elif _SCHEME.match(target) or target.startswith("//"):
                yield _problem(
                    text,
                    link,
                    f"link '{target}' is neither to a page nor to http(s)",
                    "link-scheme",
                    "write the whole address, starting with https://",
                )
            else:
                yield from _internal(glossary, text, link, target)


def _external(text: LocalizedConcept | Home, link: Link, target: str) -> Iterator[Problem]:
    fault = web_address_fault(target)
    if fault:
        hint = "write the address as its site has it: https://eur-lex.europa.eu/…"
        yield _problem(text, link, f"link '{target}' {fault}", "link-address", hint)


def _internal(
    glossary: Glossary, text: LocalizedConcept | Home, link: Link, target: str
) -> Iterator[Problem]:
    file, _, anchor = unquote(target).partition("#")
    name = file.removesuffix(".md")
    if not file and not anchor:
        yield _problem(text, link, f"link '{link.text}' has no target", "broken-link", _HINT)
    elif not file:
        yield from _anchor(text, text, link, anchor)
    elif not file.endswith(".md") or not _is_page(glossary, name):
        yield _problem(
            text,
            link,
            f"link to '{file}' leads nowhere",
            "broken-link",
            _meant(glossary, text.locale, file) or _HINT,
        )
    elif name == text.id:
        yield _problem(text, link, "the page links to itself", "broken-link", "")
    else:
        page = glossary.homes.get(text.locale) if name == _HOME else None
        free = glossary.free_pages.get((text.locale, name))
        target_page = page or free or glossary.page(text.locale, name)
        # A page not yet translated is reported once, as such; its links lead to its permalink.
        if target_page is not None:
            yield from _anchor(target_page, text, link, anchor)


def _is_page(glossary: Glossary, name: str) -> bool:
    return name in glossary.concepts or name in {_HOME, *(each.id for each in glossary.free)}


def _meant(glossary: Glossary, tag: str, file: str) -> str:
    """Return a hint that names the concept whose id, or a term of it, looks like a file's name."""
    hint = did_you_mean(file, [f"{concept}.md" for concept in glossary.concepts])
    if hint:
        return hint
    name = file.removesuffix(".md")
    for concept in glossary.concepts.values():
        if name in {legacy.slug for legacy in concept.legacy}:
            return f"'{name}' is an old address of '{concept.id}.md'"
    pages = [page for concept in glossary.concepts if (page := glossary.page(tag, concept))]
    terms = {term.text.casefold(): page.id for page in pages for term in page.terms}
    term = nearest(name.replace("-", " ").casefold(), terms)
    return f"did you mean '{terms[term]}.md'?" if term else ""


def anchors(page: LocalizedConcept | Home) -> list[str]:
    """Return the ids in a page that links may lead to: headings, then calculators."""
    ids = [heading.id for heading in page.outline.headings if heading.id]
    return ids + [item.argument for item in page.outline.placeholders if item.name == "calculator"]


def _anchor(
    page: LocalizedConcept | Home, text: LocalizedConcept | Home, link: Link, anchor: str
) -> Iterator[Problem]:
    ids = anchors(page)
    if anchor and anchor not in ids:
        yield _problem(
            text,
            link,
            f"there is no '#{anchor}' in {page.path}",
            "broken-anchor",
            did_you_mean(anchor, ids) or f"its ids are {', '.join(ids) or 'none'}",
        )


def _problem(
    text: LocalizedConcept | Home, link: Link, message: str, check: str, hint: str
) -> Problem:
    return Problem(path=text.path, line=link.line, message=message, check=check, hint=hint)
