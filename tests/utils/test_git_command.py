"""What git says is the same, whatever the person who runs it has told git."""

import pytest

from kurslex.utils.git_command import call_git
from kurslex.utils.tracked_files import first_tracked
from tests.support.repository import Repository

# It reads all that git writes, for git ends where nobody does.
_SIGNING = """#!/bin/sh
cat >/dev/null
echo '[GNUPG:] SIG_CREATED ' >&2
echo '-----BEGIN PGP SIGNATURE-----'
echo '-----END PGP SIGNATURE-----'
"""
_ASKED = (
    ("log", "--format=%H %ct", "--", "page.md"),
    ("log", "--format=%H", "--name-only", "--no-renames"),
    ("diff", "--name-only", "HEAD~2"),
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """A folder of a repository with a signed commit, and with a page that was renamed."""
    folder = tmp_path_factory.mktemp("signed")
    program = folder / "sign"
    program.write_text(_SIGNING)
    program.chmod(0o755)
    made = Repository(folder / "repository")
    glossary = made.folder / "glossary"
    glossary.mkdir()
    (glossary / "old.md").write_text("A knot.\n" * 20)
    made.commit()
    made.git("mv", "glossary/old.md", "glossary/page.md")
    made.commit()
    (glossary / "page.md").write_text("A knot.\n" * 21)
    made.git("-c", f"gpg.program={program}", "commit", "-qaS", "-m", "Change")
    return glossary


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("log.showSignature", "true"),
        ("log.follow", "true"),
        ("log.decorate", "full"),
        ("diff.orderFile", "/none"),
        ("i18n.logOutputEncoding", "UTF-16"),
        ("color.ui", "always"),
        ("format.pretty", "fuller"),
        ("alias.log", "!false"),
    ],
)
def test_settings_of_a_person_change_nothing(name, value, repository, monkeypatch):
    before = [call_git(repository, *each).stdout for each in _ASKED]
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", name)
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", value)
    assert [call_git(repository, *each).stdout for each in _ASKED] == before
    assert before[0].count("\n") == 2


@pytest.mark.parametrize("name", ["LITERAL", "GLOB", "NOGLOB", "ICASE"])
def test_patterns_mean_what_they_say(name, repository, monkeypatch):
    monkeypatch.setenv(f"GIT_{name}_PATHSPECS", "1")
    assert first_tracked(repository, "PAGE.md") == "page.md"


@pytest.mark.parametrize("name", ["GIT_TRACE", "GIT_TRACE2", "GIT_TRACE2_EVENT"])
def test_a_trace_is_no_refusal(name, tmp_path, monkeypatch):
    monkeypatch.setenv(name, "2")
    assert first_tracked(tmp_path, ".kurslex") == ""
