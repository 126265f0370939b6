"""What the tests of the cache and of later builds begin with."""

import shutil
from pathlib import Path

import pytest

from tests.engine.projects import Tree, with_cache
from tests.support.edits import copy_tiny_site


@pytest.fixture(scope="session")
def used(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Tree]:
    """A project that was built once, and its site; nobody changes it."""
    root = copy_tiny_site(tmp_path_factory.mktemp("used") / "knots")
    site, _ = with_cache(root, root.parent / "site")
    return root, site


@pytest.fixture
def built_root(used: tuple[Path, Tree], tmp_path: Path) -> Path:
    """A copy of that project with its cache."""
    return shutil.copytree(used[0], tmp_path / "knots")
