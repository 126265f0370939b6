"""A newcomer's way, in a real repository: begin a concept, fix it, change a page, follow it."""

import re
from pathlib import Path

import pytest

from kurslex.project.loading.load_glossary import load_glossary
from tests.support.command import edit, run_kurslex
from tests.support.edits import begin_language, copy_tiny_site
from tests.support.repository import Repository

PAGES = {
    "sv": ("skotstek", "Ett skotstek är en knop som förbinder två rep av olika tjocklek."),
    "fr": ("nœud d’écoute", "Un nœud d’écoute joint deux cordages de grosseurs différentes."),
    "da": ("flagknob", "Et flagknob er en knude, der samler to reb af forskellig tykkelse."),
}
SOURCES = {"sv": "Källor", "fr": "Sources", "da": "Kilder"}
FRENCH = "docs/fr/sheet-bend.md"


@pytest.fixture
def clone(tmp_path: Path) -> Repository:
    """A clone of a repository of three languages, compared throughout."""
    origin = Repository(copy_tiny_site(tmp_path / "origin"))
    begin_language(origin.folder, "da", "third-language")
    run_kurslex("sync", "--all", "--yes", cwd=origin.folder)
    origin.commit("Begin")
    origin.git("clone", "--quiet", "--depth=1", f"file://{origin.folder}", str(tmp_path / "clone"))
    return Repository(tmp_path / "clone")


def said(clone: Repository, *arguments: str, status: int = 0) -> list[str]:
    result = run_kurslex(*arguments, cwd=clone.folder)
    assert (result.stderr, result.returncode) == ("", status)
    return result.stdout.splitlines()


def outdated(clone: Repository) -> list[str]:
    """Return what the status calls outdated; the shares of the words depend on terms of others."""
    lines = [line for line in said(clone, "status") if ", outdated: " in line]
    return [re.sub(r", \d+% of the words", "", line) for line in lines]


def write(page: Path, term: str, definition: str, terms: dict[tuple[str, str], str]) -> None:
    """Write a page of the skeleton that `kurslex new` has left."""
    text = page.read_text(encoding="utf-8")
    head = text.partition("\n---\n\n")[0]
    head = head.replace("⟨the term⟩", term)
    head = head[: head.index("definition:")] + f"definition: {definition}"
    others = ", ".join(
        f"[{terms[page.parent.name, each]}]({each}.md)" for each in ("bowline", "reef-knot")
    )
    sources = f"## {SOURCES[page.parent.name]} {{#sources}}\n\n- X.\n"
    page.write_text(f"{head}\n---\n\n{others}.\n\n{sources}", encoding="utf-8")


def test_a_newcomers_way(clone):
    said(clone, "new", "sheet-bend", "--theme", "binding", "--related", "reef-knot", "bowline")
    named = said(clone, "check")
    assert f"{FRENCH}:3: warning: still to be written: the term [unfinished]" in named

    terms = {key: page.preferred.text for key, page in load_glossary(clone.folder)[0].pages.items()}
    for tag, (term, definition) in PAGES.items():
        write(clone.folder / f"docs/{tag}/sheet-bend.md", term, definition, terms)
    edit(clone.folder / FRENCH, "(reef-knot.md)", "(reef-not.md)")
    assert [line for line in said(clone, "check", status=1) if "leads nowhere" in line] == [
        f"{FRENCH}:14: link to 'reef-not.md' leads nowhere [broken-link]"
    ]
    edit(clone.folder / FRENCH, "(reef-not.md)", "(reef-knot.md)")
    assert not [line for line in said(clone, "check") if "[unfinished]" in line]
    said(clone, "sync", "fr", "sheet-bend")
    said(clone, "sync", "da", "sheet-bend")
    said(clone, "sync", "sv", "sheet-bend")
    clone.commit("Explain the sheet bend")
    assert outdated(clone) == []

    edit(clone.folder / FRENCH, "de grosseurs différentes", "de deux grosseurs")
    clone.commit("Count the ropes")
    extent = "sheet-bend (fr: 1 of 3 parts)"
    assert outdated(clone) == [f"sv, outdated: {extent}", f"da, outdated: {extent}"]
    assert said(clone, "diff", "da", "sheet-bend")[2:5] == [
        "terms and definition",
        "- Un nœud d’écoute joint deux cordages de grosseurs différentes.",
        "+ Un nœud d’écoute joint deux cordages de deux grosseurs.",
    ]

    edit(clone.folder / "docs/da/sheet-bend.md", "af forskellig tykkelse", "af to tykkelser")
    said(clone, "sync", "da", "sheet-bend", "--source", "fr")
    clone.commit("Follow the French page in Danish")
    # The French page stays fresh, because the Danish one has only followed it.
    assert outdated(clone) == ["sv, outdated: sheet-bend (fr: 1 of 3 parts; da: 1 of 3 parts)"]

    edit(clone.folder / FRENCH, "(bowline.md), [", "(bowline.md); [")
    assert len(outdated(clone)) == 1
    edit(clone.folder / FRENCH, "- X.", "- Ix.")
    assert len(outdated(clone)) == 2
    said(clone, "typo", "fr", "sheet-bend")
    assert [line.partition(" (")[0] for line in outdated(clone)] == ["sv, outdated: sheet-bend"]
    assert said(clone, "diff", "da", "sheet-bend") == [
        "docs/da/sheet-bend.md is up to date with sv, fr"
    ]
