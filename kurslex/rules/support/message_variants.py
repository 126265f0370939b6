"""Which values a message says, whichever of its variants is chosen."""

from collections.abc import Iterable
from functools import cache, partial
from typing import Any

from fluent.syntax.ast import (
    FunctionReference,
    Identifier,
    Message,
    MessageReference,
    NumberLiteral,
    Pattern,
    Placeable,
    SelectExpression,
    VariableReference,
    Variant,
)
from msgspec import Struct

from kurslex.language.plurals import CATEGORIES, numbers_of
from kurslex.messages import Messages


class Silent(Struct, frozen=True, kw_only=True):
    """A variant that does not say a value, and where it is.

    `numbers` are those for which it is chosen, where it is a plural category but the last resort.
    """

    path: str
    line: int
    key: str
    numbers: tuple[int, ...] = ()


class Variants:
    """The messages of one language, to be asked what their variants say.

    `numbers` maps plural categories of the language to their numbers.
    """

    def __init__(self, messages: Messages) -> None:
        self.numbers = cache(partial(numbers_of, messages.tag))
        self._messages: dict[str, tuple[str, str, Message]] = {}
        self._known: dict[tuple[str, str], list[Silent] | None] = {}
        for path, source in messages.sources.items():
            for entry in messages.trees[path].body:
                if isinstance(entry, Message):
                    self._messages.setdefault(entry.id.name, (path, source, entry))

    def silent(self, name: str, variable: str) -> list[Silent] | None:
        """Return the variants in which a message does not say a variable; None if none says it.

        The text around a variant counts as said in it, and so does a message that it refers to.
        A variant for a single value need not say this value: `[one] a page`.
        """
        key = name, variable
        if key not in self._known:
            self._known[key] = []  # another rule names a message that refers to itself
            path, source, entry = self._messages.get(name, ("", "", None))
            reader = _Reader(self, variable, path, source)
            try:
                self._known[key] = reader.pattern(entry.value) if entry and entry.value else None
            except RecursionError:
                return []  # and one that goes too deep
        return self._known[key]


class _Reader:
    """Looks for one variable in one message; each method returns what `Variants.silent` does."""

    def __init__(self, variants: Variants, variable: str, path: str, source: str) -> None:
        self._variants = variants
        self._variable = variable
        self._path = path
        self._source = source

    def pattern(self, pattern: Pattern) -> list[Silent] | None:
        found = [
            self._expression(each.expression)
            for each in pattern.elements
            if isinstance(each, Placeable)
        ]
        known = [each for each in found if each is not None]
        if not known:
            return None
        return [] if [] in known else [silent for each in known for silent in each]

    def _expression(self, expression: Any) -> list[Silent] | None:
        match expression:
            case VariableReference():
                return [] if expression.id.name == self._variable else None
            case MessageReference(attribute=None):
                return self._variants.silent(expression.id.name, self._variable)
            case FunctionReference():
                return [] if self._is_asked_by(expression) else None
            case Placeable():
                return self._expression(expression.expression)
            case SelectExpression():
                return self._select(expression)
        return None

    def _is_asked_by(self, expression: Any) -> bool:
        """Whether an expression is the variable, or a function of it."""
        if isinstance(expression, FunctionReference):
            return any(map(self._is_asked_by, expression.arguments.positional))
        return isinstance(expression, VariableReference) and expression.id.name == self._variable

    def _select(self, select: SelectExpression) -> list[Silent] | None:
        is_chosen_by = self._is_asked_by(select.selector)
        found = []
        for variant in select.variants:
            said = self.pattern(variant.value)
            is_exact = is_chosen_by and self._stands_for_one(variant, select)
            found.append((variant, [] if is_exact else said))
        if all(said is None for _, said in found):
            return None
        if is_chosen_by and not _counts(select) and all(not said for _, said in found):
            return []  # a word by which is chosen, which no text has to say as well
        return [
            silent
            for variant, said in found
            for silent in ([self._silent(variant, select)] if said is None else said)
        ]

    def _stands_for_one(self, variant: Variant, select: SelectExpression) -> bool:
        if isinstance(variant.key, NumberLiteral):
            return not variant.default
        if variant.default or variant.key.name not in CATEGORIES:
            return not variant.default
        numbers = self._numbers(variant, select)
        # French and Portuguese count 0 among [one]; what a page counts, there is one of at least.
        return numbers != () and len([number for number in numbers if number]) <= 1

    def _numbers(self, variant: Variant, select: SelectExpression) -> tuple[int, ...]:
        """Return the numbers of a plural category that have no variant of their own."""
        if not isinstance(variant.key, Identifier) or variant.default:
            return ()
        own = {each.key.value for each in select.variants if isinstance(each.key, NumberLiteral)}
        return tuple(n for n in self._variants.numbers(variant.key.name) if str(n) not in own)

    def _silent(self, variant: Variant, select: SelectExpression) -> Silent:
        key = variant.key
        name = key.value if isinstance(key, NumberLiteral) else key.name
        start = variant.key.span.start if variant.key.span else 0
        return Silent(
            path=self._path,
            line=self._source.count("\n", 0, start) + 1,
            key=f"*[{name}]" if variant.default else f"[{name}]",
            numbers=self._numbers(variant, select) if self._is_asked_by(select.selector) else (),
        )


def _counts(select: SelectExpression) -> bool:
    """Whether the variants of a selection are numbers and plural categories."""
    return all(
        isinstance(each.key, NumberLiteral) or each.key.name in CATEGORIES
        for each in select.variants
    )


def first_numbers(numbers: Iterable[int]) -> str:
    """Return `0, 1` or `1, 21, 31 …`."""
    listed = list(map(str, numbers))
    most = 3
    return ", ".join(listed[:most]) + (" …" if len(listed) > most else "")
