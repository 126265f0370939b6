"""What a site consists of, as far as a glossary decides it."""

from dataclasses import replace

import pytest

from kurslex.engine.cache import no_cache
from kurslex.engine.site import write_site
from kurslex.model.forge import Forge
from kurslex.model.glossary import Glossary
from kurslex.model.site import Site
from tests.site.tiny import ADDRESS, tiny_glossary

# Questions for learning platforms, whose format is a ZIP file; they are there in any case.
QUESTIONS = [
    f"{tag}/downloads/kurslex-{tag}-{name}.zip"
    for tag in ("fr", "sv")
    for name in ("qti12-canvas", "qti12-ilias", "qti21")
]


def zip_files(glossary: Glossary, site: Site, folder) -> list[str]:
    with no_cache() as records:
        write_site(glossary, site, folder, records)
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*.zip"))


@pytest.mark.parametrize(
    ("wanted", "address", "archives"),
    [
        (True, ADDRESS, ["fr/kurslex-fr.zip", "sv/kurslex-sv.zip"]),
        (False, ADDRESS, []),
        (True, "/", []),
    ],
    ids=["each language has its file", "a project can do without", "links could not leave it"],
)
def test_zip_files(wanted, address, archives, tmp_path):
    glossary = replace(tiny_glossary(), zip_files=wanted)
    found = zip_files(glossary, Site(address=address, forge=Forge()), tmp_path)
    assert [each for each in found if "/downloads/" in each] == QUESTIONS
    assert [each for each in found if "/downloads/" not in each] == archives
