"""What the tests of the cache and of later builds begin with."""

import shutil
from pathlib import Path

import pytest

from tests.engine.projects import Tree, with_cache
from tests.support.edits import copy_tiny_site


@pytest.fixture(scope="session")
def first_build(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Tree, list[str]]:
    """A project that was built once, its site, and all that had to be done; nobody changes it."""
    root = copy_tiny_site(tmp_path_factory.mktemp("used") / "knots")
    return root, *with_cache(root, root.parent / "site")


@pytest.fixture(scope="session")
def used(first_build: tuple[Path, Tree, list[str]]) -> tuple[Path, Tree]:
    """That project and its site."""
    return first_build[:2]


@pytest.fixture
def built_root(used: tuple[Path, Tree], tmp_path: Path) -> Path:
    """A copy of that project with its cache."""
    return shutil.copytree(used[0], tmp_path / "knots")
