"""A mark in every field and every message: it is found again as text, and nowhere as markup."""

import json
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import fromstring

import html5rdf
import pytest

from kurslex.engine.cache import no_cache
from kurslex.engine.site import write_site
from kurslex.model.forge import Forge
from kurslex.model.site import Site
from kurslex.project.markdown.outline_reader import read_outline
from tests.hostile.allowed import allowed, offences
from tests.hostile.elements import elements
from tests.site.tiny import ADDRESS, hostile_glossary

MARK = "\"'></script><kx-mark onclick=x>&<!--]]>"

BODY = f"{MARK}\n\n## {MARK} {{#example}}\n\n[{MARK}](clove-hitch.md)\n"


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a glossary in which whatever a contributor writes is the mark."""
    folder = tmp_path_factory.mktemp("marked") / "site"
    glossary = hostile_glossary(MARK)
    pages = {
        key: replace(
            page,
            body=BODY,
            outline=read_outline(BODY, page.body_line),
            unlinked=(MARK,),
        )
        for key, page in glossary.pages.items()
    }
    forge = Forge(address="https://forge.example/knots", folder="edit/main/docs/")
    site = Site(address=ADDRESS, author=MARK, forge=forge)
    with no_cache() as records:
        write_site(replace(glossary, pages=pages), site, folder, records)
    return folder


def test_no_mark_becomes_an_element_or_an_attribute(marked: Path, tiny_site: Path) -> None:
    known = allowed(tiny_site)
    files = list(marked.rglob("*.html"))
    wrong = {
        f"{file.relative_to(marked)}: {offence}"
        for file in files
        for offence in offences(elements(html5rdf.parse(file.read_text("utf-8"))), known)
    }
    assert "\n".join(sorted(wrong)) == ""
    assert sum("kx-mark" in file.read_text("utf-8") for file in files) > 50


def test_no_mark_breaks_a_file(marked: Path) -> None:
    xml = [file for end in ("xml", "tbx", "svg") for file in marked.rglob(f"*.{end}")]
    read = [
        f"{each.tag} {each.attrib}" for file in xml for each in fromstring(file.read_bytes()).iter()
    ]
    assert not any("kx-mark" in each.partition(" ")[0] or "onclick'" in each for each in read)
    data = [file for end in ("json", "jsonld", "webmanifest") for file in marked.rglob(f"*.{end}")]
    for file in data:
        json.loads(file.read_bytes())
    said = sum(b"kx-mark" in file.read_bytes() for file in (*xml, *data))
    assert said > 10
