"""A server of the tiny site in this process, without anything that watches its files."""

from collections.abc import Iterator
from threading import Thread

import pytest

from kurslex.engine.live import make_live_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.server.http_server import Server
from kurslex.server.news import News
from kurslex.server.rebuilding import local_site
from tests.support.edits import TINY_SITE


@pytest.fixture
def server() -> Iterator[Server]:
    with Server("127.0.0.1", 0) as running:
        site = local_site(TINY_SITE, running.address)
        running.news = News(make_live_site(load_glossary(TINY_SITE)[0], site))
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running
        running.shutdown()
        thread.join()
