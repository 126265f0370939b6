"""What is fuzzed writes files; those of tests go with the run."""

from collections.abc import Iterator

import pytest

from scripts.fuzz.target import FOLDER


@pytest.fixture(scope="session", autouse=True)
def fuzzed_files_go_with_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Name the folder before the first input is read: each process has one until its end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER, str(tmp_path_factory.mktemp("fuzzed")))
        yield
