"""A page that is no concept's, such as one about the glossary -> a whole HTML document."""

from typing import ClassVar

from markupsafe import Markup

from kurslex.model.page import Home
from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import DocumentView
from kurslex.site.parts.content_style import needs_style
from kurslex.site.parts.contribute_links import ContributeLinks, contribute
from kurslex.site.parts.html_sections import split_sections
from kurslex.site.templating import View, render, safe


class FreePageView(View, frozen=True, kw_only=True):
    """What a page that is no concept's is given."""

    template: ClassVar[str] = "free.html"
    shared: DocumentView
    page: Home
    body: Markup
    has_further: bool
    contribute: ContributeLinks | None


def render_free_page(context: SiteContext, page: Home, body: str) -> str:
    """Return the document of such a page; `body` is the HTML of its Markdown text."""
    return render(
        FreePageView(
            shared=context.document(
                page.locale,
                page_location(page.locale, page.id),
                alternates=context.alternates(page.id),
                versions=context.language_versions(page.id),
            ),
            page=page,
            body=safe(body),
            has_further=needs_style(split_sections(body)),
            contribute=contribute(context, page),
        )
    )
