"""A newcomer's way, in a real repository: begin a concept, mend it, change a page, follow it."""

from pathlib import Path

import pytest

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
    run_kurslex("sync", "--all", cwd=origin.folder)
    origin.commit("Begin")
    origin.git("clone", "--quiet", "--depth=1", f"file://{origin.folder}", str(tmp_path / "clone"))
    return Repository(tmp_path / "clone")


def said(clone: Repository, *arguments: str, status: int = 0) -> list[str]:
    result = run_kurslex(*arguments, cwd=clone.folder)
    assert (result.stderr, result.returncode) == ("", status)
    return result.stdout.splitlines()


def outdated(clone: Repository) -> list[str]:
    """Return what the status calls outdated."""
    return [line for line in said(clone, "status") if ", outdated: " in line]


def write(page: Path, term: str, definition: str) -> None:
    """Write a page of the skeleton that `kurslex new` has left."""
    text = page.read_text(encoding="utf-8")
    head, sources = text.partition("\n---\n\n")[0], text.rpartition("## ")[2].split("\n")[0]
    head = head.replace("⟨the term⟩", term)
    head = head[: head.index("definition:")] + f"definition: {definition}"
    others = "[A](asset.md), [B](bond.md), [C](coupon.md)."
    page.write_text(f"{head}\n---\n\n{others}\n\n## {sources}\n\n- X.\n", encoding="utf-8")


def test_a_newcomers_way(clone):
    said(clone, "new", "lease", "--related", "mortgage", "asset")
    named = said(clone, "check")
    assert f"{GERMAN}:3: warning: still to be written: the term [unfinished]" in named

    for tag, (term, definition) in PAGES.items():
        write(clone.folder / f"docs/{tag}/lease.md", term, definition)
    edit(clone.folder / GERMAN, "[C](coupon.md)", "[C](cupon.md)")
    assert [line for line in said(clone, "check", status=1) if "leads nowhere" in line] == [
        f"{GERMAN}:14: link to 'cupon.md' leads nowhere [broken-link]"
    ]
    edit(clone.folder / GERMAN, "[C](cupon.md)", "[C](coupon.md)")
    assert not [line for line in said(clone, "check") if "[unfinished]" in line]
    said(clone, "sync", "de", "lease")
    said(clone, "sync", "it", "lease")
    said(clone, "sync", "nb", "lease")
    clone.commit("Explain leases")
    assert outdated(clone) == []

    edit(clone.folder / GERMAN, "eine fremde Sache zu nutzen", "eine Sache gegen Geld zu nutzen")
    clone.commit("Say that a lease costs money")
    # The texts have 17 words and 18; one has gone, and two have come: 3 of 35.
    extent = "lease (de: 1 of 3 parts, 9% of the words)"
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
    assert outdated(clone) == [
        "nb, outdated: lease (de: 1 of 3 parts, 9% of the words; it: 1 of 3 parts, 6% of the words)"
    ]

    edit(clone.folder / GERMAN, "[A](asset.md), [B]", "[A](asset.md) [B]")
    assert len(outdated(clone)) == 2
    said(clone, "typo", "de", "lease")
    assert [line.partition(" (")[0] for line in outdated(clone)] == ["nb, outdated: lease"]
    assert said(clone, "diff", "it", "lease") == ["docs/it/lease.md is up to date with nb, de"]
