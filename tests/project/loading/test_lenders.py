"""Whose words a language has: its own, the package's, those of another one, English at last."""

from pathlib import Path

import pytest

from kurslex.messages import MessageError, Messages
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.words.shipped import shipped_sources, shipped_tag
from tests.support.command import edit
from tests.support.edits import copy_tiny_site

SKIP = "skip-to-content"
ENGLISH = "Skip to the content"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_tiny_site(tmp_path / "site")


def loaded(root: Path, tag: str, words: str = "", own: str = "") -> Messages:
    """Return the messages of the tiny site's French, as if it were a language of that tag."""
    (root / "docs/fr").rename(root / "docs" / tag)
    edit(root / "docs/concepts.yml", "locales: [sv, fr]", f"locales: [sv, {tag}]")
    if words:
        edit(root / f"docs/{tag}/locale.yml", "name: ", f"words: {words}\nname: ")
    (root / f"docs/{tag}/messages/own.ftl").write_text(own, encoding="utf-8")
    return load_glossary(root)[0].messages[tag]


def said(messages: Messages, name: str) -> tuple[str, str]:
    return messages.format(name), messages.language_of(name)


def test_the_projects_own_words_come_before_the_packages(root: Path) -> None:
    messages = loaded(root, "de", own=f"{SKIP} = Los\n")
    assert said(messages, SKIP) == ("Los", "de")
    assert said(messages, "edit-page") == ("Diese Seite bearbeiten", "de")
    assert messages.is_own(SKIP)
    assert not messages.is_own("edit-page")
    # What it refers to is its own as well.
    assert messages.format("worksheet-licence") == "Le petit livre des nœuds, CC BY 4.0"


def test_a_language_without_words_is_lent_english_ones(root: Path) -> None:
    messages = loaded(root, "is", own="edit-page = Breyta síðunni\n")
    assert said(messages, SKIP) == (ENGLISH, "en")
    assert said(messages, "edit-page") == ("Breyta síðunni", "is")
    assert said(messages, "worksheet-licence") == ("Le petit livre des nœuds, CC BY 4.0", "en")


def test_another_language_of_the_project_lends_its_own_and_the_packages(root: Path) -> None:
    (root / "docs/sv/messages/own.ftl").write_text(f"{SKIP} = Hoppa\n", encoding="utf-8")
    edit(root / "docs/fr/messages/site.ftl", "theme-loops = Boucles\n", "")
    messages = loaded(root, "is", words="sv")
    assert said(messages, SKIP) == ("Hoppa", "sv")
    assert said(messages, "edit-page") == ("Redigera sidan", "sv")
    assert said(messages, "theme-loops") == ("Öglor", "sv")
    assert messages.is_project("theme-loops")
    assert not messages.is_project("edit-page")
    lender = messages.lender("sv")
    assert lender
    assert (lender.format("borrowed-notice"), messages.lender("fr")) == (
        "Menyer och knappar är inte översatta än. Så länge står de på svenska.",
        None,
    )


def test_a_language_of_the_package_lends_to_a_project_that_has_it_not(root: Path) -> None:
    messages = loaded(root, "is", words="nb")
    assert said(messages, SKIP) == ("Hopp til innholdet", "nb")
    with pytest.raises(MessageError, match="there is no message 'theme-nothing'"):
        messages.format("theme-nothing")


def test_a_region_has_the_words_of_its_language(root: Path) -> None:
    messages = loaded(root, "de-AT")
    assert said(messages, "edit-page") == ("Diese Seite bearbeiten", "de-AT")


@pytest.mark.parametrize(
    ("tag", "own"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("en-GB", "en"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-SG", "zh-Hans"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("no", "nb"),
        ("no-NO", "nb"),
        ("nn", "nn"),
        ("zh-TW", ""),
        ("de-Hebr", ""),
        ("is", ""),
        ("../de", ""),
    ],
)
def test_a_language_has_the_words_of_its_own_language_and_script(tag: str, own: str) -> None:
    assert shipped_tag(tag) == own
    assert bool(shipped_sources(tag)) == bool(own)
