"""MkDocs in a project's folder makes the very files that Kurslex makes, which does without it."""

import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
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
    without_phases,
)
from tests.support.edits import TINY_PAGES, copy_tiny_site
from tests.support.fetch import fetch
from tests.support.live import free_port
from tests.support.mkdocs import QUIET, run_mkdocs

_MKDOCS = ("mkdocs", "material", "mkdocs_static_i18n")
# Python refuses to import what is as None among its modules.
_WITHOUT = f"import sys; sys.modules.update(dict.fromkeys({_MKDOCS!r}))"
_COMMAND = "from kurslex.__main__ import command; sys.exit(command())"
_RELOADING = re.compile(r"<script>\s*var livereload = .*?</script>(?=</body>)", re.DOTALL)
_PATIENCE = 60  # seconds


@pytest.mark.parametrize(
    ("copy", "built"),
    [
        (copy_tiny_site, "tiny_site"),
        pytest.param(copy_content, "site", marks=pytest.mark.long),
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
    host = f"127.0.0.1:{free_port()}"
    site = make_live_site(load_glossary(root)[0], local_site(root, host))
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", host]
    with subprocess.Popen(command, cwd=root, env=environment(**QUIET)) as server:
        try:
            address = site.context.site.address
            wait_for(address)
            for path in site.paths():
                if path.endswith((".html", ".js", ".css", ".xml")):
                    _, text = fetch(address + path)
                    assert without_reloading(text).encode() == site.content(path), path
        finally:
            server.kill()


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


def without_mkdocs(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run `kurslex` where MkDocs and what belongs to it cannot be imported."""
    return subprocess.run(
        [sys.executable, "-c", f"{_WITHOUT}; {_COMMAND}", *words],
        cwd=root,
        env=environment(PYTHONPATH=str(PROJECT)),
        capture_output=True,
        text=True,
        check=False,
    )


def test_kurslex_builds_where_it_is_not_installed(tmp_path, tiny_site):
    root = copy_tiny_site(tmp_path / "knots")
    done = without_mkdocs(root, "build", "--strict")
    said = (done.stdout, without_phases(done.stderr))
    assert said == (f"Built {TINY_PAGES} in site\n", "")
    assert snapshot(root / "site") == snapshot(tiny_site)


def test_no_command_imports_it():
    program = f"""
import sys
from kurslex.cli import parser
parser()
print({{*{_MKDOCS!r}}} & {{*sys.modules}})
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"


def test_the_traps_would_tell():
    done = subprocess.run(
        [sys.executable, "-c", f"{_WITHOUT}; import mkdocs.config"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "ModuleNotFoundError" in done.stderr
