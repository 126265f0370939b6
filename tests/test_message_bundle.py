"""Messages that are read when they are first asked for, by any number of threads."""

import time
from threading import Event, Thread

from fluent.runtime import FluentBundle
from fluent.syntax.ast import Message, Resource
from hypothesis import given
from hypothesis import strategies as st

from kurslex.message_bundle import MessageBundle
from kurslex.message_syntax import entries_by_name, parsed, plain_text, references

_PIECES = [
    "a",
    "-",
    " ",
    "=",
    "\n",
    "\n ",
    "\r",
    "{",
    "}",
    '"',
    ".",
    "[",
    "#",
    "\t",
    "\u00a0",
    "k = ",
]


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


@given(st.lists(st.sampled_from(_PIECES), max_size=9).map("".join))
def test_a_plain_message_is_what_fluent_reads(text: str) -> None:
    for name, entry in entries_by_name([f"key = {text}"]).items():
        plain = plain_text(entry)
        if plain is not None:
            (tree,) = parsed(entry).body
            assert isinstance(tree, Message)
            assert tree.id.name == name
            assert not tree.attributes
            bundle = FluentBundle(["en"], use_isolating=False)
            bundle.add_resource(Resource([tree]))
            assert bundle.format_pattern(bundle.get_message(name).value) == (plain, [])


def test_a_plain_message_is_not_parsed_but_where_another_one_has_it() -> None:
    asked = []

    def parse(text: str) -> Resource:
        asked.append(text)
        return parsed(text)

    bundle = MessageBundle("en", ["a = A\nb = B { a }\nc = one\n two\n"], parse, references)
    texts = {
        name: bundle.format_pattern(bundle.pattern(name), {}) for name in "abc" if name in bundle
    }
    assert texts == {"a": ("A", []), "b": ("B A", []), "c": ("one\ntwo", [])}
    assert asked == ["b = B { a }\n", "a = A\n", "c = one\n two\n"]
