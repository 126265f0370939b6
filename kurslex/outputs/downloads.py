"""The files that a site offers for download: which formats, for which languages, and where."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from msgspec import Struct

from kurslex.model.glossary import Glossary
from kurslex.model.site import DOWNLOADS, page_location, permalink_location
from kurslex.outputs.edition import Edition
from kurslex.outputs.format_description import Format, Languages
from kurslex.outputs.formats import FORMATS
from kurslex.site.context import SiteContext
from kurslex.ui.downloads_messages import OFFERED
from kurslex.ui.pack_messages import BY_THEME

_UNLISTED = ("llms.txt",)
"""What programs find by its address, beside each page in Markdown; no page names it."""


class Download(Struct, frozen=True, kw_only=True):
    """A format in one language, or in all where `tag` is empty.

    With a theme it has the concepts of this theme alone.
    """

    form: Format
    tag: str = ""
    theme: str = ""

    @property
    def name(self) -> str:
        """What the download is called among the tasks of a build."""
        of = f" of {self.theme}" if self.theme else ""
        return f"{self.form.name}{of} in {self.tag or 'all languages'}"

    def files(self, tag: str) -> Iterator[tuple[str, str]]:
        """Yield name and location of each file that the page of a language names."""
        for file in self.form.files:
            location = self._location(file.replace("{tag}", tag))
            yield location.rpartition("/")[2], location

    def make(self, context: SiteContext) -> Mapping[str, bytes]:
        """Return the files by their locations."""
        tags = (self.tag,) if self.tag else described_languages(context.finished)
        edition = replace(edition_of(context, *tags), theme=self.theme)
        made = self.form.make(edition)
        return {self._location(path): content for path, content in made.items()}

    def _location(self, path: str) -> str:
        if self.form.at_root:
            return path
        if self.theme:
            stem, dot, suffix = path.rpartition(".")
            path = f"{stem}-{self.theme}{dot}{suffix}"
        folder = page_location(self.tag, DOWNLOADS) if self.tag else permalink_location(DOWNLOADS)
        return folder + path


def edition_of(context: SiteContext, *tags: str) -> Edition:
    """Return what a site publishes in some languages."""
    return Edition(
        glossary=context.finished,
        site=context.site,
        tags=tags,
        changed=context.changed,
        times=context.times,
        forms=context.forms,
    )


def described_languages(glossary: Glossary) -> tuple[str, ...]:
    """Return the languages that have a page; the others have nothing to be taken along.

    The glossary has no drafts.
    """
    return tuple(
        tag
        for tag in glossary.locales
        if any(glossary.page(tag, concept) for concept in glossary.concepts)
    )


def downloads(glossary: Glossary, tag: str) -> list[Download]:
    """Return what the page of a language offers, in order; nothing where it has no pages."""
    return _of_language(glossary, tag, (*glossary.handouts, *OFFERED))


def unlisted(glossary: Glossary, tag: str) -> list[Download]:
    """Return what a site has beside that for programs that read a language."""
    return _of_language(glossary, tag, _UNLISTED)


def _of_language(glossary: Glossary, tag: str, names: Iterable[str]) -> list[Download]:
    if tag not in described_languages(glossary):
        return []
    own = {Languages.ONE: tag, Languages.SEVERAL: ""}
    forms = [FORMATS[name] for name in names]
    return [Download(form=form, tag=own[form.languages]) for form in forms]


def theme_downloads(glossary: Glossary, tag: str, theme: str) -> list[Download]:
    """Return what the page of course packs offers of a theme, in order; nothing without pages."""
    concepts = glossary.concepts.values()
    if not any(each.theme == theme and glossary.page(tag, each.id) for each in concepts):
        return []
    return [Download(form=FORMATS[name], tag=tag, theme=theme) for name in BY_THEME]


def pack_data(context: SiteContext, tag: str) -> Mapping[str, bytes]:
    """Return the piece that all packs of a language have, by its location."""
    from kurslex.outputs.pack_pieces import pack_index  # noqa: PLC0415 (most builds make none)

    return _in_folder(tag, pack_index(edition_of(context, tag)))


def pack_theme(context: SiteContext, tag: str, theme: str) -> Mapping[str, bytes]:
    """Return the pieces of a theme's concepts for packs in a language, by their location."""
    from kurslex.outputs.pack_pieces import pack_piece  # noqa: PLC0415 (most builds make none)

    return _in_folder(tag, pack_piece(replace(edition_of(context, tag), theme=theme)))


def _in_folder(tag: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    folder = page_location(tag, DOWNLOADS)
    return {folder + path: content for path, content in files.items()}


def download_locations(glossary: Glossary) -> Iterator[str]:
    """Yield where the files are that the pages of all languages offer; some come several times."""
    for tag in glossary.locales:
        for each in downloads(glossary, tag):
            yield from (location for _, location in each.files(tag))
        for theme in glossary.themes:
            for each in theme_downloads(glossary, tag, theme):
                yield from (location for _, location in each.files(tag))
