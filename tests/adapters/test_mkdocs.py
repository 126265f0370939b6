"""MkDocs in a project's folder makes the very files that Kurslex makes, which does without it."""

import os
import re
import signal
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from time import monotonic, sleep

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from kurslex.engine.live import make_live_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.server.rebuilding import local_site
from tests.support.busy import busy
from tests.support.command import (
    PROJECT,
    copy_content,
    edit,
    environment,
    snapshot,
)
from tests.support.edits import copy_tiny_site
from tests.support.fetch import fetch
from tests.support.mkdocs import PACKAGES, QUIET, WITHOUT, begin_mkdocs, run_mkdocs
from tests.support.ports import kept_port
from tests.support.repository import take_history

_RELOADING = re.compile(r"<script>\s*var livereload = .*?</script>(?=</body>)", re.DOTALL)
_PATIENCE = 60  # seconds


def copy_project(target):
    take_history(copy_content(target))
    return target


@pytest.mark.parametrize(
    ("copy", "built"),
    [
        (copy_tiny_site, "tiny_site"),
        pytest.param(copy_project, "site", marks=pytest.mark.long),
    ],
)
def test_the_same_files(copy, built, tmp_path, request):
    root = copy(tmp_path / "project")
    # This one begins as a person's does.
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=root,
        env=environment(**QUIET),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
    here, there = snapshot(request.getfixturevalue(built)), snapshot(root / "site")
    assert sorted(there) == sorted(here)
    assert [name for name in here if there[name] != here[name]] == []


def test_what_cannot_be_built_is_named_and_the_old_site_stays(tmp_path, tiny_site):
    root = copy_tiny_site(tmp_path / "knots")
    (root / "site").mkdir()
    (root / "site/index.html").write_text("the old site", encoding="utf-8")
    edit(root / "docs/sv/bowline.md", "preferred:\n", "prefered:\n")
    done = run_mkdocs(root, "build", "--quiet")
    assert "docs/sv/bowline.md:2: unknown field 'prefered' in the front matter" in done.stderr
    assert done.returncode == 1
    assert snapshot(root / "site") == {"index.html": b"the old site"}


def test_a_page_that_takes_too_long_to_render_is_named(tmp_path, monkeypatch):
    root = copy_tiny_site(tmp_path / "knots")
    config = load_config(str(root / "mkdocs.yml"))
    plugin = config.plugins["kurslex"]
    monkeypatch.setattr("kurslex.engine.texts.MOST_SECONDS", 0.01)
    monkeypatch.setattr("kurslex.engine.texts._rendered", lambda *_: busy(5))
    config = plugin.on_config(config)
    message = "docs/sv/index.md:1: takes more than 0.01 seconds to render"
    with pytest.raises(PluginError, match=message):
        plugin.on_post_build(config=config)


def test_a_strict_one_ends_at_warnings(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    (root / "docs/fr/reef-knot.md").unlink()
    done = run_mkdocs(root, "build", "--strict")
    assert "concept 'reef-knot' has no page in 'fr' [missing-translation]" in done.stderr
    assert done.returncode == 1


def test_what_it_serves_is_a_build_with_its_address(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    with kept_port() as port:
        host = f"127.0.0.1:{port}"
        site = make_live_site(load_glossary(root)[0], local_site(root, host))
        server = begin_mkdocs(root, "serve", "--quiet", "--dev-addr", host, streams=(1, 2))
        try:
            is_served_by_mkdocs(site)
        finally:
            os.kill(server, signal.SIGKILL)
            os.waitpid(server, 0)


def is_served_by_mkdocs(site):
    address = site.context.site.address
    wait_for(address)
    for path in site.paths():
        if path.endswith((".html", ".js", ".css", ".xml")):
            _, text = fetch(address + path)
            assert without_reloading(text).encode() == site.content(path), path


def without_reloading(text: str) -> str:
    """Return what is served without MkDocs' script, which the policy of a page has to allow."""
    found = _RELOADING.search(text)
    if not found:
        return text
    script = found[0].removeprefix("<script>").removesuffix("</script>")
    allowed = f" 'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
    assert text.count(allowed) == 1
    return text.replace(found[0], "").replace(allowed, "")


def wait_for(address: str) -> None:
    end = monotonic() + _PATIENCE
    while True:
        try:
            fetch(address)
        except OSError:  # not listening yet, or reset while its answer is read
            assert monotonic() < end
            sleep(0.05)
        else:
            return


def test_no_command_imports_it():
    """Where it cannot be imported, a site is the same (`tests/test_bare_system.py`)."""
    program = f"""
from kurslex.cli import parser
parser()
import sys
print({{*{PACKAGES!r}}} & {{*sys.modules}})
{WITHOUT}
import mkdocs
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "set()\n"
    assert "ModuleNotFoundError: import of mkdocs" in done.stderr  # so the line does what it says
