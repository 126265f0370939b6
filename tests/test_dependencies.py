"""What the package asks for, what is pinned, and what a release says of both."""

import json
import re
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement

from kurslex.site.small_assets import program_parts
from scripts.sbom.packages import (
    UnknownLicenceError,
    name_of,
    own_requirements,
    pinned_versions,
    runtime_packages,
)
from scripts.sbom.shipped import licences
from tests.support.command import PROJECT, environment

_ALWAYS, _WITH_EXTRAS = own_requirements()
THIRD_PARTIES = (PROJECT / "kurslex/site/assets/third-parties.txt").read_text(encoding="utf-8")


def asked(name: str) -> dict[str, Requirement]:
    """Return what one of the files *.in asks for, by name."""
    lines = (PROJECT / "requirements" / name).read_text(encoding="utf-8").splitlines()
    found = (Requirement(line) for line in lines if line and line[0] not in "#-")
    return {name_of(each): each for each in found}


@pytest.mark.parametrize("requirement", _ALWAYS + _WITH_EXTRAS, ids=str)
def test_a_dependency_has_bounds_and_its_pinned_version_is_within(requirement):
    assert {each.operator for each in requirement.specifier} == {">=", "<"}
    assert requirement.specifier.contains(pinned_versions()[name_of(requirement)])


def test_what_is_pinned_is_asked_for_with_the_same_bounds():
    site = asked("site.in")
    builds = site.pop("flit-core")
    assert {name: each.specifier for name, each in site.items()} == {
        name_of(each): each.specifier for each in _ALWAYS
    }
    assert f'requires = ["flit_core{_written(builds)}"]' in (PROJECT / "pyproject.toml").read_text(
        encoding="utf-8"
    )


def _written(requirement: Requirement) -> str:
    return ",".join(sorted(map(str, requirement.specifier), reverse=True))


def test_every_pinned_package_has_its_digests():
    for lock in (PROJECT / "requirements").glob("*.txt"):
        pinned = re.split(r"(?m)^(?=[\w.-]+==)", lock.read_text(encoding="utf-8"))[1:]
        assert [each for each in pinned if "--hash=sha256:" not in each] == []


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _written_bill(tmp_path_factory.mktemp("bill") / "first.json", "1")


def _written_bill(target: Path, seed: str) -> Path:
    """Write the bill in a process that orders sets in another way for each seed."""
    subprocess.run(
        [sys.executable, "-m", "scripts.sbom", "--output", str(target)],
        cwd=PROJECT,
        env=environment(PYTHONHASHSEED=seed, SOURCE_DATE_EPOCH=seed),
        check=True,
        capture_output=True,
    )
    return target


def test_the_bill_is_the_same_each_time(bill, tmp_path):
    assert _written_bill(tmp_path / "second.json", "2").read_bytes() == bill.read_bytes()


def test_the_bill_is_as_the_standard_says(bill):
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill.read_text("utf-8")) is None


def test_a_bill_that_is_not_is_refused(bill):
    broken = {**json.loads(bill.read_text("utf-8")), "components": [{"name": "no type"}]}
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(broken)) is not None


def test_the_bill_names_what_is_needed_and_how_it_depends(bill):
    data = json.loads(bill.read_text("utf-8"))
    packages = {each["purl"]: each for each in data["components"] if "purl" in each}
    versions = pinned_versions()
    for requirement in _ALWAYS:
        name = name_of(requirement)
        found = packages[PackageURL("pypi", name=name, version=versions[name]).to_string()]
        assert found["scope"] == "required"
    depends = {each["ref"]: each.get("dependsOn", []) for each in data["dependencies"]}
    reached = {"kurslex"}
    while more := {below for each in reached for below in depends[each]} - reached:
        reached |= more
    assert reached == {"kurslex", *(each["bom-ref"] for each in data["components"])}


def test_the_bill_has_all_scripts_and_style_sheets_of_the_package(bill):
    data = json.loads(bill.read_text("utf-8"))
    owners = [data["metadata"]["component"], *data["components"]]
    listed = [each["name"] for owner in owners for each in owner.get("components", [])]
    assert len(listed) == len({*listed})
    assets = PROJECT / "kurslex/site/assets"
    sent = {
        path.relative_to(assets).as_posix()
        for pattern in ("*.js", "*.css", "*.woff2", "stems/*.js")
        for path in assets.glob(pattern)
    }
    # Parts of a program are listed within it.
    assert sent - program_parts() <= {*listed}
    assert program_parts().isdisjoint(listed)
    engine = {name for name in listed if name.startswith("pagefind/")}
    assert {"pagefind/pagefind.js", "pagefind/wasm.unknown.pagefind"} <= engine


def test_a_package_without_a_known_licence_is_named():
    with pytest.raises(UnknownLicenceError, match=r"^jinja2: no licence; add it to "):
        runtime_packages({name: said for name, said in licences().items() if name != "jinja2"})


def test_no_licence_is_written_down_that_a_package_says_itself():
    assert {*licences()} <= {*pinned_versions()}
    assert [name for name in licences() if metadata(name).get("License-Expression")] == []


def test_readers_are_told_of_the_same_parts(bill):
    sections = re.findall(r"(?m)^(.+)\n(https://\S+)\n\n(Copyright .+)$", THIRD_PARTIES)
    parts = [
        each for each in json.loads(bill.read_text("utf-8"))["components"] if "copyright" in each
    ]
    assert sorted(sections) == sorted(
        (each["description"], each["externalReferences"][0]["url"], each["copyright"])
        for each in parts
    )
    titles = {
        "BSD-3-Clause": "Neither the name of the Snowball project",
        "MIT": "MIT License",
        "OFL-1.1": "SIL OPEN FONT LICENSE Version 1.1",
    }
    said = {each["licenses"][0]["expression"] for each in parts}
    assert all(titles[each] in THIRD_PARTIES for each in said)
