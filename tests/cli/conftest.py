"""What the tests of commands that record comparisons share."""

from pathlib import Path

import pytest

from tests.cli.comparing import said
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The tiny site, all of whose pages have been compared."""
    repository = Repository(copy_tiny_site(tmp_path / "site"))
    assert (
        said(repository, "sync", "--all", "--yes")
        == "6 pages recorded as saying the same, 6 anew\n"
    )
    repository.commit()
    return repository
