"""The words of the interface and of the calculators: Project Fluent bundles."""

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any

from fluent.syntax.ast import Junk, Resource

from kurslex.message_bundle import MessageBundle
from kurslex.message_syntax import IDENTIFIER, Entry, entries_of, parsed, references
from kurslex.utils.digests import digest
from kurslex.utils.memoize import Memo

_NONE: Mapping[str, str] = MappingProxyType({})


class MessageError(LookupError):
    """A message is missing, or cannot be formatted with the values given; says which and why."""


class Messages:
    """The messages of one locale, by identifier, as plain text (never HTML).

    Numbers are handed in as ready strings or as `int` for plural selection: how digits look is
    decided by `kurslex.calculators.numbers` alone, so that Python and the browser agree.
    `sources` are the project's files that they were read from, by path, `shipped` those of the
    package, which say what no file of the project says. What is in neither is borrowed from the
    `lender`, if there is one: words of another language, until somebody translates them. Where
    these refer to a message that only the borrower has, such as the name of the glossary, they
    take it from there; `behind` has its texts. The borrower's may refer to what is only lent, too.
    """

    def __init__(
        self,
        tag: str,
        sources: Mapping[str, str],
        lender: "Messages | None" = None,
        *,
        shipped: Mapping[str, str] = _NONE,
        behind: tuple[str, ...] = (),
    ) -> None:
        self.tag = tag
        self.sources = sources
        self.shipped = shipped
        self.memo = Memo()  # what was read out of them
        self._texts: dict[str, str] = {}  # of messages without values, each formatted once
        self._behind = behind
        self._lender = lender and lender.lent((*sources.values(), *behind))

    def lent(self, behind: tuple[str, ...]) -> "Messages":
        """Return these messages for a borrower, whose own texts they may refer to."""
        return Messages(self.tag, self.sources, self._lender, shipped=self.shipped, behind=behind)

    def judged(self) -> "Messages":
        """Return the same messages without syntax trees, and what was read out of them."""
        return self.lent(self._behind)

    @cached_property
    def _bundle(self) -> MessageBundle:
        """The messages as Fluent's runtime wants them; who prints none of them needs none."""
        texts = (*self.sources.values(), *self.shipped.values(), *self._behind)
        lent = self._lender.texts if self._lender else ()
        return MessageBundle(self.tag, texts, parsed, references, lent)

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that a borrower's messages may refer to, with those of the lender's lender."""
        further = self._lender.texts if self._lender else ()
        return (*self.sources.values(), *self.shipped.values(), *further)

    @cached_property
    def trees(self) -> dict[str, Resource]:
        """The syntax trees of the files, by path; entries that are malformed are junk in them."""
        return {path: parsed(source) for path, source in self.sources.items()}

    @cached_property
    def digested(self) -> str:
        """What tells these messages from others (`kurslex.utils.digests`)."""
        return digest((self.tag, self.sources, self.shipped, self._behind, self._lender))

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._bundle

    def knows(self, identifier: str) -> bool:
        """Whether there is a text for a message, be it borrowed."""
        return identifier in self or (self._lender is not None and self._lender.knows(identifier))

    def is_own(self, identifier: str) -> bool:
        """Whether a file of the project has a message in this language."""
        return identifier in self._first

    def is_project(self, identifier: str) -> bool:
        """Whether a message is one of the project's files, those of a lender among them."""
        if self.is_own(identifier):
            return True
        lender = None if identifier in self else self._lender
        return lender is not None and lender.is_project(identifier)

    def language_of(self, identifier: str) -> str:
        """Return the tag of the language whose words a message has: another one's if borrowed."""
        if self._lender is None or identifier in self:
            return self.tag
        return self._lender.language_of(identifier)

    def lender(self, tag: str) -> "Messages | None":
        """Return the lender of a language, be it one who lends to the first; None without one."""
        if self._lender is None or self._lender.tag == tag:
            return self._lender
        return self._lender.lender(tag)

    def entries(self) -> tuple[Entry, ...]:
        """Return all messages and terms of the locale's own files; of two alike, the first counts.

        The order is that of the files, and in each that of the text.
        """
        return self._entries

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        files = ((path, source, self.trees[path]) for path, source in self.sources.items())
        return tuple(entry for file in files for entry in entries_of(*file))

    def places(self) -> dict[str, tuple[str, int]]:
        """Return where each message is, path and line, by identifier."""
        found = {name: (each.path, each.line) for name, each in self._first.items()}
        return {name: place for name, place in found.items() if not name.startswith("-")}

    def variables(self, identifier: str) -> frozenset[str]:
        """Return the variables that a message says, also by others to which it refers."""
        met, found = [identifier], set[str]()
        for name in met:  # which grows on the way
            if name in self._first:
                entry = self._first[name]
                found |= entry.variables
                met += [each for each in sorted(entry.references) if each not in met]
        return frozenset(found)

    @cached_property
    def malformed(self) -> frozenset[str]:
        """The names with which entries begin that cannot be read."""
        junk = (
            each.content
            for tree in self.trees.values()
            for each in tree.body
            if isinstance(each, Junk)
        )
        names = (IDENTIFIER.match(each or "") for each in junk)
        return frozenset(each.group() for each in names if each)

    @cached_property
    def _first(self) -> dict[str, Entry]:
        return {each.name: each for each in reversed(self.entries())}

    def format(self, identifier: str, /, **values: Any) -> str:
        """Return the text of a message with its values put in.

        Raises `MessageError` where the message is missing or refers to a value not given.
        """
        if values:
            return self._formatted(identifier, values)
        text = self._texts.get(identifier)  # the same on every page
        if text is None:
            text = self._texts[identifier] = self._formatted(identifier, values)
        return text

    def _formatted(self, identifier: str, values: dict[str, Any]) -> str:
        if identifier not in self:
            if self._lender:
                return self._lender.format(identifier, **values)
            raise MessageError(f"there is no message '{identifier}'")
        try:
            pattern = self._bundle.pattern(identifier)
            if pattern is None:
                raise MessageError(f"message '{identifier}' has no text")
            text, errors = self._bundle.format_pattern(pattern, values)
        except RecursionError:
            raise MessageError(
                f"message '{identifier}' refers to itself, or goes too deep"
            ) from None
        except TypeError as error:  # of an option of NUMBER that is a text and no number
            raise MessageError(f"message '{identifier}': {error}") from None
        except (ArithmeticError, ValueError):
            # Python converts no text of more than 4,300 digits, and Babel rounds none of more than
            # 28; Fluent's runtime passes both on.
            raise MessageError(f"message '{identifier}' has a number of too many digits") from None
        if errors:
            raise MessageError(f"message '{identifier}': {errors[0]}")
        return str(text)
