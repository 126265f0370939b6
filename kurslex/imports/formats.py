"""The formats of glossaries that can be imported, in one table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.imports.material import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFormat:
    """A format: its description, and the module whose function `read` reads it.

    One that takes `several` files reads them as one glossary. One that `names_languages` says the
    language of each text, so that no option has to. The module is imported when it is used: some
    need libraries that load slowly, or that are optional.
    """

    purpose: str
    module: str
    several: bool = False
    names_languages: bool = False

    def read(self, files: Sequence[Path], language: str) -> Material:
        """Return what files have; raises `UsageError` where they cannot be read.

        `language` is the tag of texts for which the files name none, or empty.
        """
        if len(files) > 1 and not self.several:
            raise UsageError(f"one source at a time, and there is {files[1].as_posix()} as well")
        if language and self.names_languages:
            raise UsageError("--language is not for this kind: its texts all name their languages")
        read: Callable[[Sequence[Path], str], Material] = import_module(self.module).read
        return read(files, language)


FORMATS: Mapping[str, SourceFormat] = {
    "glosario": SourceFormat(
        purpose="a file like the Carpentries' Glosario (YAML)",
        module="kurslex.imports.glosario",
        names_languages=True,
    ),
    "hugo": SourceFormat(
        purpose="a folder with a folder of Markdown pages for each language, as Hugo has it",
        module="kurslex.imports.hugo",
        names_languages=True,
    ),
    "csv": SourceFormat(
        purpose="tables of terms, those of kurslex export csv or others",
        module="kurslex.imports.csv_tables",
        several=True,
    ),
    "tbx": SourceFormat(
        purpose="a termbase (TBX of 2008 or of 2019)",
        module="kurslex.imports.tbx",
    ),
    "skos": SourceFormat(
        purpose="a thesaurus in SKOS (Turtle, JSON-LD, RDF/XML)",
        module="kurslex.imports.skos",
    ),
}
"""All formats by their names in the command."""
