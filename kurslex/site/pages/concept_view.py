"""What the template of a concept's page is given."""

from collections.abc import Sequence
from typing import ClassVar

from markupsafe import Markup
from msgspec import Struct

from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.site.page_views import DocumentView
from kurslex.site.pages.learning_path_page import PlaceOnPath
from kurslex.site.parts.contribute_links import ContributeLinks
from kurslex.site.parts.definition_list import ConceptEntry, TermLink
from kurslex.site.parts.relation_list import RelationRow
from kurslex.site.parts.table_of_contents import Heading
from kurslex.site.templating import View
from kurslex.site.trusted import ScriptData
from kurslex.ui.grammar_messages import GrammarWords

STAGE = 14
"""The width at which the template draws a stage of the learning path."""


class PlacedPart(Struct, frozen=True, kw_only=True):
    """A part of the text, or the place of what no author's text has: that has no `html`."""

    role: str
    html: Markup | str = ""


class Equivalent(Struct, frozen=True, kw_only=True):
    """The page's term in another language, by its tag; `voices` are tags of voices for it."""

    locale: str
    term: str
    voices: Sequence[str]
    location: str


class ParallelLink(Struct, frozen=True, kw_only=True):
    """Where the page can be read beside another language."""

    locale: Locale
    location: str


class Backlinks(Struct, frozen=True, kw_only=True):
    """The nearest of the concepts whose pages link to this one, and how many there are in all."""

    entries: Sequence[ConceptEntry]
    all: int


class TagLink(Struct, frozen=True, kw_only=True):
    """A tag: the message that names it, and where the pages are found that have it."""

    message: str
    location: str


class ConceptView(View, frozen=True, kw_only=True):
    """What a concept's page is given.

    `data` says in schema.org's words what programs read of the concept.
    `picture` is the one with which the text begins, or empty.
    `has_further` tells that the text has what few texts have, with a style sheet of its own.
    `notice` is a message on the page's state, or empty, and `others` are the pages that it names;
    of many these are a few, and `further` counts the others, which the page of the status has.
    `practice` is where its theme is practised, or empty. `voices` are the tags of voices that can
    speak its term, the best first. `teaching` is where what teaching needs of the page is. `state`
    is the message on how settled the concept is, or empty. `stages`
    says how far each stage of the path is walked with this page, from 0 to `STAGE`.
    """

    template: ClassVar[str] = "concept.html"
    shared: DocumentView
    page: LocalizedConcept
    data: ScriptData
    voices: Sequence[str]
    grammar: Sequence[GrammarWords]
    definition: Markup
    picture: Markup
    parts: Sequence[PlacedPart]
    contents: Sequence[Heading]
    translations: Sequence[Equivalent]
    parallels: Sequence[ParallelLink]
    relations: Sequence[RelationRow]
    search_for_term: str
    backlinks: Backlinks
    definitions: Sequence[ConceptEntry]
    script: str | None
    has_formulas: bool
    has_pictures: bool
    has_further: bool
    teaching: str
    contribute: ContributeLinks | None
    theme_message: str
    theme_location: str
    practice: str
    path: PlaceOnPath | None
    stages: Sequence[int]
    notice: str
    others: Sequence[TermLink]
    further: int
    state: str
    tags: Sequence[TagLink]
