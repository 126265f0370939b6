"""`kurslex remove-locale`: a language goes whole, and nothing that only it had is lost unseen."""

import base64
import re

import pytest

from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository, copy_repository

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
REMOVED = """\
removed: docs/fr/, {count} files{kept}
changed: mkdocs.yml
changed: docs/concepts.yml
changed: 3 pages with 'fr' in the field 'checked'
'fr' is taken out
"""


@pytest.fixture(scope="module")
def committed(tmp_path_factory):
    """The repository that `repository` copies."""
    repository = Repository(copy_tiny_site(tmp_path_factory.mktemp("committed") / "site"))
    repository.commit()
    return repository.folder


@pytest.fixture
def repository(committed, tmp_path):
    return copy_repository(committed, tmp_path / "site")


def with_an_image(root):
    """Give the language a file that is no text, shown on one of its pages."""
    (root / "docs/fr/dot.png").write_bytes(DOT)
    page = root / "docs/fr/bowline.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n![Un point](dot.png)\n", encoding="utf-8")


def own_files(root):
    return {path: text for path, text in snapshot(root).items() if path.startswith("docs/fr/")}


def test_nothing_names_the_language_any_more(repository):
    root = repository.folder
    with_an_image(root)
    repository.commit()
    own = own_files(root)
    done = run_kurslex("remove-locale", "fr", cwd=root)
    assert (done.stdout, done.stderr) == (REMOVED.format(count=len(own), kept=""), "")
    assert not (root / "docs/fr").exists()
    for path in ("docs/concepts.yml", "mkdocs.yml", "docs/sv/bowline.md"):
        text = (root / path).read_text(encoding="utf-8")
        assert not re.search(r"\bfr\b|^checked:", text, re.MULTILINE)
    assert run_kurslex("check", "--strict", cwd=root).stdout == ""
    assert run_kurslex("add-locale", "fr", cwd=root).returncode == 0


