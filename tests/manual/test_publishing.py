"""The files with which hosts publish a glossary: their steps make the site, in a clean clone."""

import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from tests.manual.examples import begin, files
from tests.support.command import environment
from tests.support.repository import Repository

FILES = files("publishing")
ADDRESS = "https://words.example/glossary"
FORGE = "https://codeberg.org/OWNER/REPOSITORY"
REQUIRED = "pip install -r requirements.txt"


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """Return a bare repository with a project on its branch main, as a forge has it."""
    folder = tmp_path_factory.mktemp("forge")
    source = Repository(begin(folder, {}))
    source.commit("Begin")
    bare = folder / "forge.git"
    source.git("clone", "--quiet", "--bare", str(source.folder), str(bare))
    return bare


@pytest.fixture
def clone(repository, tmp_path):
    subprocess.run(["git", "clone", "--quiet", repository, tmp_path / "clone"], check=True)
    return tmp_path / "clone"


@pytest.fixture
def host(repository, tmp_path):
    """Return what runs the lines of a host, in whose image are pip, git and Python alone."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, line in {
        "kurslex": f'exec {shlex.quote(sys.executable)} -m kurslex "$@"',
        # The package is there already; what is to be installed must be what the project names.
        "pip": f'test "pip $*" = {shlex.quote(REQUIRED)} && grep -q "^kurslex==" requirements.txt',
    }.items():
        (tools / name).write_text(f"#!/bin/sh\n{line}\n")
        (tools / name).chmod(0o755)

    def run(lines: list[str], folder: Path, **variables: str) -> None:
        git = {
            "GIT_CONFIG_COUNT": "2",
            "GIT_CONFIG_KEY_0": f"url.{repository}.insteadOf",
            "GIT_CONFIG_VALUE_0": f"{FORGE}.git",
            "GIT_CONFIG_KEY_1": f"url.{repository}.insteadOf",
            "GIT_CONFIG_VALUE_1": FORGE.replace("https://", "https://token:T@") + ".git",
        }
        found = environment(**git, **variables)
        found["PATH"] = f"{tools}:{found['PATH']}"
        done = subprocess.run(
            ["bash", "-e", "-c", "\n".join(lines)],
            cwd=folder,
            env=found,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr

    return run


def published(repository: Path, path: str) -> str:
    """Return a file of the branch that Codeberg publishes."""
    return subprocess.run(
        ["git", "-C", repository, "show", f"pages:{path}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def is_site(folder: Path, address: str) -> bool:
    map_of_pages = (folder / "sitemap.xml").read_text(encoding="utf-8")
    return (folder / "index.html").is_file() and f"<loc>{address}/en/</loc>" in map_of_pages


def test_these_files_are_shown():
    assert list(FILES) == [
        *(".gitlab-ci.yml", ".forgejo/workflows/publish.yml", ".woodpecker.yml"),
        *("netlify.toml", "nginx.conf", "Caddyfile", "words.conf"),
    ]


def test_gitlab_publishes_the_site(clone, host):
    jobs = yaml.safe_load(FILES[".gitlab-ci.yml"])
    host(jobs["pages"]["script"], clone, CI_PAGES_URL=ADDRESS)
    (folder,) = jobs["pages"]["artifacts"]["paths"]
    assert is_site(clone / folder, ADDRESS)


def test_gitlab_shows_what_a_merge_request_would_make(clone, host):
    job = yaml.safe_load(FILES[".gitlab-ci.yml"])["check"]
    host(job["script"], clone)
    (folder,) = job["artifacts"]["paths"]
    assert (clone / folder / "en/glossary/index.html").is_file()


def test_woodpecker_publishes_the_site(clone, host, repository):
    step = yaml.safe_load(FILES[".woodpecker.yml"])["steps"]["publish"]
    variables = {name: value for name, value in step["environment"].items() if name != "TOKEN"}
    host(step["commands"], clone, TOKEN="T", **variables)
    assert "https://OWNER.codeberg.page/REPOSITORY/en/" in published(repository, "sitemap.xml")


def test_forgejo_publishes_the_site(tmp_path, host, repository):
    workflow = yaml.safe_load(FILES[".forgejo/workflows/publish.yml"])
    job = workflow["jobs"]["publish"]
    folder = tmp_path / "workspace"
    folder.mkdir()
    variables = {
        name: value.replace("${{ forge.token }}", "T") for name, value in job["env"].items()
    }
    for step in job["steps"]:
        host([step["run"]], folder, **variables)
    assert "https://OWNER.codeberg.page/REPOSITORY/en/" in published(repository, "sitemap.xml")


@pytest.mark.parametrize("context", ["production", "deploy-preview"])
def test_netlify_publishes_the_site_and_previews(context, clone, host):
    settings = tomllib.loads(FILES["netlify.toml"])
    command = settings.get("context", {}).get(context, settings["build"])["command"]
    host([command], clone, URL=ADDRESS, DEPLOY_PRIME_URL=ADDRESS)
    assert is_site(clone / settings["build"]["publish"], ADDRESS)


def test_all_steps_of_one_chapter_install_alike():
    for name in (".gitlab-ci.yml", ".forgejo/workflows/publish.yml", ".woodpecker.yml"):
        assert REQUIRED in FILES[name]
    assert FILES["netlify.toml"].count(REQUIRED) == 2
