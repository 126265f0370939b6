"""A server of the tiny site in this process, without anything that watches its files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from kurslex.engine.live import make_live_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.server.http_server import Server
from kurslex.server.news import News
from kurslex.server.rebuilding import local_site
from tests.support.edits import TINY_SITE


@contextmanager
def answering(root: Path) -> Iterator[Server]:
    """Serve a project as it is now."""
    with Server("127.0.0.1", 0) as running:
        site = local_site(root, running.address)
        running.news = News(make_live_site(load_glossary(root)[0], site))
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    with answering(TINY_SITE) as running:
        yield running


@pytest.fixture(scope="module")
def one_server() -> Iterator[Server]:
    """One for all tests of a file, which leave it as it is."""
    with answering(TINY_SITE) as running:
        yield running
