"""Record which fields the readers of a project's files ask for, from a sample that has them all."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from unittest.mock import patch

from kurslex.problem import Problem
from kurslex.project.loading import concepts_file, locale_files, page_files, release_file
from kurslex.project.loading.mkdocs_settings import READ
from kurslex.project.yaml.typed_fields import Fields, Item
from scripts.reference_samples import NAMES, SAMPLES, write_samples

FILES = {
    "concepts": "The glossary: `docs/concepts.yml`",
    "locale": "A language: `docs/LOCALE/locale.yml`",
    "page": "Front matter of a concept’s page",
    "home": "Front matter of a home page",
    "free": "Front matter of a page that is no concept’s",
    "release": "The last release: `docs/release.yml`",
    "settings": "The site: `mkdocs.yml`",
}
"""The kinds of files by the headings of the reference."""

_TABLE, _TABLES = "table", "list of tables"
_READERS = (concepts_file, locale_files, page_files, release_file)


@dataclass(frozen=True, slots=True)
class Field:
    """What a field holds, and whether a file needs it."""

    kind: str
    required: bool


class Recorder:
    """The fields that readers have asked for, by their names within a file."""

    def __init__(self) -> None:
        self.kinds: dict[str, list[str]] = {}
        self.required: set[str] = set()

    def note(self, name: str, kind: str, *, required: bool) -> None:
        """Note that a reader has asked for a field as one kind."""
        kinds = self.kinds.setdefault(name, [])
        if kind not in kinds:
            kinds.append(kind)
        if required:
            self.required.add(name)

    def fields(self) -> dict[str, Field]:
        """Return what was recorded: each field, then what is in it."""
        return {
            name: Field(" or ".join(kinds), name in self.required)
            for name, kinds in sorted(self.kinds.items(), key=lambda each: self._place(each[0]))
        }

    def _place(self, name: str) -> tuple[int, ...]:
        """Return where a field belongs: behind the table that it is in."""
        order = list(self.kinds)
        parts = name.split(".")
        above = (".".join(parts[: count + 1]) for count in range(len(parts)))
        known = {each.removesuffix("[]"): order.index(each) for each in order}
        return tuple(known.get(each.removesuffix("[]"), -1) for each in above)


def recording(recorder: Recorder) -> type[Fields]:
    """Return a class of fields that notes what is asked of it, and reads as any other."""

    class Recording(Fields):
        place = ""

        def text(self, name: str, *, required: bool = False, may_be_empty: bool = False) -> str:
            self._note(name, "text", required=required)
            return super().text(name, required=required, may_be_empty=may_be_empty)

        def texts(self, name: str, *, required: bool = False) -> tuple[str, ...]:
            self._note(name, "list of texts", required=required)
            return super().texts(name, required=required)

        def lists(self, name: str) -> list[tuple[int, tuple[str, ...]]] | None:
            self._note(name, "list of lists")
            return super().lists(name)

        def count(self, name: str) -> int:
            self._note(name, "whole number")
            with self._unnoticed():
                return super().count(name)

        def flag(self, name: str, *, default: bool) -> bool:
            self._note(name, "true or false")
            with self._unnoticed():
                return super().flag(name, default=default)

        def table(self, name: str, what: str, *, required: bool = False) -> Fields | None:
            self._note(name, _TABLE, required=required)
            table = super().table(name, what, required=required)
            if isinstance(table, Recording):
                table.place = self._named(name)
            return table

        def tables(self, name: str, what: str, read: Callable[[Fields], Item]) -> tuple[Item, ...]:
            self._note(name, _TABLES)

            def placed(fields: Fields) -> Item:
                if isinstance(fields, Recording):
                    fields.place = f"{self._named(name)}[]"
                return read(fields)

            return super().tables(name, what, placed)

        def _named(self, name: str) -> str:
            return ".".join(filter(None, (self.place, NAMES.get(name, name))))

        def _note(self, name: str, kind: str, *, required: bool = False) -> None:
            if not self._quiet:
                recorder.note(self._named(name), kind, required=required)

        _quiet = False

        def _unnoticed(self) -> ExitStack:
            """Return a context in which a getter that uses another one is noted once."""
            stack = ExitStack()
            self._quiet = True
            stack.callback(setattr, self, "_quiet", False)
            return stack

    return Recording


def recorded() -> dict[str, dict[str, Field]]:
    """Return the fields of all kinds of files; raise where the sample does not have them all."""
    found = {}
    with write_samples() as root:
        for kind, (path, read) in SAMPLES.items():
            recorder, problems = Recorder(), []
            with ExitStack() as patches:
                for module in _READERS:
                    if hasattr(module, "Fields"):
                        patches.enter_context(patch.object(module, "Fields", recording(recorder)))
                read(root, path, problems)
            found[kind] = recorder.fields()
            _require_whole(kind, found[kind], problems)
    found["settings"] = {name: Field("text", required=False) for name in READ}
    return found


def _require_whole(kind: str, fields: dict[str, Field], problems: list[Problem]) -> None:
    """Raise where the sample has a fault, or a table of which nothing was read."""
    empty = [
        name
        for name, field in fields.items()
        if field.kind in {_TABLE, _TABLES}
        and not any(each.startswith((f"{name}.", f"{name}[].")) for each in fields)
    ]
    if problems or empty:
        raise ValueError(f"the sample of '{kind}': {[*map(str, problems)]}, nothing in {empty}")
