"""The themes, statuses and tags that rows name for their concepts, and what these are called."""

from dataclasses import dataclass, field

from kurslex.imports.csv_columns import Row
from kurslex.imports.csv_values import several
from kurslex.imports.material import Material
from kurslex.imports.names import identifier
from kurslex.imports.tidy import tidy


@dataclass(slots=True, kw_only=True)
class CsvLabels:
    """The labels of all concepts by the concepts' keys, as ids.

    A word that is more than its id is its name in a language, in `status_names` and `tag_names` by
    ids and language tags; the names of themes are in the material.
    """

    material: Material
    themes: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)
    tags: dict[str, list[str]] = field(default_factory=dict)
    status_names: dict[str, dict[str, str]] = field(default_factory=dict)
    tag_names: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, key: str, row: Row, joined: str, language: str) -> None:
        """Note the theme, the status and the tags that a row names, in the words of a language.

        `joined` is what is between tags in one cell.
        """
        name = tidy(row.get("theme"))
        theme = identifier(name)
        if theme and self.themes.setdefault(key, theme) == theme:
            names = self.material.themes.setdefault(theme, {})
            self._name(names, "theme", name[:1].upper() + name[1:], language, (key, row))
        elif name:
            self.material.keep("second theme of a concept", name, row.place, concept=key)
        said = tidy(row.get("concept-status"))
        status = identifier(said)
        if status and self.statuses.setdefault(key, status) == status:
            names = self.status_names.setdefault(status, {})
            self._name(names, "status", said, language, (key, row))
        elif said:
            self.material.keep("second status of a concept", said, row.place, concept=key)
        for each in map(tidy, several(row.get("tags"), joined)):
            tag, own = identifier(each), self.tags.setdefault(key, [])
            if not tag:
                self.material.keep("tag", each, row.place, concept=key)
                continue
            if tag not in own:
                own.append(tag)
            names = self.tag_names.setdefault(tag, {})
            self._name(names, "tag", each, language, (key, row))

    def _name(
        self, names: dict[str, str], what: str, word: str, language: str, of: tuple[str, Row]
    ) -> None:
        """Note what a label is called in a language; a second name in it is kept.

        An id is no name. Rows in several languages may all have the word of one of them.
        """
        key, row = of
        plain = word.casefold()
        if plain in {identifier(word), *(each.casefold() for each in names.values())}:
            return
        if language in names:
            about = {"concept": key, "language": language}
            self.material.keep(f"second name of a {what}", word, row.place, **about)
        elif fitting := self.material.words(word, row.place, what, concept=key, language=language):
            names[language] = fitting
