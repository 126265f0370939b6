"""What every output is made of: a glossary, or a part of one, in some languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kurslex.analysis.citation import author
from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.page_times import TimesByPath, content_date
from kurslex.model.site import Site, page_location, permalink_location
from kurslex.site.calculator_forms import KnownForms

if TYPE_CHECKING:
    from kurslex.site.parts.calculator_views import FormView


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A concept with its pages in the languages of an edition, by locale tag; at least one."""

    concept: Concept
    pages: Mapping[str, LocalizedConcept]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What an output is made of.

    `glossary` has no drafts; `tags` are the locales that are printed, in order. `changed` is when
    the content was last changed, in seconds since 1970 (UTC), and 0 where nobody knows; `times` are
    those of single pages. `questions` asks for the pages' questions, with their key, where a format
    prints texts. `seeds` and `series` say with which numbers exercises are asked; without seeds
    there are none. `theme` is the only one whose concepts are in it, or empty. `forms` has what
    calculators show, by locale tag and id, where it is known already.
    """

    glossary: Glossary
    site: Site
    tags: tuple[str, ...]
    changed: int = 0
    times: TimesByPath = field(default_factory=dict)
    questions: bool = False
    seeds: tuple[int, ...] = ()
    series: str = ""
    theme: str = ""
    forms: KnownForms = field(default_factory=dict)

    def only(self, *tags: str) -> "Edition":
        """Return the same in some of its languages."""
        return replace(self, tags=tags)

    def described(self) -> Iterator[Described]:
        """Yield the concepts that have a page in one of the languages, in their order."""
        for name, concept in self.glossary.concepts.items():
            if self.theme and concept.theme != self.theme:
                continue
            found = {tag: self.glossary.page(tag, name) for tag in self.tags}
            pages = {tag: page for tag, page in found.items() if page}
            if pages:
                yield Described(concept=concept, pages=pages)

    def changed_of(self, page: LocalizedConcept) -> int:
        """Return when a page last changed, or the content where nobody knows; 0 if nobody does."""
        times = self.times.get(page.path)
        return times.last if times else self.changed

    def form(self, tag: str, calculator: str) -> "FormView":
        """Return what a calculator shows in a language; raises `MessageError`."""
        known = self.forms.get((tag, calculator))
        if known:
            return known
        from kurslex.site.parts.calculator_form import calculator_form  # noqa: PLC0415

        glossary = self.glossary
        return calculator_form(
            glossary.calculators[calculator], glossary.locales[tag], glossary.messages[tag]
        )

    def address(self, tag: str, concept: str) -> str:
        """Return the address of a concept's page in a language."""
        return self.site.absolute(page_location(tag, concept))

    def permalink(self, concept: str) -> str:
        """Return the address of a concept in no language, which stands for the concept itself."""
        return self.site.absolute(permalink_location(concept))

    def say(self, tag: str, message: str) -> str:
        """Return a message of a language as text."""
        return self.glossary.messages[tag].format(message)

    def author(self, tag: str) -> str:
        """Return who has written the glossary, as a language says it, or nothing."""
        return author(self.glossary.messages[tag], self.site)

    @property
    def date(self) -> str:
        """The day when the content was last changed, as YYYY-MM-DD; empty where nobody knows."""
        return content_date(self.changed)

    @property
    def version(self) -> str:
        """The version of the last release, such as 1.2.0; empty before the first."""
        return self.glossary.version
