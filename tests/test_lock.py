"""scripts/lock.py on a folder of requirements of its own, which need no network."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.lock import without_addresses
from tests.support.command import PROJECT, environment, snapshot

TOOLS = {
    "name": "tools",
    "lockfileVersion": 3,
    "requires": True,
    "packages": {"": {"name": "tools"}, "node_modules/gone": {"version": "1.0.0"}},
}


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    """Requirements of nothing, with locks that still pin what is no longer asked for."""
    folder = tmp_path / "requirements"
    texts = {
        "site.in": "# nothing\n",
        "test.in": "-r site.in\n",
        "other.in": "# nothing\n",
        "site.txt": "gone==1.0\n",
        "test.txt": "gone==1.0\n",
        "other.txt": "gone==1.0\n",
    }
    for place in (".", "bench"):
        texts[f"{place}/package.json"] = '{"name": "tools", "private": true}\n'
        texts[f"{place}/package-lock.json"] = json.dumps(TOOLS)
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def lock(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the script as `make lock` does, where no program of an environment is on the path."""
    return subprocess.run(
        [sys.executable, str(PROJECT / "scripts/lock.py"), str(folder)],
        env=environment(PATH="/usr/bin:/bin", UV_OFFLINE="1", npm_config_offline="true"),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_all_locks_are_renewed_without_a_program_on_the_path(requirements: Path) -> None:
    before = snapshot(requirements)
    result = lock(requirements)
    assert result.returncode == 0, result.stderr
    after = snapshot(requirements)
    assert after.keys() == before.keys()
    changed = [path for path in after if after[path] != before[path]]
    assert changed == [
        *("bench/package-lock.json", "other.txt", "package-lock.json", "site.txt", "test.txt")
    ]
    assert not any(b"gone" in text for text in after.values())


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("test.in", "not a requirement\n", "uv could not compile test.in, see above"),
        ("other.in", "not a requirement\n", "uv could not compile other.in, see above"),
        ("bench/package.json", "{", "npm could not update bench/package-lock.json, see above"),
    ],
)
def test_nothing_is_changed_where_one_of_them_cannot_be(
    path: str, text: str, said: str, requirements: Path
) -> None:
    (requirements / path).write_text(text, encoding="utf-8")
    before = snapshot(requirements)
    result = lock(requirements)
    assert result.stderr.splitlines()[-1] == f"make lock: {said}; nothing was changed"
    assert "Traceback" not in result.stderr
    assert (result.returncode, snapshot(requirements)) == (1, before)


def test_the_address_that_a_package_came_from_is_left_out() -> None:
    digest = {"version": "1.0.0", "integrity": "sha512-AAAA"}
    sponsor = {"funding": {"url": "https://sponsor.example/"}}
    packages = {
        "": {"name": "tools", "dependencies": {"one": "1.0.0"}},
        "node_modules/one": {**digest, "resolved": "https://registry.example/one.tgz", **sponsor},
        "node_modules/two": digest,
    }
    kept = {**packages, "node_modules/one": {**digest, **sponsor}}
    assert without_addresses({"name": "tools", "packages": packages}) == {
        "name": "tools",
        "packages": kept,
    }


def test_the_locks_of_this_project_name_no_registry() -> None:
    for lock_file in PROJECT.glob("requirements/**/package-lock.json"):
        if "node_modules" not in lock_file.parts:
            data = json.loads(lock_file.read_text(encoding="utf-8"))
            assert without_addresses(data) == data
    for pinned in (PROJECT / "requirements").glob("*.txt"):
        assert "://" not in pinned.read_text(encoding="utf-8")
