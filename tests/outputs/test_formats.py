"""The table of formats: what is true of each of them."""

import subprocess
import sys
from functools import cache

import pytest

from kurslex.outputs.format_description import Languages
from kurslex.outputs.formats import FORMATS
from kurslex.utils.digests import digest
from tests.outputs.editions import tiny_edition
from tests.support.command import PROJECT, environment

_DIGESTS = """
from kurslex.outputs.formats import FORMATS
from tests.outputs.test_formats import made
from kurslex.utils.digests import digest
for name in FORMATS:
    print(name, digest(made(name)))
"""


@cache
def made(name):
    """Return the files of a format for all languages of the tiny site."""
    form = FORMATS[name]
    tags = tiny_edition().tags
    parts = [(tag,) for tag in tags] if form.languages is Languages.ONE else [tags]
    editions = [tiny_edition(*each) for each in parts]
    return {path: content for each in editions for path, content in form.make(each).items()}


@pytest.mark.parametrize("seed", ["1", pytest.param("2", marks=pytest.mark.long)])
def test_another_process_with_another_seed_of_hashes_makes_the_same_bytes(seed):
    """The seed of this process is random, unless its environment has one."""
    done = subprocess.run(
        [sys.executable, "-c", _DIGESTS],
        cwd=PROJECT,
        env=environment(PYTHONHASHSEED=seed),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "".join(f"{name} {digest(made(name))}\n" for name in FORMATS)


def test_files_are_called_as_the_table_says():
    for name, form in FORMATS.items():
        files = [*made(name)]
        assert files
        if form.files:
            tags = tiny_edition().tags
            named = {file.replace("{tag}", tag) for file in form.files for tag in tags}
            assert named == {*files} if name != "json" else named < {*files}
