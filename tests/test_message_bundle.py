"""Messages that are read when they are first asked for, by any number of threads."""

import time
from threading import Event, Thread

from fluent.syntax.ast import Resource

from kurslex.message_bundle import MessageBundle
from kurslex.message_syntax import parsed, references


def test_no_thread_misses_what_another_one_is_reading() -> None:
    """As where `kurslex serve` makes two pages at once."""
    asked, found = Event(), list[object]()

    def ask() -> None:
        asked.set()
        found.append("a" in bundle and bundle.format_pattern(bundle.pattern("a"), {}))

    def parse(text: str) -> Resource:
        if not asked.is_set():
            other.start()
            asked.wait()
        for _ in range(1_000):  # lets the other thread run, which is to wait for this one
            time.sleep(0)
        return parsed(text)

    bundle = MessageBundle("en", ["a = A { -b }\n-b = B\n"], parse, references)
    other = Thread(target=ask)
    is_there = "a" in bundle
    other.join()
    assert is_there
    assert found == [("A B", [])]
