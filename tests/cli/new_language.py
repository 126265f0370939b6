"""A language that `kurslex add-locale` adds, for the tests of it."""

from tests.support.command import run_kurslex, snapshot


def added(root, *arguments):
    """Add a language, and return what was said with the texts of the files that changed."""
    before = snapshot(root)
    result = run_kurslex("add-locale", *arguments, cwd=root)
    assert (result.stderr, result.returncode) == ("", 0)
    after = snapshot(root)
    assert before.keys() <= after.keys()
    changed = {path: after[path].decode() for path in after if after[path] != before.get(path)}
    return result.stdout, changed
