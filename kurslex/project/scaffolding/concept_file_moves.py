"""`docs/concepts.yml` when a concept is renamed, merged into another one, or withdrawn."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import yaml

from kurslex.errors import UsageError
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.yaml.field_changes import (
    Written,
    names_of,
    texts_of,
    value_of,
    with_fields_of,
)
from kurslex.project.yaml.value_positions import Change, replaced, root_of, written_end

Follow = Callable[[str], Sequence[str]]
"""The id of a concept -> those that are to be in its place."""

_WITHDRAWN = "withdrawn"


class ConceptFile:
    """The text of the file; what is to change is collected, and done at once by `text`.

    `types` are the ids of relation types. All methods raise `UnchangeableError` where a comment
    would be lost. Raises `UsageError` where it is not what was judged before, a moment ago.
    """

    def __init__(self, text: str, types: Iterable[str]) -> None:
        self._text = text
        self._types = tuple(types)
        root = root_of(text)
        concepts = value_of(root, "concepts") if isinstance(root, yaml.MappingNode) else None
        if not (isinstance(root, yaml.MappingNode) and isinstance(concepts, yaml.MappingNode)):
            raise UsageError(f"{CONCEPTS} was changed meanwhile; run this command again")
        self._root = root
        self._concepts = concepts
        self._values: dict[str, dict[str, Written]] = {}
        self._changes: list[Change] = []
        self._gone: str | None = None

    def rename(self, old: str, new: str) -> None:
        """Give a concept another id; the old one leads to it, and the new one leads there no more.

        The new one may be an id that it had before.
        """
        legacy = [each for each in self._list(old, "legacy") if each.partition("#")[0] != new]
        self._set(old, "legacy", [*legacy, old])
        for concept in names_of(self._concepts):
            self._follow(concept, lambda each: [new] if each == old else [each])
        self._follow_elsewhere(lambda each: [new] if each == old else [each])
        self._change_withdrawn(lambda each: [new] if each == old else [each])
        [key] = [key for key, _ in self._concepts.value if key.value == old]
        self._changes.append((key.start_mark.index, written_end(self._text, key), new))

    def merge(self, old: str, new: str, legacy: Sequence[str]) -> list[str]:
        """Let a concept take over from another one; return the relations that are lost.

        `legacy` are the addresses that it takes over. Two concepts have one relation, so those of
        the old concept are taken over only where the new one has none with the same concept.
        """
        near = self._related(new) - {old}
        lost = [*self._lead_here(old, new, near), *self._take_over(old, new, near)]
        for name, more in (("calculators", self._list(old, "calculators")), ("legacy", legacy)):
            both = [*dict.fromkeys((*self._list(new, name), *more))]
            if both:
                self._set(new, name, both)
        path = value_of(self._root, "path")
        stages = (texts_of(value_of(path, stage)) for stage in names_of(path))
        there = [] if any(new in stage for stage in stages) else [new]
        self._follow_elsewhere(
            lambda each: [new] if each == old else [each],
            lambda each: there if each == old else [each],
        )
        self._change_withdrawn(lambda each: [new] if each == old else [each])
        self._gone = old
        return lost

    def _lead_here(self, old: str, new: str, near: set[str]) -> Iterator[str]:
        """Let the relations of others lead to another concept; yield those that are lost."""
        for concept in names_of(self._concepts):
            for name in self._types if concept not in (old, new) else ():
                if old in self._list(concept, name):
                    if concept in near:
                        yield f"{concept}: {{{name}: [{old}]}}"
                    self._replace(concept, name, old, [] if concept in near else [new])
                    near.add(concept)

    def _take_over(self, old: str, new: str, near: set[str]) -> Iterator[str]:
        """Give a concept the relations of another one; yield those that are lost."""
        for name in self._types:
            self._replace(new, name, old, [])
            for other in self._list(old, name):
                if other in near:
                    yield f"{old}: {{{name}: [{other}]}}"
                elif other != new:
                    self._set(new, name, [*self._list(new, name), other])
                    near.add(other)

    def remove(self, old: str) -> None:
        """Take a concept out that nobody has an address of: nothing leads to it, and it is gone."""
        self._leave_out(old)
        self._change_withdrawn(lambda each: [] if each == old else [each])
        self._gone = old

    def _leave_out(self, old: str) -> None:
        """Let no relation, stage of the path or false friend name a concept."""
        for concept in names_of(self._concepts):
            if concept != old:
                self._follow(concept, lambda each: [] if each == old else [each])
        self._follow_elsewhere(lambda each: [] if each == old else [each])

    def withdraw(self, old: str, related: Sequence[str]) -> None:
        """Take a concept out; its addresses say what it was, and lead on to related ones."""
        self._leave_out(old)
        slugs = [each.partition("#")[0] for each in self._list(old, "legacy")]
        # What was withdrawn earlier and led here leads on to where this one does.
        new = {old: _withdrawn_entry(related, slugs)}
        self._change_withdrawn(lambda each: related if each == old else [each], new)
        self._gone = old

    def text(self) -> str:
        """Return the new text of the file."""
        changes = [*self._changes]
        for concept, values in self._values.items():
            changes += with_fields_of(self._text, self._entries()[concept], values)
        text = replaced(self._text, changes)
        if self._gone is None:
            return text
        concepts = value_of(root_of(text), "concepts")
        assert isinstance(concepts, yaml.MappingNode)
        if names_of(concepts) == [self._gone] and not concepts.flow_style:
            start, end = int(concepts.start_mark.index), written_end(text, concepts)
            return f"{text[:start].rstrip()} {{}}{text[end:]}"
        return replaced(text, with_fields_of(text, concepts, {self._gone: None}))

    def _entries(self) -> dict[str, yaml.MappingNode]:
        return {key.value: value for key, value in self._concepts.value}

    def _list(self, concept: str, name: str) -> list[str]:
        """Return a field's texts as they are to be."""
        known = self._values.get(concept, {}).get(name)
        if known is None and name in self._values.get(concept, {}):
            return []
        if known is not None:
            return [*known]
        return texts_of(value_of(self._entries().get(concept), name))

    def _set(self, concept: str, name: str, texts: Sequence[str]) -> None:
        self._values.setdefault(concept, {})[name] = [*texts] or None

    def _replace(self, concept: str, name: str, old: str, new: Sequence[str]) -> None:
        before = self._list(concept, name)
        if old in before:
            self._set(concept, name, _followed(before, lambda e: new if e == old else [e]))

    def _follow(self, concept: str, follow: Follow) -> None:
        for name in self._types:
            before = self._list(concept, name)
            after = _followed(before, follow)
            if after != before:
                self._set(concept, name, after)

    def _related(self, concept: str) -> set[str]:
        """Return the concepts to which one has a relation, on either side."""
        lists = {each: self._all(each) for each in names_of(self._concepts)}
        return {*lists[concept], *(each for each, others in lists.items() if concept in others)}

    def _all(self, concept: str) -> list[str]:
        return [other for name in self._types for other in self._list(concept, name)]

    def _follow_elsewhere(self, follow: Follow, on_path: Follow | None = None) -> None:
        """Do the same among false friends and, unless this differs, on the learning path."""
        self._follow_lists(value_of(self._root, "path"), on_path or follow)
        friends = value_of(self._root, "false-friends")
        for _, entry in friends.value if isinstance(friends, yaml.MappingNode) else ():
            self._follow_lists(entry, follow, ("concepts",))

    def _change_withdrawn(self, follow: Follow, new: Mapping[str, str] | None = None) -> None:
        """Change where withdrawn concepts lead to, and add further ones."""
        table = value_of(self._root, _WITHDRAWN)
        values: dict[str, Written] = {}
        for name in names_of(table):
            entry = value_of(table, name)
            before = texts_of(value_of(entry, "related"))
            after = _followed(before, follow)
            if after != before:
                values[name] = _withdrawn_entry(after, texts_of(value_of(entry, "legacy")))
        values |= new or {}
        if isinstance(table, yaml.MappingNode):
            self._changes += with_fields_of(self._text, table, values) if values else []
        elif values:
            entries = "".join(f"  {name}: {entry}\n" for name, entry in values.items())
            gap = "" if self._text.endswith("\n") else "\n"
            end = len(self._text)
            self._changes.append((end, end, f"{gap}{_WITHDRAWN}:\n{entries}"))

    def _follow_lists(
        self, table: yaml.Node | None, follow: Follow, names: Sequence[str] | None = None
    ) -> None:
        if not isinstance(table, yaml.MappingNode):
            return
        values: Mapping[str, list[str]] = {
            name: texts_of(value_of(table, name)) for name in names or names_of(table)
        }
        new = {name: _followed(texts, follow) for name, texts in values.items()}
        changed: dict[str, Written] = {
            name: texts or None for name, texts in new.items() if texts != values[name]
        }
        if changed:
            self._changes += with_fields_of(self._text, table, changed)


def _followed(texts: Sequence[str], follow: Follow) -> list[str]:
    return [*dict.fromkeys(new for each in texts for new in follow(each))]


def _withdrawn_entry(related: Sequence[str], legacy: Sequence[str]) -> str:
    old = f", legacy: [{', '.join(legacy)}]" if legacy else ""
    return f"{{related: [{', '.join(related)}]{old}}}"
