"""What a site consists of, as far as a glossary decides it."""

from dataclasses import replace

import pytest

from kurslex.engine.cache import no_cache
from kurslex.engine.site import write_site
from kurslex.model.forge import Forge
from kurslex.model.glossary import Glossary
from kurslex.model.site import Site
from tests.site.tiny import ADDRESS, tiny_glossary


def zip_files(glossary: Glossary, site: Site, folder) -> list[str]:
    with no_cache() as records:
        write_site(glossary, site, folder, records)
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*.zip"))


@pytest.mark.parametrize(
    ("wanted", "address", "found"),
    [
        (True, ADDRESS, ["fr/kurslex-fr.zip", "sv/kurslex-sv.zip"]),
        (False, ADDRESS, []),
        (True, "/", []),
    ],
    ids=["each language has its file", "a project can do without", "links could not leave it"],
)
def test_zip_files(wanted, address, found, tmp_path):
    glossary = replace(tiny_glossary(), zip_files=wanted)
    assert zip_files(glossary, Site(address=address, forge=Forge()), tmp_path) == found
