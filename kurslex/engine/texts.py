"""A page's Markdown text -> its HTML, with links, placeholders and expressions filled in."""

from collections.abc import Callable
from urllib.parse import unquote

from markdown import Markdown

from kurslex.model.image import image_path
from kurslex.model.site import home_location, page_location, relative
from kurslex.project.loading.load_glossary import HOME
from kurslex.project.markdown.question_lines import question_lines
from kurslex.site.context import SiteContext
from kurslex.site.footnote_markup import NoteWords
from kurslex.site.image_markup import ShownImage
from kurslex.site.markdown_extension import KurslexExtension
from kurslex.site.parts.formula_html import formula_html
from kurslex.site.parts.inline_values import inline_text
from kurslex.site.parts.page_calculators import Fragments
from kurslex.site.question_markup import Asked

_EXTENSIONS = ("toc", "tables", "fenced_code")  # those that MkDocs has unless told otherwise
_SUFFIX = ".md"


def render_text(context: SiteContext, tag: str, concept: str) -> str:
    """Return the HTML of the text of a concept's page, or of the home page where there is none."""
    glossary = context.glossary
    page = glossary.pages[tag, concept] if concept else glossary.homes[tag]
    fragments = Fragments(context, tag, concept)
    symbols = glossary.locales[tag].numbers
    say = glossary.messages[tag].format
    extension = KurslexExtension(
        fragments,
        resolve=_link_resolver(context, tag, fragments.here),
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
    return Markdown(extensions=[*_EXTENSIONS, extension]).convert(text)


def _shown_image(context: SiteContext, page: str, here: str, target: str) -> ShownImage | None:
    """Return the image that a target names in the file of a page, as it is shown at a location."""
    found = context.glossary.images.get(image_path(page, target))
    if found is None or found.fault:
        return None
    return ShownImage(address=relative(here, found.address), width=found.width, height=found.height)


def _link_resolver(context: SiteContext, tag: str, here: str) -> Callable[[str], str | None]:
    """Return what leads a link to a file of the same language to that page's address."""
    glossary = context.glossary

    def resolve(target: str) -> str | None:
        """Lead a link to a page not yet translated to the card at its address.

        A concept that no language describes has none; the link leads to the home page then.
        """
        file, sign, anchor = target.partition("#")
        file = unquote(file)
        if file == HOME:
            return relative(here, home_location(tag)) + sign + anchor
        concept = file.removesuffix(_SUFFIX)
        if concept == file or concept not in glossary.concepts:
            return None
        if glossary.page(tag, concept):
            return relative(here, page_location(tag, concept)) + sign + anchor
        described = glossary.translations(concept)
        return relative(here, page_location(tag, concept) if described else home_location(tag))

    return resolve
