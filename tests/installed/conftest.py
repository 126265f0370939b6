"""What the tests of the installed package share."""

import pytest

from tests.support.packages import Installed, build, copy_sources


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    """What the package is built from."""
    return copy_sources(tmp_path_factory.mktemp("package") / "sources")


@pytest.fixture(scope="session")
def wheel(sources, tmp_path_factory):
    """The wheel."""
    return build("wheel", sources, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory):
    """An environment into which the wheel has been installed."""
    return Installed(wheel, tmp_path_factory.mktemp("environment") / "venv")
