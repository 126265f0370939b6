"""`kurslex add-locale`: what it writes, what it refuses, and every word it says."""

import shutil

import pytest

from kurslex.project.loading.load_glossary import load_glossary
from tests.cli.new_language import added
from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site

SETTINGS = "        - {locale: fr, name: Français}\n"


@pytest.fixture
def root(tmp_path):
    return copy_tiny_site(tmp_path / "site")


def test_a_language_borrows_words_until_it_has_its_own(root):
    said, changed = added(root, "is")
    names = ("accessibility", "site", "working-load")
    messages = [f"docs/is/messages/{name}.ftl" for name in names]
    assert said == (
        f"Wrote docs/is/locale.yml, docs/is/index.md, {', '.join(messages)}\n"
        "Added 'is' to mkdocs.yml, docs/concepts.yml\n"
        "Kurslex has no words of the interface in 'is' yet\n"
        "kurslex check says what is to be translated\n"
    )
    assert changed["docs/is/locale.yml"] == (
        "name: Íslenska\n"
        "# Whose words stand in for the messages that are not translated yet.\n"
        "words: sv\n"
        'numbers:\n  decimal: ","\n  group: "."\n  minus: "\\u2212"\ncurrency: ISK\n'
        "# How the texts are written, as Unicode's CLDR has it.\n"
        "style:\n"
        '  quotes: ["„", "“"]\n'
        '  inner_quotes: ["‚", "‘"]\n'
        '  percent: "%"\n'
        "  months:\n"
        "    [janúar, febrúar, mars, apríl, maí, júní,\n"
        "    júlí, ágúst, september, október, nóvember, desember]\n"
    )
    assert changed["docs/is/index.md"].startswith(
        "---\ntitle: Knopboken\n"
        "description: Knopboken beskriver tre användbara knopar på svenska och franska.\n"
        "# Translate the page, then delete this line and the next.\nwords: sv\n---\n"
    )
    assert changed["docs/is/messages/site.ftl"].startswith(
        "### To translate a message, remove the # characters before its lines. Until then,\n"
        "### the words of 'sv' stand in for it.\n"
        "\n# site-name = Knopboken\n# site-subtitle = Liten ordbok om knopar\n"
    )
    assert "locales: [sv, fr, is]\n" in changed["docs/concepts.yml"]
    assert f"{SETTINGS}        - {{locale: is, name: Íslenska}}\n" in changed["mkdocs.yml"]


def test_the_packages_words_come_before_those_of_another_language(root):
    said, changed = added(root, "pt-PT")
    assert (
        "\nThe interface in 'pt-PT' borrows the words of 'pt-BR'; "
        "Nobody has reviewed the words of the interface in 'pt-BR' yet\n"
    ) in said
    assert "\nwords: sv\n" in changed["docs/pt-PT/locale.yml"]
    messages = load_glossary(root)[0].messages["pt-PT"]
    assert messages.format("skip-to-content") == "Ir para o conteúdo"
    assert messages.language_of("skip-to-content") == "pt-PT"
    assert messages.language_of("site-name") == "sv"


def test_what_the_package_says_is_not_copied(root):
    own = root / "docs/sv/messages/site.ftl"
    own.write_text(
        f"{own.read_text(encoding='utf-8')}edit-page = Redigera sidan\nlisten = Lyssna\n",
        encoding="utf-8",
    )
    (root / "docs/sv/messages/same.ftl").write_text("question-right = (rätt)\n", encoding="utf-8")
    said, changed = added(root, "is")
    assert "# listen = Lyssna\n" in changed["docs/is/messages/site.ftl"]
    assert "edit-page" not in changed["docs/is/messages/site.ftl"]
    assert "same.ftl" not in said


def test_words_that_nobody_has_reviewed_are_called_so(root):
    shutil.rmtree(root / "docs/fr")
    edit(root / "docs/concepts.yml", "locales: [sv, fr]", "locales: [sv]")
    edit(root / "mkdocs.yml", SETTINGS, "")
    said, _ = added(root, "fr")
    assert "\nNobody has reviewed the words of the interface in 'fr' yet\n" in said
    assert "the words of the interface" not in added(root, "en")[0]


def test_a_language_that_has_just_begun_has_warnings_and_no_errors(root):
    added(root, "is")
    report = run_kurslex("check", cwd=root).stdout
    assert {line.split("[")[-1] for line in report.splitlines() if line.endswith("]")} == {
        "borrowed-words]",
        "missing-translation]",
    }


def test_name_and_lender_can_be_chosen(root):
    _, changed = added(root, "is", "--name", "Íslenska: málið", "--words", "fr")
    assert changed["docs/is/locale.yml"].startswith("name: 'Íslenska: málið'\n#")
    assert "\nwords: fr\n" in changed["docs/is/locale.yml"]
    assert "- {locale: is, name: 'Íslenska: málið'}\n" in changed["mkdocs.yml"]
    assert "# site-name = Le petit livre" in changed["docs/is/messages/site.ftl"]


