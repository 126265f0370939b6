"""What teaching needs of a concept's page -> a page of its own, which the concept's page shows.

Readers who have scripts see it in a box on the concept's page, which costs nothing before.
"""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.analysis.citation import (
    Citation,
    apa,
    attribution,
    bibtex,
    citation,
    state,
    version,
)
from kurslex.messages import Messages
from kurslex.model.forge import Report
from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.page_picture import PICTURE
from kurslex.model.site import (
    code_location,
    page_location,
    parallel_location,
    permalink_location,
    picture_location,
    teaching_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.page_views import DocumentView
from kurslex.site.parts.frame_codes import FrameCode, frame_codes, page_forms
from kurslex.site.parts.qr_code import qr_code
from kurslex.site.parts.teaching_formulas import FormulaGroup, formula_groups
from kurslex.site.templating import View, render


class ParallelPage(Struct, frozen=True, kw_only=True):
    """The page beside another language, and its location."""

    locale: Locale
    location: str


class PictureLink(Struct, frozen=True, kw_only=True):
    """A picture of the page as a file; `title` is a text."""

    title: str
    location: str


class TeachingView(View, frozen=True, kw_only=True):
    """What the page is given: locations, texts to copy, and what was said of the content.

    `own` is the concept's page, `permalink` its address for all languages; `code` and `code_of_all`
    are their QR codes, empty where the site's address is not known. `report` is the form in which
    an error is reported, and `report_text` its text, with `{sentence}` where the sentence goes.
    """

    template: ClassVar[str] = "teaching.html"
    shared: DocumentView
    page: LocalizedConcept
    own: str
    permalink: str
    has_values: bool
    attribution: str
    definition: str
    apa: str
    bibtex: str
    code: str
    code_of_all: str
    frames: Sequence[FrameCode]
    parallels: Sequence[ParallelPage]
    pictures: Sequence[PictureLink]
    formulas: Sequence[FormulaGroup]
    author: str
    said: Sequence[str]
    report: Report | None
    report_text: str


def render_teaching(context: SiteContext, tag: str, concept: str) -> str:
    """Return what teaching needs of a concept's page; the language has that page."""
    glossary = context.glossary
    page, messages = glossary.pages[tag, concept], glossary.messages[tag]
    changed = context.changed_of(page)
    cited = citation(page, messages, context.site, changed=changed, issue=glossary.version)
    credit, forms = attribution(cited, messages), page_forms(context, page)
    own, permalink = page_location(tag, concept), permalink_location(concept)
    here = teaching_location(tag, concept)
    is_known = context.site.is_published
    translations, beside = glossary.translations(concept), glossary.beside(tag)
    return render(
        TeachingView(
            shared=context.document(
                tag,
                here,
                alternates={},
                versions={
                    each: teaching_location(each, concept)
                    for each in glossary.translations(concept)
                },
            ),
            page=page,
            own=own,
            permalink=permalink,
            has_values=bool(page.outline.calculators),
            attribution=credit,
            definition=f"{page.preferred.label}: {page.definition}\n{credit}",
            apa=apa(cited, messages),
            bibtex=bibtex(cited),
            code=code_location(tag, concept) if is_known else "",
            code_of_all=code_location("", concept) if is_known else "",
            frames=[*frame_codes(context, page, forms)],
            parallels=[
                ParallelPage(
                    locale=glossary.locales[each],
                    location=parallel_location(tag, concept, each),
                )
                for each in translations
                if each in beside
            ],
            pictures=[*_pictures(context, page)],
            formulas=[*formula_groups(context, page, forms)],
            author=cited.author,
            said=_said(cited, messages),
            report=_report(context, page, cited.address),
            report_text=_report_text(context, page, cited.address, "{sentence}"),
        )
    )


def _said(cited: Citation, messages: Messages) -> list[str]:
    """Return what is said of the text behind its author; without one, it begins the line."""
    said = [each for each in (state(cited, messages), version(cited, messages)) if each]
    if said and not cited.author:
        said[0] = said[0][:1].upper() + said[0][1:]
    return said


def teaching_code(context: SiteContext, tag: str, concept: str) -> str:
    """Return the QR code of a concept's page in a language, or of its permalink without one."""
    location = page_location(tag, concept) if tag else permalink_location(concept)
    return qr_code(context.site.absolute(location))


def _pictures(context: SiteContext, page: LocalizedConcept) -> Iterator[PictureLink]:
    messages = context.glossary.messages[page.locale]
    shown = (each.argument for each in page.outline.placeholders if each.name == PICTURE)
    for identifier in dict.fromkeys(shown):
        picture = context.glossary.pictures.get(identifier)
        if picture:
            yield PictureLink(
                title=messages.format(picture.message_id("title")),
                location=picture_location(page.locale, identifier),
            )


def _report(context: SiteContext, page: LocalizedConcept, address: str) -> Report | None:
    forge = context.site.forge
    if forge is None:
        return None
    say = context.glossary.messages[page.locale].format
    title = say("teaching-report-title", term=page.preferred.label)
    return forge.report(title, _report_text(context, page, address, ""))


def _report_text(context: SiteContext, page: LocalizedConcept, address: str, sentence: str) -> str:
    say = context.glossary.messages[page.locale].format
    return say("teaching-report-text", address=address, sentence=sentence)
