"""The commands work where what only Unix has is missing, and write the same bytes there."""

import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from kurslex.engine.live import make_live_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.server.rebuilding import local_site
from kurslex.server.request_handler import with_script
from tests.support.command import (
    PROJECT,
    edit,
    environment,
    run_kurslex,
    snapshot,
    without_phases,
)
from tests.support.edits import TINY_PAGES, copy_tiny_site
from tests.support.live import live_server
from tests.support.mkdocs import WITHOUT


def run_bare(root: Path, *arguments: str) -> tuple[int, str, str]:
    done = run_kurslex(*arguments, cwd=root, bare=True)
    return done.returncode, done.stdout, done.stderr


def run_whole(root: Path, *arguments: str) -> tuple[int, str, str]:
    done = run_kurslex(*arguments, cwd=root)
    return done.returncode, done.stdout, done.stderr


def test_a_site_is_the_same(tmp_path: Path, tiny_site: Path) -> None:
    """From scratch, and then from the cache."""
    root = copy_tiny_site(tmp_path / "knots")
    for _ in range(2):
        done = run_bare(root, "build", "--strict")
        assert done == (0, f"Built {TINY_PAGES} in site\n", "")
        assert snapshot(root / "site") == snapshot(tiny_site)
        shutil.rmtree(root / "site")


def run_afresh(root: Path, *arguments: str) -> tuple[int, str, str]:
    """Run `kurslex` in a new interpreter without what only Unix has, and without MkDocs."""
    program = (
        f"{WITHOUT}; sys.path.insert(0, {str(PROJECT)!r}); "
        "from tests.support import bare_system; bare_system.begin(); "
        "from kurslex.__main__ import command; sys.exit(command())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=root,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, without_phases(done.stderr)


def test_a_new_interpreter_builds_the_same_without_mkdocs(tmp_path: Path, tiny_site: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    done = run_afresh(root, "build", "--strict", "--no-cache")
    assert done == (0, f"Built {TINY_PAGES} in site\n", "")
    assert snapshot(root / "site") == snapshot(tiny_site)


def test_it_serves_what_is_built_elsewhere_and_what_is_saved(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    with live_server(root, bare=True) as server:
        server.wait_to_say("Serving on ")
        host = urlsplit(server.address).netloc
        site = make_live_site(load_glossary(root)[0], local_site(root, host))
        address = site.context.site.address
        for path in site.paths():
            with urlopen(address + path) as answer:
                got = answer.read()
            content = site.content(path)
            assert got == (with_script(content) if path.endswith(".html") else content), path
        edit(root / "docs/sv/bowline.md", "fingrarna", "händerna")
        server.wait_to_show("handbook/sv/bowline/", "händerna")
        assert server.interrupt() == 0


def test_so_are_reports_and_what_commands_write(tmp_path: Path) -> None:
    bare, whole = copy_tiny_site(tmp_path / "a" / "knots"), copy_tiny_site(tmp_path / "b" / "knots")
    for command in (
        ("check", "--strict"),
        ("export", "po", "--output", "po"),
        ("new", "sheet-bend", "--theme", "loops"),
        ("add-locale", "nb"),
        ("check", "--format", "json"),
        ("status",),
        ("sync", "fr", "bowline"),
        ("calc", "working-load", "--locale", "sv", "--explain"),
    ):
        done = run_bare(bare, *command)
        assert done == run_whole(whole, *command)
        assert (done[0], done[2]) == (0, ""), command
    assert snapshot(bare) == snapshot(whole)


def test_paths_in_messages_have_slashes(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    (root / "full").mkdir()
    (root / "full" / "notes").touch()
    (root / "repository" / ".git").mkdir(parents=True)
    (root / "po").mkdir()
    (root / "po" / "broken.po").write_text("broken", encoding="utf-8")
    for command in (
        ("build", "--site-dir", "docs/site"),
        ("build", "--site-dir", "full/"),
        ("build", "--site-dir", "full/notes"),
        ("build", "--site-dir", "full/notes/site"),
        ("build", "--site-dir", "repository"),
        ("check", "docs/sv/nothing.md"),
        ("check", "--changed", "HEAD"),
        ("import", "po", "po/nothing.po"),
        ("import", "po", "po/broken.po"),
        ("export", "po", "--output", "full/notes/po"),
        ("--project", "docs/sv", "check"),
    ):
        done = run_bare(root, *command)
        assert done[0] == 2, command
        assert "/" in done[2]
        assert done == run_whole(root, *command)
    done = run_bare(root, "build", "--site-dir", "public/knots")
    assert done == (0, f"Built {TINY_PAGES} in public/knots\n", "")


def test_the_names_are_missing_indeed() -> None:
    program = """
from tests.support import bare_system
bare_system.begin()
package = {"__name__": "kurslex.any"}
exec("import os, signal", package)
for module, names in bare_system.NAMES.items():
    print(*(name for name in names if hasattr(package[module], name)))
for module in bare_system.MODULES:
    try:
        exec(f"import {module}", package)
        print(module)
    except ModuleNotFoundError:
        pass
exec("import os, signal, fcntl; os.fork, signal.SIGALRM", {"__name__": "elsewhere"})
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout.split(), done.stderr) == ([], "")
