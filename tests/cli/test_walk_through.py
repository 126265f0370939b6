"""A newcomer's way, in a real repository: begin a concept, mend it, change a page, follow it."""

import re
from pathlib import Path

import pytest

from kurslex.loading import load_glossary
from tests.support.command import copy_content, edit, run_kurslex
from tests.support.repository import Repository

PAGES = {
    "nb": ("leieavtale", "En leieavtale gir retten til å bruke noe som en annen eier."),
    "de": ("Mietvertrag", "Ein Mietvertrag gibt das Recht, eine fremde Sache zu nutzen."),
    "it": ("locazione", "La locazione dà il diritto di usare una cosa altrui."),
}
GERMAN = "docs/de/lease.md"


@pytest.fixture
def clone(tmp_path: Path) -> Repository:
    """A clone of a repository that has this glossary's content, compared throughout."""
    origin = Repository(copy_content(tmp_path / "origin"))
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
    head, sources = text.partition("\n---\n\n")[0], text.rpartition("## ")[2].split("\n")[0]
    head = head.replace("⟨the term⟩", term)
    head = head[: head.index("definition:")] + f"definition: {definition}"
    others = ", ".join(
        f"[{terms[page.parent.name, each]}]({each}.md)" for each in ("asset", "bond", "coupon")
    )
    page.write_text(f"{head}\n---\n\n{others}.\n\n## {sources}\n\n- X.\n", encoding="utf-8")


def test_a_newcomers_way(clone):
    said(clone, "new", "lease", "--related", "mortgage", "asset")
    named = said(clone, "check")
    assert f"{GERMAN}:3: warning: still to be written: the term [unfinished]" in named

    terms = {key: page.preferred.text for key, page in load_glossary(clone.folder)[0].pages.items()}
    for tag, (term, definition) in PAGES.items():
        write(clone.folder / f"docs/{tag}/lease.md", term, definition, terms)
    edit(clone.folder / GERMAN, "(coupon.md)", "(cupon.md)")
    assert [line for line in said(clone, "check", status=1) if "leads nowhere" in line] == [
        f"{GERMAN}:14: link to 'cupon.md' leads nowhere [broken-link]"
    ]
    edit(clone.folder / GERMAN, "(cupon.md)", "(coupon.md)")
    assert not [line for line in said(clone, "check") if "[unfinished]" in line]
    said(clone, "sync", "de", "lease")
    said(clone, "sync", "it", "lease")
    said(clone, "sync", "nb", "lease")
    clone.commit("Explain leases")
    assert outdated(clone) == []

    edit(clone.folder / GERMAN, "eine fremde Sache zu nutzen", "eine Sache gegen Geld zu nutzen")
    clone.commit("Say that a lease costs money")
    extent = "lease (de: 1 of 3 parts)"
    assert outdated(clone) == [f"nb, outdated: {extent}", f"it, outdated: {extent}"]
    assert said(clone, "diff", "it", "lease")[2:5] == [
        "terms and definition",
        "- Ein Mietvertrag gibt das Recht, eine fremde Sache zu nutzen.",
        "+ Ein Mietvertrag gibt das Recht, eine Sache gegen Geld zu nutzen.",
    ]

    edit(clone.folder / "docs/it/lease.md", "una cosa altrui", "a pagamento una cosa altrui")
    said(clone, "sync", "it", "lease", "--source", "de")
    clone.commit("Follow the German page in Italian")
    # The German page stays fresh, because the Italian one has only followed it.
    assert outdated(clone) == ["nb, outdated: lease (de: 1 of 3 parts; it: 1 of 3 parts)"]

    edit(clone.folder / GERMAN, "(asset.md), [", "(asset.md); [")
    assert len(outdated(clone)) == 1
    edit(clone.folder / GERMAN, "- X.", "- Ix.")
    assert len(outdated(clone)) == 2
    said(clone, "typo", "de", "lease")
    assert [line.partition(" (")[0] for line in outdated(clone)] == ["nb, outdated: lease"]
    assert said(clone, "diff", "it", "lease") == ["docs/it/lease.md is up to date with nb, de"]
