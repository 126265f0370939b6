"""What the tests of exports and imports share."""

from pathlib import Path

import pytest

from tests.outputs.po.tiny import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The tiny site with a fresh PO file of its pages."""
    made = Project(tmp_path)
    made.export()
    return made
