"""The inventory, read by sphobjinv, and by Sphinx itself while it makes a document that links."""

import subprocess
import sys

from hypothesis import given
from sphobjinv import Inventory

from kurslex.outputs.sphinx_inventory import inventory_file
from tests.outputs.editions import ADDRESS, hostile_edition, hostile_pages, project_edition

CONFIGURATION = f"""
project = "Course"
extensions = ["sphinx.ext.intersphinx"]
intersphinx_mapping = {{"de": ("{ADDRESS}", "objects.inv")}}
"""
DOCUMENT = """\
Course
======

:term:`Aktien`, :term:`one of them <Aktie>`, :term:`Sekundärmarkt`, :ref:`share`,
:ref:`an example <share-example>`, :ref:`share-example`
"""


def objects(edition):
    (content,) = inventory_file(edition).values()
    return Inventory(zlib=content).objects


def test_terms_forms_and_sections_have_addresses():
    found = {(each.role, each.name): each for each in objects(project_edition("de"))}
    for (tag, name), page in project_edition().glossary.pages.items():
        if tag == "de":
            assert found["label", name].uri == f"de/{name}/"
            assert found["label", name].dispname == page.preferred.text
    assert found["term", "Aktien"].uri == "de/share/"
    assert found["label", "share-example"].uri_expanded == "de/share/#example"
    assert {each.domain for each in found.values()} == {"std"}
    folded = [name.lower() for role, name in found if role == "term"]
    assert len(folded) == len({*folded})


@given(hostile_pages())
def test_hostile_words_come_back(page):
    found = {each.name for each in objects(hostile_edition(page, "sv")) if each.role == "term"}
    texts = (page.preferred.text, page.preferred.forms[0], page.admitted[0].text)
    assert {text for text in texts if " ".join(text.split()) == text} <= found


def test_sphinx_leads_to_the_glossary(tmp_path):
    (content,) = inventory_file(project_edition("de")).values()
    (tmp_path / "objects.inv").write_bytes(content)
    (tmp_path / "conf.py").write_text(CONFIGURATION, encoding="utf-8")
    (tmp_path / "index.rst").write_text(DOCUMENT, encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-n", "-W", "-b", "pseudoxml", ".", "out"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0)
    made = (tmp_path / "out/index.pseudoxml").read_text(encoding="utf-8")
    share, example = f'refuri="{ADDRESS}de/share/"', f'refuri="{ADDRESS}de/share/#example"'
    assert (made.count(share), made.count(example)) == (3, 2)
    assert f'refuri="{ADDRESS}de/secondary-market/"' in made
