"""A concept is renamed, merged or withdrawn -> the new texts of all files that name it.

`docs/concepts.yml` is the matter of `concept_file_moves`; here are pages, calculators' files and
pictures, each changed in the single places that name the concept.
"""

from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path

import yaml

from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.page_picture import PICTURE
from kurslex.project.files.text_files import read_as_written
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.scaffolding.link_changes import with_links, with_links_of_definition
from kurslex.project.scaffolding.named_concepts import with_concept_of_fields, with_concept_shown
from kurslex.project.yaml.field_changes import UnchangeableError, Written, value_of, with_fields_of
from kurslex.project.yaml.front_matter import header_of, split
from kurslex.project.yaml.value_positions import Change, replaced, root_of, written_end

SET_ASIDE = "set-aside"
"""Where pages are kept that the site has no longer, beside `docs/`: nothing of it is published."""


@dataclass(slots=True)
class Moves:
    """What is to be written, by path (None: the file goes), and what is to be said.

    `faults` keep everything from being written; `notes` are for a person to look at.
    """

    files: dict[str, str | None] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class ConceptMove:
    """One concept that leads to another one, or to none where `new` is empty.

    `section` is the id in the new page that took over, where it is not the page as a whole.
    """

    def __init__(
        self, root: Path, glossary: Glossary, old: str, new: str, section: str = ""
    ) -> None:
        self._root = root
        self._glossary = glossary
        self._old = old
        self._new = new
        self._section = section
        self.moves = Moves()

    def text(self, path: str) -> str:
        """Return a file's text as it is to be."""
        known = self.moves.files.get(path)
        return known if known is not None else read_as_written(self._root, path, []) or ""

    def follow(self) -> None:
        """Let everything lead on that names the concept, its own pages aside."""
        glossary = self._glossary
        for path in sorted(glossary.unread - glossary.drafts):
            self.moves.faults.append(
                f"{path}: cannot be read, so nobody knows whether it names '{self._old}'; kurslex "
                "check says why"
            )
        for page in glossary.pages.values():
            if page.id != self._old:
                self._follow_page(page)
        for home in (*glossary.homes.values(), *glossary.free_pages.values()):
            self._follow_page(home)
        for calculator in glossary.calculators.values():
            if any(each.concept == self._old for each in calculator.concepts):
                text = self.text(calculator.path)
                self._keep(calculator.path, with_concept_of_fields(text, self._old, self._new))
        for picture in glossary.pictures.values():
            try:
                text = with_concept_shown(self.text(picture.path), self._old, self._new)
                self._keep(picture.path, text)
            except UnchangeableError as error:
                self.moves.faults.append(f"{picture.path}:{error.line}: {error}")

    def set_aside(self) -> None:
        """Keep the concept's pages where nothing is published, for whoever needs their texts."""
        for tag, page in self._glossary.translations(self._old).items():
            aside = f"{SET_ASIDE}/{self._old}/{tag}.md"
            self._move(page.path, aside)
            self.moves.notes.append(f"the text of {page.path} is kept in {aside}")

    def rename_pages(self) -> None:
        """Give the concept's pages the new name, with the texts that they have."""
        for tag, page in self._glossary.translations(self._old).items():
            self._move(page.path, f"docs/{tag}/{self._new}.md")

    def _move(self, path: str, there: str) -> None:
        """Let a file have another name; an earlier run, which was killed, may have begun so.

        The new file is written before the old one goes.
        """
        text = self.text(path)
        if (self._root / there).exists() and read_as_written(self._root, there, []) != text:
            self.moves.faults.append(f"{there}: is there already; take it away first")
        self.moves.files[there] = text
        self.moves.files[path] = None

    def carry_placeholders(self) -> None:
        """Show the calculators and pictures of the old concept's pages on those of the new one."""
        glossary = self._glossary
        shown = [
            (each.name, each.argument)
            for page in glossary.translations(self._old).values()
            for each in page.outline.placeholders
            if each.name in ("calculator", PICTURE)
        ]
        for page in glossary.translations(self._new).values():
            there = {(each.name, each.argument) for each in page.outline.placeholders}
            for name, argument in dict.fromkeys(shown):
                if (name, argument) not in there:
                    paragraph = f"{{{{ {name} {argument} }}}}"
                    text = self.text(page.path)
                    self._keep(page.path, _with_paragraph(text, paragraph, first=name == PICTURE))
                    self.moves.notes.append(
                        f"{page.path}: shows {paragraph} now; see where it fits"
                    )

    def _keep(self, path: str, text: str) -> None:
        if text != self.text(path):
            self.moves.files[path] = text

    def _follow_page(self, page: LocalizedConcept | Home) -> None:
        before = self.text(page.path)
        text = before
        if isinstance(page, LocalizedConcept) and self._old in (*page.repeats, *page.unlinked):
            try:
                text = self._with_front_matter(page, text)
            except UnchangeableError as error:
                self.moves.faults.append(f"{page.path}:{error.line + 1}: {error}")
        place = split(text)
        start = place.body if place else 0
        lost: list[str] = []
        follow = partial(self._target, page, lost)
        header = with_links_of_definition(text[:start], f"{self._old}.md", follow)
        changed = with_links(text[start:], f"{self._old}.md", follow)
        first = text.count("\n", 0, start) + 1
        for line in changed.left:
            self.moves.faults.append(
                f"{page.path}:{first + line}: the link to '{self._old}' has a form that is not "
                "known; write it as [text](ID.md)"
            )
        self.moves.notes += lost
        self._keep(page.path, header + changed.text)

    def _target(self, page: LocalizedConcept | Home, lost: list[str], section: str) -> str | None:
        """Return where a link leads that named a section of the old page, or no section."""
        if not self._new:
            return None
        renamed = self._new not in self._glossary.concepts
        target = self._glossary.page(page.locale, self._old if renamed else self._new)
        there = {heading.id for heading in target.outline.headings} if target else set()
        if target:
            holders = (each for each in target.outline.placeholders if each.name == "calculator")
            there |= {holder.argument for holder in holders}
        found = (section if section in there or renamed else "") or self._section
        if section and not found:
            lost.append(f"{page.path}: a link named the section '#{section}', which is not there")
        if isinstance(page, LocalizedConcept) and page.id == self._new:
            return f"#{found}" if found else None
        return f"{self._new}.md" + (f"#{found}" if found else "")

    def _with_front_matter(self, page: LocalizedConcept, text: str) -> str:
        """Return a page's text whose fields `repeats` and `unlinked` name the new concept, or none.

        What the page would say of itself is left out, too.
        """
        new = [self._new] if self._new not in ("", page.id) else []
        header, place = header_of(text)
        root = root_of(header)
        assert isinstance(root, yaml.MappingNode)
        values: dict[str, Written] = {}
        changes: list[Change] = []
        if self._old in page.unlinked:
            ids = [new if each == self._old else [each] for each in page.unlinked]
            values["unlinked"] = [*dict.fromkeys(chain(*ids))] or None
        table = value_of(root, "repeats")
        if isinstance(table, yaml.MappingNode) and self._old in page.repeats:
            if new and self._new not in page.repeats:
                [key] = [key for key, _ in table.value if key.value == self._old]
                changes.append((int(key.start_mark.index), written_end(header, key), self._new))
            elif len(page.repeats) > 1:
                changes += with_fields_of(header, table, {self._old: None})
            else:
                values["repeats"] = None
        changes += with_fields_of(header, root, values)
        return text[: place.start] + replaced(header, changes) + text[place.closing :]


def _with_paragraph(text: str, paragraph: str, *, first: bool) -> str:
    """Return a page's text with a paragraph: the first one, or at the end of its example.

    Where there is no example, it is at the end of what is before the first section.
    """
    place = split(text)
    start = place.body if place else 0
    if first:
        return f"{text[:start]}\n{paragraph}\n\n{text[start:].lstrip(chr(10))}"
    lines = text[start:].split("\n")
    opening = [each for each in read_outline(text[start:], 0).headings if each.opens_section]
    starts = [*(each.line for each in opening), len(lines)]
    after = {each.id: end for each, end in zip(opening, starts[1:], strict=True)}
    end = after.get("example", starts[0])
    before = "\n".join(lines[:end]).rstrip("\n")
    rest = "\n".join(lines[end:])
    return f"{text[:start]}{before}\n\n{paragraph}\n" + (f"\n{rest}" if rest else "")
