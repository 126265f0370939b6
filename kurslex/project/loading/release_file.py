"""`docs/release.yml` -> the last release, which `kurslex release` has written."""

import os
from pathlib import Path

from kurslex.model.release import Release, is_day, version_numbers
from kurslex.problem import Problem
from kurslex.project.files.text_files import read_text
from kurslex.project.yaml.typed_fields import Fields
from kurslex.project.yaml.yaml_tree import Table, parse_yaml

RELEASE = "docs/release.yml"


def load_release(root: Path, problems: list[Problem]) -> Release | None:
    """Return the last release, or None where there was none or the file says none.

    What is wrong with the file is added to `problems`.
    """
    if not os.path.lexists(root / RELEASE):
        return None
    text = read_text(root, RELEASE, problems)
    tree = parse_yaml(text, RELEASE, problems) if text is not None else None
    if text is None or (tree is None and any(each.path == RELEASE for each in problems)):
        return None
    fields = Fields(
        tree if isinstance(tree, Table) else Table({}, {}, 1), RELEASE, problems, "the release"
    )
    version, date = fields.text("version", required=True), fields.text("date", required=True)
    fields.finish()
    if version and not version_numbers(version):
        fields.refuse("version", f"'{version}' is not a version", "write three numbers: 1.2.0")
        return None
    if date and not is_day(date):
        fields.refuse("date", f"'{date}' is not a day", "write it as YYYY-MM-DD")
        return None
    return Release(version=version, date=date) if version and date else None


def release_text(release: Release) -> str:
    """Return the text of the file that says what the last release was."""
    return (
        "# Written by kurslex release: the version and the day that pages and files name.\n"
        f"version: {release.version}\n"
        f"date: {release.date}\n"
    )