def test_lists_keep_their_form(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    edit(
        root / "docs/concepts.yml",
        "locales: [sv, fr]\n",
        "locales: # in this order\n  - fr\n  - sv # the first\npairs: [[sv, fr]]\n",
    )
    owners = "* @all\n/docs/sv/ @a\n# docs/fr/ is French.\n"
    french = "/docs/fr/ @b\n# /docs/fr/ @OWNER\ndocs/fr @x\n/docs/fr/** @x\n/docs/fr/a.md\n"
    (root / "CODEOWNERS").write_text(owners + french, encoding="utf-8")
    assert run_kurslex("remove-locale", "fr", cwd=root).returncode == 0
    declared = (root / "docs/concepts.yml").read_text(encoding="utf-8")
    assert "locales: # in this order\n  - sv # the first\npairs: []\n" in declared
    assert (root / "CODEOWNERS").read_text(encoding="utf-8") == owners


def test_without_git_the_folder_is_kept_beside(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    with_an_image(root)
    (root / "docs/fr/dot.png").chmod(0o640)
    own = own_files(root)
    done = run_kurslex("remove-locale", "fr", cwd=root)
    assert done.stdout == REMOVED.format(count=len(own), kept=", kept in set-aside/fr/")
    kept = {path.replace("docs/", "set-aside/", 1): text for path, text in own.items()}
    assert kept.items() <= snapshot(root).items()
    assert (root / "set-aside/fr/dot.png").stat().st_mode & 0o777 == 0o640
    assert run_kurslex("check", "--strict", cwd=root).stdout == ""


@pytest.mark.parametrize("ignored", ["site/", "site/docs/fr/", "site/docs/fr/*"])
def test_what_git_leaves_out_is_kept_beside_too(ignored, tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    (tmp_path / ".gitignore").write_text(f"{ignored}\n", encoding="utf-8")
    Repository(tmp_path).commit()
    own = own_files(root)
    done = run_kurslex("remove-locale", "fr", cwd=root)
    kept = ", kept in set-aside/fr/"
    assert (done.stdout, done.stderr) == (REMOVED.format(count=len(own), kept=kept), "")
    assert not (root / "docs/fr").exists()


def test_a_link_keeps_the_language_from_going(tmp_path):
    """It may lead nowhere, or to a file of another language, which would go in its place."""
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/fr/gone.png").symlink_to("nowhere.png")
    (root / "docs/fr/theirs").symlink_to("../sv")
    reason = "is a symbolic link, not an ordinary file; put the file itself in its place"
    assert refusal(root, "fr") == [f"docs/fr/{each} {reason}" for each in ("gone.png", "theirs")]


def test_what_was_kept_before_is_not_overwritten(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    (root / "set-aside/fr").mkdir(parents=True)
    reason = ["set-aside/fr exists already; move it away first"]
    assert refusal(root, "fr") == refusal(root, "fr", "--dry-run") == reason


def test_a_dry_run_changes_nothing(repository):
    before = snapshot(repository.folder)
    done = run_kurslex("remove-locale", "fr", "--dry-run", cwd=repository.folder)
    assert done.stdout.endswith("Nothing was changed (--dry-run)\n")
    assert done.returncode == 0
    assert snapshot(repository.folder) == before


def refusal(root, *words):
    before = snapshot(root)
    done = run_kurslex("remove-locale", *words, cwd=root)
    assert (done.stdout, done.returncode) == ("", 2)
    assert snapshot(root) == before
    return done.stderr.replace("kurslex remove-locale: ", "").splitlines()


def test_what_is_not_committed_is_not_lost(repository):
    root = repository.folder
    edit(root / "docs/fr/bowline.md", "Les marins", "Tous les marins")
    (root / "docs/fr/new.txt").write_text("Mine.\n", encoding="utf-8")
    assert refusal(root, "fr") == [
        "docs/fr/bowline.md, docs/fr/new.txt would be lost, since git does not have it as it is; "
        "commit the folder docs/fr first"
    ]


def test_all_reasons_are_said_at_once(repository):
    root = repository.folder
    run_kurslex("add-locale", "is", "--words", "fr", cwd=root)
    (root / "docs/addresses.txt").write_text("/fr/bowline/\n/sv/bowline/fr/\n", encoding="utf-8")
    repository.commit()
    said = refusal(root, "fr")
    assert len(said) == 3
    assert said[0] == (
        "docs/is/locale.yml:3: 'is' borrows its words; name another language there, or none"
    )
    assert said[1] == "docs/is/index.md:5: has its words; translate it first"
    assert said[2] == (
        "/fr/bowline/, /sv/bowline/fr/ are published in docs/addresses.txt, and would lead "
        "nowhere; if that is meant, add --give-up-addresses"
    )


def test_addresses_can_be_given_up(repository):
    root = repository.folder
    registry = root / "docs/addresses.txt"
    registry.write_text("# All.\n/fr/bowline/\n/sv/bowline/\n/sv/bowline/fr/\n", encoding="utf-8")
    repository.commit()
    done = run_kurslex("remove-locale", "fr", "--give-up-addresses", cwd=root)
    assert "published addresses that will lead nowhere: 2\n" in done.stdout
    assert registry.read_text(encoding="utf-8") == "# All.\n/sv/bowline/\n"
    assert run_kurslex("check", "--strict", cwd=root).stdout == ""


def test_addresses_of_other_languages_stay(repository):
    root = repository.folder
    registry = root / "docs/addresses.txt"
    others = ("sv/a-z/fr/", "sv/embed/fr/", "sv/theme/fr/", "sv/practice/theme/fr/")
    others = (*others, "sv/practice/load/fr/", "sv/teaching/fr/", "sv/embed/concept/fr/")
    gone = ("fr/", "fr/feed.xml", "sv/bowline/fr/", "sv/path-/fr/", "fr/bowline/sv/")
    registry.write_text("".join(f"/{each}\n" for each in (*others, *gone)), encoding="utf-8")
    repository.commit()
    done = run_kurslex("remove-locale", "fr", "--give-up-addresses", cwd=root)
    assert "published addresses that will lead nowhere: 5\n" in done.stdout, done.stderr
    assert registry.read_text(encoding="utf-8") == "".join(f"/{each}\n" for each in others)


@pytest.mark.parametrize(
    ("tag", "reason"),
    [
        ("FR", "the glossary has no language 'FR'; did you mean 'fr'?"),
        ("ja", "the glossary has no language 'ja'; it has sv, fr"),
    ],
)
def test_an_unknown_language(tag, reason, repository):
    assert refusal(repository.folder, tag) == [reason]


def test_the_only_language_stays(repository):
    root = repository.folder
    run_kurslex("remove-locale", "fr", cwd=root)
    repository.commit()
    reason = "'sv' is the only language, and a glossary needs one; add another one first"
    assert refusal(root, "sv") == [reason]


def test_errors_elsewhere_are_no_obstacle(repository):
    root = repository.folder
    edit(root / "docs/sv/reef-knot.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    (root / "docs/fr/locale.yml").write_text("name: [\n", encoding="utf-8")
    repository.commit()
    assert run_kurslex("remove-locale", "fr", cwd=root).returncode == 0
    report = run_kurslex("check", cwd=root).stdout
    assert report.endswith("1 problem in 1 file\n")
    assert "docs/sv/reef-knot.md:2: " in report


def test_false_friends_of_one_language_are_named(repository):
    root = repository.folder
    friends = "false-friends:\n  loop: {sv: [ögla], fr: [boucle], concepts: [bowline]}\nthemes:"
    edit(root / "docs/concepts.yml", "themes:", friends)
    repository.commit()
    assert refusal(root, "fr") == [
        "docs/concepts.yml: the false friends 'loop' would be of one language alone; take them out "
        "there, with their messages, first"
    ]
