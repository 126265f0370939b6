"""Whoever writes in one language is done: what the others lack is named and stops nothing."""

import re

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

PAGE = """\
---
preferred:
  term: skotstek
  forms: [skotsteket]
definition: Ett skotstek är en knop som binder ihop två rep av olika grovlek.
---

Ett skotstek liknar en [pålstek](bowline.md).

## Historia {#history}

Sjömän har länge känt det.
"""


@pytest.fixture
def root(tmp_path):
    return copy_tiny_site(tmp_path / "site")


def with_a_concept_in_swedish(root):
    edit(root / "docs/concepts.yml", "locales: ", "links: {incoming: 1, outgoing: 1}\nlocales: ")
    with (root / "docs/concepts.yml").open("a", encoding="utf-8") as file:
        file.write("  sheet-bend: {theme: binding}\n")
    (root / "docs/sv/sheet-bend.md").write_text(PAGE, encoding="utf-8")


def report(root, *arguments):
    """Return the lines of a check that name problems, without their hints, and its status."""
    result = run_kurslex("check", *arguments, cwd=root)
    assert result.stderr == ""
    return [line for line in result.stdout.splitlines() if line.endswith("]")], result.returncode


def test_a_concept_in_one_language_is_a_warning(root):
    repository = Repository(root)
    repository.commit()
    with_a_concept_in_swedish(root)
    named = [
        "docs/concepts.yml:14: warning: concept 'sheet-bend' has no page in 'fr' "
        "[missing-translation]",
        "docs/sv/sheet-bend.md:3: warning: concept 'sheet-bend' is reached from 0 others, "
        "fewer than 1 [orphan-concept]",
    ]
    assert report(root) == (named, 0)
    assert report(root, "--changed", "HEAD") == (named, 0)
    assert report(root, "--strict")[1] == 1


def test_a_section_of_one_language_is_a_warning(root):
    page = root / "docs/fr/reef-knot.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n## Usage {{#usage}}\n\nOn prend un ris.\n", encoding="utf-8")
    lines, status = report(root)
    assert [line.partition(": ")[2] for line in lines] == [
        "warning: section 'usage' is missing; fr has it [missing-section]"
    ]
    assert status == 0


def test_a_new_language_has_three_warnings_and_can_be_built(root):
    declared = root / "docs/concepts.yml"
    with declared.open("a", encoding="utf-8") as file:
        for name in ("a", "b", "c"):
            file.write(f"  knot-{name}: {{theme: binding}}\n")
            for tag in ("sv", "fr"):
                text = (root / f"docs/{tag}/reef-knot.md").read_text(encoding="utf-8")
                known = {"sv": "råbandsknop", "fr": "nœud plat"}[tag]
                (root / f"docs/{tag}/knot-{name}.md").write_text(
                    text.replace(known, f"xyz{name}"), encoding="utf-8"
                )
    edit(declared, "locales: ", "rules: {ambiguous-term: off, link-text: off}\nlocales: ")
    before = report(root)[0]
    assert run_kurslex("add-locale", "is", cwd=root).returncode == 0
    lines, status = report(root)
    new = [line for line in lines if line not in before]
    assert [re.sub(r"\d+ messages in \d+", "N messages in N", line) for line in new] == [
        "docs/concepts.yml:11: warning: 6 concepts have no page in 'is': bowline, reef-knot, "
        "clove-hitch, knot-a, knot-b, … [missing-translation]",
        "docs/is/index.md:5: warning: the home page still has the words of 'sv' [borrowed-words]",
        "docs/is/locale.yml:3: warning: N messages in N files are still in the words of 'sv': "
        "site.ftl, accessibility.ftl, working-load.ftl [borrowed-words]",
    ]
    assert status == 0
    assert run_kurslex("build", cwd=root).returncode == 0
    assert (root / "site/is/index.html").exists()
