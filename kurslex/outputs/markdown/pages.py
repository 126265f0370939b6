"""Each page of a language as a file in Markdown, at the page's own address."""

from collections.abc import Iterable, Iterator

from kurslex.analysis.citation import attribution, citation
from kurslex.language.writing_systems import comma
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import page_location
from kurslex.outputs.edition import Edition
from kurslex.outputs.markdown.escaping import link, plain
from kurslex.outputs.markdown.text import text_markdown
from kurslex.outputs.relations import Related, relations
from kurslex.ui.relation_messages import relation_message

MARKDOWN_NAME = "index.md"
"""What the file is called that is at the address of a page."""


def markdown_file(tag: str, concept: str) -> str:
    """Return where a page is as Markdown."""
    return page_location(tag, concept) + MARKDOWN_NAME


def markdown_files(edition: Edition) -> dict[str, bytes]:
    """Return the files of the edition's language; raises as what the pages show does."""
    (tag,) = edition.tags
    described = list(edition.described())
    related = relations(edition, described)
    return {
        markdown_file(tag, each.concept.id): markdown_page(
            edition, each.pages[tag], related[each.concept.id]
        ).encode()
        for each in described
    }


def markdown_page(edition: Edition, page: LocalizedConcept, related: Related) -> str:
    """Return a page of the edition's language; raises as what it shows does."""
    blocks = [
        f"# {plain(page.preferred.label)}",
        plain(page.definition),
        "\n".join(_facts(edition, page, related)),
        text_markdown(edition, page),
        "---",
        _source(edition, page),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _facts(edition: Edition, page: LocalizedConcept, related: Related) -> Iterator[str]:
    tag = page.locale
    if page.admitted:
        admitted = (plain(term.text) for term in page.admitted)
        yield _fact(edition.say(tag, "term-admitted"), admitted, tag)
    if page.deprecated:
        terms = (
            plain(f"{term.text} ({term.reason})" if term.reason else term.text)
            for term in page.deprecated
        )
        yield _fact(edition.say(tag, "term-deprecated"), terms, tag)
    for inverse, side in ((False, related.own), (True, related.other)):
        for kind, concepts in side.items():
            label = edition.say(tag, relation_message(kind, inverse=inverse))
            yield _fact(label, _links(edition, tag, concepts), tag)
    others = [
        f"{plain(locale.name)}: {''.join(_links(edition, other, [page.id]))}"
        for other, locale in edition.glossary.locales.items()
        if other != tag and edition.glossary.page(other, page.id)
    ]
    if others:
        yield _fact(edition.say(tag, "other-languages-heading"), others, tag)
    yield _fact(edition.say(tag, "teaching-link-all"), [f"<{edition.permalink(page.id)}>"], tag)


def _links(edition: Edition, tag: str, concepts: Iterable[str]) -> Iterator[str]:
    for name in concepts:
        page = edition.glossary.page(tag, name)
        if page:
            yield link(page.preferred.label, edition.address(tag, name))


def _fact(label: str, values: Iterable[str], tag: str) -> str:
    return f"- {plain(label)}: {comma(tag).join(values)}"


def _source(edition: Edition, page: LocalizedConcept) -> str:
    """Return what the licence asks for: title, author, licence, address."""
    messages = edition.glossary.messages[page.locale]
    cited = citation(
        page, messages, edition.site, changed=edition.changed_of(page), issue=edition.version
    )
    return plain(attribution(cited, messages))
