"""What a contributor writes: one concept in one language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from kurslex.model.checked import Checked
from kurslex.model.grammar import Grammar
from kurslex.model.outline import Outline, Span
from kurslex.model.sentence import Sentence
from kurslex.model.unfinished import is_unfinished


class TermStatus(Enum):
    """How the glossary is to a term (ISO 704: preferred, admitted, deprecated)."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A designation of a concept, with the inflected forms in which texts use it.

    `reason` says of a deprecated term what to write instead, and why; `exceptions` are phrases that
    hold it and are right. `grammar` is said of a preferred term; what it names is among the forms.
    `autolink` is false for a word of everyday language, which a program must not link wherever it
    finds it. `sort` is the reading by which it is sorted where its signs do not say it: kana,
    pinyin, an Arabic term without its article. `qualifier` sets a preferred term apart from the
    same word for another concept.
    """

    text: str
    status: TermStatus
    line: int
    sort: str = ""
    forms: tuple[str, ...] = ()
    qualifier: str = ""
    reason: str = ""
    exceptions: tuple[str, ...] = ()
    grammar: Grammar = field(default_factory=Grammar)
    autolink: bool = True

    @property
    def sorted_by(self) -> str:
        """What decides where the term stands, and under which letter."""
        return self.sort or self.text

    @property
    def label(self) -> str:
        """The term as lists, titles and links to its page name it: *bank (finance)*."""
        return f"{self.text} ({self.qualifier})" if self.qualifier else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalizedConcept:
    """One language's page of a concept.

    `path` is relative to the project's root; `body` is Markdown and starts at `body_line`.
    `definition` is plain text, `definition_links` the stretches of it that lead elsewhere; these
    links are among those of the outline, too.
    `unlinked` names the concepts whose words the page uses without need of a link, `allowed` the
    words and phrases that are right here though they are, or hold, a term to avoid. `checked` says
    against which texts of other languages the page has been checked, by locale tag, and
    `typographical` which texts of a part, by their hashes, differ in nothing but typing errors.
    `repeats` names the concepts whose pages have a sentence of this one, each with the reason.
    `source` is the digest of path and text of the file, empty for a page that is in none;
    `structure` that of all but the running text (`kurslex.model.structure`); `sentences` are those
    that are compared with other pages'.
    """

    id: str
    locale: str
    path: str
    terms: tuple[Term, ...]
    definition: str
    definition_line: int
    definition_links: tuple[Span, ...] = ()
    body: str
    body_line: int
    outline: Outline = field(repr=False)
    unlinked: tuple[str, ...] = ()
    unlinked_line: int = 1
    allowed: tuple[str, ...] = ()
    allowed_line: int = 1
    repeats: Mapping[str, str] = field(default_factory=dict)
    repeats_line: int = 1
    checked: Mapping[str, Checked] = field(default_factory=dict)
    typographical: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    source: str = field(default="", repr=False)
    structure: str = field(default="", repr=False)
    sentences: tuple[Sentence, ...] = field(default=(), repr=False)

    @property
    def preferred(self) -> Term:
        """The term that this glossary uses."""
        return self.terms[0]

    @property
    def is_draft(self) -> bool:
        """Whether something on the page is still to be written."""
        terms = (text for term in self.terms for text in (term.text, *term.forms, term.reason))
        return any(map(is_unfinished, (self.definition, self.body, *terms)))

    @property
    def places(self) -> tuple[tuple[str, str], ...]:
        """The ids that addresses of the page may end in, in order, each with its heading.

        These are those of its sections and, without a heading, of its calculators.
        """
        headings = (each for each in self.outline.headings if each.opens_section and each.id)
        opening = ((each.line, each.id, each.text) for each in headings)
        shown = ((each.line, each.argument, "") for each in self.outline.calculators)
        return tuple((name, text) for _, name, text in sorted([*opening, *shown]))

    @property
    def question_keys(self) -> tuple[str, ...]:
        """What tells the questions of the page that can be asked from one another, in order."""
        keys = (each.key for each in self.outline.questions if each.is_sound)
        return tuple(dict.fromkeys(keys))

    @property
    def admitted(self) -> tuple[Term, ...]:
        """The other terms that are right."""
        return tuple(term for term in self.terms if term.status is TermStatus.ADMITTED)

    @property
    def deprecated(self) -> tuple[Term, ...]:
        """The terms to avoid."""
        return tuple(term for term in self.terms if term.status is TermStatus.DEPRECATED)


def source_key(pages: Iterable[LocalizedConcept]) -> str:
    """Return what tells the files of some pages from others, empty where a page is in no file."""
    sources = [page.source for page in pages]
    return " ".join(sources) if all(sources) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The page that opens one language's part of the glossary, or one that is no concept's.

    `id` is empty for the former.
    `words` is the tag of the locale whose words it still has, or empty where it is translated;
    `allowed` is as in a concept's page; `examples` are words to look up.
    """

    locale: str
    path: str
    title: str
    description: str
    body: str
    body_line: int
    outline: Outline = field(repr=False)
    id: str = ""
    words: str = ""
    words_line: int = 1
    allowed: tuple[str, ...] = ()
    allowed_line: int = 1
    examples: tuple[str, ...] = ()

    @property
    def calculators(self) -> tuple[str, ...]:
        """The calculators that the page shows, in order."""
        return tuple(each.argument for each in self.outline.calculators)
