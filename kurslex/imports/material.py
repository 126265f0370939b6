"""What every format is read into: concepts with their pages, and what has no place in a project."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kurslex.bounds.sources import LONGEST_WORDS
from kurslex.imports.tidy import tidy
from kurslex.model.page import TermStatus
from kurslex.problem import Problem

CHECK = "import"
"""What reports of a source's problems name as their rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something is in the source: its file, and the line from 1, or 0 where none is known."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedTerm:
    """A term of one language, as a page has it."""

    text: str
    status: TermStatus = TermStatus.PREFERRED
    forms: tuple[str, ...] = ()
    reason: str = ""
    gender: str = ""
    genitive: str = ""
    plural: str = ""
    qualifier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedPage:
    """What a source says of a concept in one language: texts as they are, `body` in Markdown.

    A link to another concept in the body leads to `key:KEY`, with the key that the source has for
    the concept.
    """

    terms: tuple[ImportedTerm, ...]
    place: Place
    definition: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedConcept:
    """A concept of the source, which knows it by `key`; `pages` are by language tags.

    `wish` is the text of which its id is made. `relations` has keys by the ids of relation types;
    `theme` is the id of a theme of the material, or empty. `matches`, `status` and `tags` are as in
    the project.
    """

    key: str
    wish: str
    place: Place
    pages: Mapping[str, ImportedPage]
    theme: str = ""
    relations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    matches: Mapping[str, str] = field(default_factory=dict)
    close_matches: Mapping[str, str] = field(default_factory=dict)
    legacy: tuple[str, ...] = ()
    status: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Something for which a project has no place: `what` names its kind, by which it is counted."""

    what: str
    text: str
    place: Place
    concept: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFreePage:
    """A page in one language that is no concept's; `body` is as that of `ImportedPage`."""

    title: str
    place: Place
    description: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedImage:
    """An image file that pages show, as it is."""

    content: bytes
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedLanguage:
    """What a source says of itself in one language; `home` is the text of its home page.

    `place` is where it says so, None where a home page of the project is not to say the same.
    """

    title: str = ""
    description: str = ""
    home: str = ""
    place: Place | None = None


@dataclass(slots=True, kw_only=True)
class Material:
    """Everything that was found in a source, and what is wrong with it.

    `languages` are in the order in which the source has them. `themes` has the themes' names by
    language tags, `statuses` and `tags` the same of what is said of concepts. `own_types` are types
    of relations that Kurslex does not know, by their ids, with whether they read alike from both
    sides. `free` has pages that are no concepts' by their ids, which are those of the project, and
    language tags. `images` are by their paths below the project's folder of images, which the texts
    of pages name from their own folder. `unusable` is set where nothing can be imported.
    """

    source: str
    languages: dict[str, ImportedLanguage] = field(default_factory=dict)
    themes: dict[str, dict[str, str]] = field(default_factory=dict)
    statuses: dict[str, Mapping[str, str]] = field(default_factory=dict)
    tags: dict[str, Mapping[str, str]] = field(default_factory=dict)
    own_types: dict[str, bool] = field(default_factory=dict)
    concepts: list[ImportedConcept] = field(default_factory=list)
    free: dict[str, dict[str, ImportedFreePage]] = field(default_factory=dict)
    images: dict[str, ImportedImage] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unusable: bool = False

    def languages_of_concepts(self) -> list[str]:
        """Return the languages that concepts have pages in, as the source has them in order."""
        used = {tag for concept in self.concepts for tag in concept.pages}
        return [tag for tag in self.languages if tag in used]

    def report(self, place: Place, message: str, hint: str = "") -> None:
        """Add a problem of the source."""
        self.problems.append(
            Problem(path=place.path, line=place.line or 1, message=message, check=CHECK, hint=hint)
        )

    def words(
        self, text: str, place: Place, what: str, *, concept: str = "", language: str = ""
    ) -> str:
        """Return a text on one line as a project may have it; one that is too long is kept."""
        if len(text) <= LONGEST_WORDS:
            return tidy(text)
        message = f"{what} of '{concept}' has more than {LONGEST_WORDS:,} characters"
        self.report(place, message, "shorten it; meanwhile it is kept beside the project's pages")
        self.keep(what, text, place, concept=concept, language=language)
        return ""

    def keep(
        self, what: str, text: str, place: Place, *, concept: str = "", language: str = ""
    ) -> None:
        """Keep something that has no place, unless it is empty."""
        if text.strip():
            self.kept.append(
                Kept(what=what, text=text, place=place, concept=concept, language=language)
            )
