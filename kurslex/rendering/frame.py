"""What every page of a site has around its own content."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kurslex.model.glossary import Glossary
from kurslex.model.site import Site, home_location, page_location, permalink_location, relative
from kurslex.rendering.assets import asset_locations

X_DEFAULT = "x-default"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A glossary about to become a site: what all of its pages share.

    `assets` maps an asset's file name to its location with a version taken from its content.
    """

    glossary: Glossary
    site: Site
    assets: Mapping[str, str]

    def values(self, here: str) -> dict[str, Any]:
        """Return the values every template gets for a page that lives at `here`."""
        return {
            "site": self.site,
            "here": here,
            "to": lambda location: relative(here, location),
            "asset_at": lambda name: relative(here, self.assets[name]),
        }

    def localized_values(self, tag: str, here: str) -> dict[str, Any]:
        """Return `values` and what a page in one language needs on top."""
        return {
            **self.values(here),
            "locale": self.glossary.locales[tag],
            "t": self.glossary.messages[tag].format,
            "home": home_location(tag),
        }

    def alternates(self, concept: str | None) -> dict[str, str]:
        """Return the locations of a concept (None: the home pages) in the languages it exists in.

        Keys are locale tags and `x-default` for the language-neutral address, as search engines
        want them (hreflang); no entry stands for a page that does not exist.
        """
        if concept is None:
            found = {tag: home_location(tag) for tag in self.glossary.homes}
            return {**found, X_DEFAULT: ""}
        tags = self.glossary.translations(concept)
        found = {tag: page_location(tag, concept) for tag in tags}
        return {**found, X_DEFAULT: permalink_location(concept)}

    def switch(self, alternates: Mapping[str, str]) -> list[dict[str, str]]:
        """Return the entries of the language switch for a page with these alternates."""
        return [
            {"tag": tag, "name": locale.name, "location": alternates[tag]}
            for tag, locale in self.glossary.locales.items()
            if tag in alternates
        ]


def make_frame(glossary: Glossary, site: Site) -> Frame:
    """Return the frame of a site."""
    return Frame(glossary=glossary, site=site, assets=asset_locations(glossary))
