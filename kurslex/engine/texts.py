"""A page's Markdown text -> its HTML, with links, placeholders and expressions filled in."""

from markdown import Markdown
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension

from kurslex.bounds.contents import MOST_SECONDS
from kurslex.model.glossary import Glossary
from kurslex.model.image import image_path
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.site import relative
from kurslex.project.markdown.question_lines import question_lines
from kurslex.site.context import SiteContext
from kurslex.site.footnote_markup import NoteWords
from kurslex.site.image_markup import ShownImage
from kurslex.site.markdown_extension import KurslexExtension
from kurslex.site.parts.formula_html import formula_html
from kurslex.site.parts.inline_values import inline_text
from kurslex.site.parts.page_calculators import Fragments
from kurslex.site.parts.page_links import link_resolver
from kurslex.site.question_markup import Asked
from kurslex.utils.time_bound import TooSlowError, within

# Those that MkDocs has unless told otherwise. By name, Python-Markdown would look for them in the
# lists of all that is installed.
_EXTENSIONS = (TocExtension, TableExtension, FencedCodeExtension)


class SlowPageError(Exception):
    """The text of a page takes too long to be rendered; says which page, and what to do."""

    def __init__(self, path: str) -> None:
        fact = f"{path}:1: takes more than {MOST_SECONDS} seconds to render"
        super().__init__(f"{fact}; shorten the page, or split it")


def render_text(context: SiteContext, tag: str, concept: str) -> str:
    """Return the HTML of the text of a concept's page, of one that is no concept's, or of home.

    Home is where `concept` is empty. Raises `SlowPageError` where that takes too long.
    """
    try:
        with within(MOST_SECONDS):
            return _rendered(context, tag, concept)
    except TooSlowError:
        raise SlowPageError(_page(context.glossary, tag, concept).path) from None


def _rendered(context: SiteContext, tag: str, concept: str) -> str:
    glossary = context.glossary
    page = _page(context.glossary, tag, concept)
    fragments = Fragments(context, tag, concept)
    symbols = glossary.locales[tag].numbers
    say = glossary.messages[tag].format
    extension = KurslexExtension(
        fragments,
        resolve=link_resolver(context, tag, fragments.here),
        compute=lambda expression: inline_text(expression, symbols),
        confusion=say("confusion-label"),
        formula=lambda argument: formula_html(context, tag, argument),
        asked=Asked(
            questions=page.outline.questions,
            solution=say("question-solution"),
            right=say("question-right"),
        ),
        notes=NoteWords(tag=tag, heading=say("footnotes-heading"), back=say("footnote-back")),
        image=lambda target: _shown_image(context, page.path, fragments.here, target),
    )
    lines = question_lines(page.body)
    text = lines.tight if lines else page.body
    return Markdown(extensions=[*(each() for each in _EXTENSIONS), extension]).convert(text)


def _page(glossary: Glossary, tag: str, name: str) -> LocalizedConcept | Home:
    if not name:
        return glossary.homes[tag]
    return glossary.free_pages.get((tag, name)) or glossary.pages[tag, name]


def _shown_image(context: SiteContext, page: str, here: str, target: str) -> ShownImage | None:
    """Return the image that a target names in the file of a page, as it is shown at a location."""
    found = context.glossary.images.get(image_path(page, target))
    if found is None or found.fault:
        return None
    return ShownImage(address=relative(here, found.address), width=found.width, height=found.height)
