"""Serve a project until it is interrupted."""

import gc
import sys
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from kurslex.engine.cache import cache_if_possible
from kurslex.engine.live import make_live_site
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.page_history import page_history
from kurslex.rules import inspect
from kurslex.rules.shown import shown
from kurslex.server.file_watcher import Saves, signature
from kurslex.server.findings import Checker, Findings
from kurslex.server.http_server import Server
from kurslex.server.news import News
from kurslex.server.rebuilding import Rebuilding, local_site
from kurslex.utils.phases import SILENT, Progress

_TICK = 0.5  # seconds: where a wait cannot be interrupted, Ctrl-C is heard after it
_REST = 0.1  # seconds without news after which nobody waits for a page that was just saved


def serve(root: Path, server: Server, progress: Progress = SILENT) -> bool:
    """Serve until Ctrl-C; return whether there was anything to serve. `progress` is of the start.

    Every problem is printed. Raises `UsageError` for what the settings of the site say wrongly.
    """
    gc.freeze()  # what has been imported stays
    gc.enable()  # unlike other commands, this one drops as much as it reads
    before = signature(root)
    host = server.address
    site = local_site(root, host)
    with cache_if_possible(root) as records:
        memory = records.memory()
        glossary, problems = inspect(root, memory, progress)
        warning = records.save_if_possible(memory)
    if warning:
        print(f"kurslex serve: {warning}", file=sys.stderr, flush=True)
    for problem in problems:
        print(problem, file=sys.stderr, flush=True)
    what = shown(glossary, problems)
    if what.stopping:
        print("Nothing is served: fix the problems above first.", file=sys.stderr)
        return False
    with progress.phase("Site"):
        news = News(make_live_site(what.glossary, site, content_time(root), page_history(root)))
    del glossary, what, memory, records
    events: SimpleQueue[frozenset[str] | Findings] = SimpleQueue()
    checker = Checker(root, events.put)
    rebuilding = Rebuilding(root, host, news, checker, problems)
    server.news = news
    Thread(target=server.serve_forever, daemon=True).start()
    saves = Saves(root, before, events.put)
    try:
        print(f"Serving on {site.address}", flush=True)
        while True:
            if _heed(rebuilding, events, _TICK):
                while _heed(rebuilding, events, _REST):
                    pass
                # Python itself would wait until there is a fourth more of what stays.
                gc.collect()
    except KeyboardInterrupt:
        print("Stopped.", flush=True)
    finally:
        checker.stop()
        saves.stop()
    return True


def _heed(
    rebuilding: Rebuilding, events: SimpleQueue[frozenset[str] | Findings], seconds: float
) -> bool:
    """Do what the next event asks for; return whether one came within the time."""
    try:
        event = events.get(timeout=seconds)
    except Empty:
        return False
    if isinstance(event, Findings):
        rebuilding.checked(event)
    else:
        rebuilding.saved(event)
    return True