def test_a_language_written_from_right_to_left(root):
    _, changed = added(root, "he")
    assert "name: עברית\n" in changed["docs/he/locale.yml"]
    assert "\ndirection: rtl\n" in changed["docs/he/locale.yml"]


def test_pages_that_are_there_stay(root):
    page = root / "docs/is/bowline.md"
    page.parent.mkdir()
    page.write_text("Mine.\n", encoding="utf-8")
    added(root, "is")
    assert page.read_text(encoding="utf-8") == "Mine.\n"


def test_lists_in_another_form_keep_it(root):
    edit(root / "docs/concepts.yml", "locales: [sv, fr]\n", "locales:\n  - sv\n  - fr # last\n")
    edit(root / "mkdocs.yml", SETTINGS, "        - locale: fr\n          name: Français\n")
    _, changed = added(root, "is")
    assert "locales:\n  - sv\n  - fr # last\n  - is\n" in changed["docs/concepts.yml"]
    assert "name: Français\n        - {locale: is, name: Íslenska}\n" in changed["mkdocs.yml"]


def test_owners_are_named_after_those_of_the_lender(root):
    owners = "* @knots/all\n/docs/sv/ @knots/editors-sv @ann\n/docs/fr/ @knots/editors-fr\n/x/ @b\n"
    (root / "CODEOWNERS").write_text(owners, encoding="utf-8")
    said, changed = added(root, "is")
    assert "See in CODEOWNERS that the owners named there exist\n" in said
    french = "/docs/fr/ @knots/editors-fr\n"
    assert changed["CODEOWNERS"] == owners.replace(
        french, f"{french}/docs/is/ @knots/editors-is @ann\n"
    )


@pytest.mark.parametrize(
    ("swedish", "icelandic"),
    [
        ("# /docs/sv/ @OWNER", "# /docs/is/ @OWNER"),
        ("#docs/sv @OWNER", "#docs/is @OWNER"),
        ("/docs/sv/** @knots/sv", "/docs/is/** @knots/is"),
        ("docs/sv\t@a", "docs/is\t@a"),
    ],
)
def test_owners_are_named_in_the_form_of_the_lender(swedish, icelandic, root):
    owners = f"* @knots/all\n{swedish}\n/x/ @b\n"
    (root / "CODEOWNERS").write_text(owners, encoding="utf-8")
    _, changed = added(root, "is")
    assert changed["CODEOWNERS"] == owners.replace(swedish, f"{swedish}\n{icelandic}")


def test_owners_of_other_things_are_left_alone(root):
    (root / "CODEOWNERS").write_text("* @knots/all\n", encoding="utf-8")
    said, changed = added(root, "is")
    assert "CODEOWNERS" not in said
    assert "CODEOWNERS" not in changed


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["fr"], "the glossary has the language 'fr' already"),
        (["norwegian"], "the Unicode CLDR has no language 'norwegian'; write it as in fr or pt-BR"),
        (["qq"], "the Unicode CLDR has no language 'qq'; write it as in fr or pt-BR"),
        (["und"], "the Unicode CLDR has no language 'und'; write it as in fr or pt-BR"),
        (["root"], "the Unicode CLDR has no language 'root'; write it as in fr or pt-BR"),
        (["tl"], "the language 'tl' is written 'fil'"),
        (["zh_hans"], "the language 'zh_hans' is written 'zh-Hans'"),
        (["../x"], "the Unicode CLDR has no language '../x'; write it as in fr or pt-BR"),
        (["is", "--words", "nb"], "words cannot be borrowed from 'nb', only from sv or fr"),
        (["vo"], "'vo' is an old address of the concept 'bowline'"),
        (["de"], "'de' is the address of a page that is no concept's"),
        (["pl"], "'pl' is the address of a withdrawn concept"),
        (["pt"], "'pt' is an old address of the withdrawn concept 'pl'"),
        (["da"], "docs/da/locale.yml already exists"),
    ],
)
def test_what_cannot_be_added_changes_nothing(arguments, reason, root):
    edit(root / "docs/concepts.yml", "legacy: [abok-1010]", "legacy: [abok-1010, vo]")
    edit(
        root / "docs/concepts.yml",
        "themes:",
        "pages: {de: menu}\nwithdrawn: {pl: {related: [bowline], legacy: [pt]}}\nthemes:",
    )
    (root / "docs/da").mkdir()
    (root / "docs/da/locale.yml").write_text("name: Dansk\n", encoding="utf-8")
    before = snapshot(root)
    result = run_kurslex("add-locale", *arguments, cwd=root)
    assert result.stderr == f"kurslex add-locale: {reason}\n"
    assert (result.stdout, result.returncode) == ("", 2)
    assert snapshot(root) == before


def test_settings_without_languages_are_left_alone(root):
    edit(root / "mkdocs.yml", "  - i18n:\n", "  - i18m:\n")
    before = snapshot(root)
    result = run_kurslex("add-locale", "is", cwd=root)
    assert result.stderr == (
        "kurslex add-locale: mkdocs.yml has no languages under its plugin i18n\n"
    )
    assert snapshot(root) == before
