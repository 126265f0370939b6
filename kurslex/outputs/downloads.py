"""The files that a site offers for download: which formats, for which languages, and where."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kurslex.model.glossary import Glossary
from kurslex.model.site import API, DOWNLOADS, page_location, permalink_location
from kurslex.outputs.edition import Edition
from kurslex.outputs.format import Format, Languages
from kurslex.outputs.formats import FORMATS
from kurslex.site.context import SiteContext
from kurslex.ui.downloads_messages import OFFERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A format in one language, or in all where `tag` is empty."""

    form: Format
    tag: str = ""

    @property
    def name(self) -> str:
        """What the download is called among the tasks of a build."""
        return f"{self.form.name} in {self.tag or 'all languages'}"

    def files(self, tag: str) -> Iterator[tuple[str, str]]:
        """Yield name and location of each file that the page of a language names."""
        for file in self.form.files:
            path = file.replace("{tag}", tag)
            yield path.rpartition("/")[2], self._location(path)

    def make(self, context: SiteContext) -> Mapping[str, bytes]:
        """Return the files by their locations."""
        tags = (self.tag,) if self.tag else described_languages(context.finished)
        edition = Edition(
            glossary=context.finished, site=context.site, tags=tags, changed=context.changed
        )
        made = self.form.make(edition)
        return {self._location(path): content for path, content in made.items()}

    def _location(self, path: str) -> str:
        if path.startswith(f"{API}/"):
            return path
        folder = page_location(self.tag, DOWNLOADS) if self.tag else permalink_location(DOWNLOADS)
        return folder + path


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
    if tag not in described_languages(glossary):
        return []
    own = {Languages.ONE: tag, Languages.SEVERAL: ""}
    forms = [FORMATS[name] for name in OFFERED]
    return [Download(form=form, tag=own[form.languages]) for form in forms]


def download_locations(glossary: Glossary) -> Iterator[str]:
    """Yield where the files are that the pages of all languages offer; some come several times."""
    for tag in glossary.locales:
        for each in downloads(glossary, tag):
            yield from (location for _, location in each.files(tag))
