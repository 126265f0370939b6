"""The process that indexes texts meanwhile makes what is made at once, or somebody else does."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from kurslex.site.search import index_process, pagefind
from kurslex.site.search.full_text import full_text, full_texts
from kurslex.site.search.pagefind import FullTextError

TREES = {"nb/oak/": '<html lang="nb"><title>eik</title><p>Et tre.'}
KNOTS = {
    "sv/bowline/": '<html lang="sv"><title>pålstek</title><p>En knop\nmed två rader.',
    "sv/clove-hitch/": '<html lang="sv"><title>dubbelt halvslag</title><p>En annan knop.',
}
FAILS = "import sys; sys.exit('no room')"


def made() -> list[dict[str, bytes]]:
    with full_texts([TREES, KNOTS]) as finish:
        return [*finish()]


@pytest.fixture
def begun(monkeypatch) -> list[subprocess.Popen[bytes]]:
    """The processes that are begun."""
    found: list[subprocess.Popen[bytes]] = []
    begin = index_process._begun

    def beginning(*streams):
        process = begin(*streams)
        found.append(process)
        return process

    monkeypatch.setattr(index_process, "_begun", beginning)
    return found


def program(code: str) -> Callable[..., list[str]]:
    return lambda *_: [sys.executable, "-c", code]


def test_each_index_is_what_it_is_alone(begun, monkeypatch) -> None:
    alone = [full_text(TREES), full_text(KNOTS)]
    monkeypatch.setattr(index_process, "indexed", None)  # nothing of it is done here
    assert made() == alone
    assert [each.returncode for each in begun] == [0]


def test_all_documents_are_read_at_the_beginning() -> None:
    documents = dict(TREES)
    with full_texts([documents]) as finish:
        documents.clear()
        assert [*finish()] == [full_text(TREES)]


def test_no_process_begins_where_there_is_nothing_to_index(begun) -> None:
    with full_texts([]) as finish:
        assert [*finish()] == []
    assert begun == []


@pytest.mark.parametrize("code", [FAILS, "import os; os.kill(os.getpid(), 9)"])
def test_what_the_process_cannot_do_is_done_here(code: str, monkeypatch) -> None:
    alone = [full_text(TREES), full_text(KNOTS)]
    monkeypatch.setattr(index_process, "child_command", program(code))
    assert made() == alone


def test_so_it_is_where_no_process_can_begin(monkeypatch) -> None:
    alone = [full_text(TREES), full_text(KNOTS)]
    monkeypatch.setattr(index_process, "child_command", lambda *_: [os.devnull])
    assert made() == alone


def test_what_fails_here_too_says_why(monkeypatch) -> None:
    monkeypatch.setattr(index_process, "child_command", program(FAILS))
    monkeypatch.setattr(pagefind, "child_command", program(FAILS))
    with pytest.raises(FullTextError, match=r"^the texts could not be indexed: no room$"):
        made()


def test_who_does_not_wait_leaves_no_process(begun, monkeypatch) -> None:
    monkeypatch.setattr(index_process, "child_command", program("import time; time.sleep(600)"))
    with pytest.raises(KeyboardInterrupt), full_texts([TREES]):
        raise KeyboardInterrupt
    assert [each.returncode for each in begun] == [-9]
