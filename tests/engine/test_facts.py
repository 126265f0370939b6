"""The digest of each fact of a snapshot: of what is there, and of nothing else."""

from dataclasses import replace

import pytest

from kurslex.engine.facts import Fact, Facts, Kind
from kurslex.engine.snapshot import Snapshot
from kurslex.utils.digests import digest
from tests.site.tiny import tiny_context, tiny_glossary

GLOSSARY = ("context", "glossary")
BOWLINE = (*GLOSSARY, "pages", ("sv", "bowline"))
ASSET = Fact(Kind.VALUE, ("context", "assets", "site.css"))
DRAFTS = Fact(Kind.VALUE, (*GLOSSARY, "drafts"))


def snapshot(glossary=None, **assets):
    context = tiny_context(glossary or tiny_glossary())
    return Snapshot(context=replace(context, assets={"site.css": "1", **assets}))


@pytest.mark.parametrize(
    ("kind", "way", "value"),
    [
        (Kind.VALUE, DRAFTS.way, tiny_glossary().drafts),
        (Kind.VALUE, (*GLOSSARY, "locales", "sv"), tiny_glossary().locales["sv"]),
        (Kind.VALUE, (*BOWLINE, "definition"), tiny_glossary().pages["sv", "bowline"].definition),
        (Kind.VALUE, (*BOWLINE, "preferred"), tiny_glossary().pages["sv", "bowline"].preferred),
        (Kind.KEYS, (*GLOSSARY, "concepts"), ("bowline", "reef-knot", "clove-hitch")),
        (Kind.KEYS, (*GLOSSARY, "locales"), ("sv", "fr")),
    ],
    ids=str,
)
def test_a_fact_has_the_digest_of_its_value(kind, way, value):
    assert Facts(snapshot())[Fact(kind, way)] == digest(value)


@pytest.mark.parametrize(
    ("way", "there"),
    [((*GLOSSARY, "locales", "sv"), "True"), ((*GLOSSARY, "locales", "no"), "False")],
)
def test_a_presence_is_a_word(way, there):
    assert Facts(snapshot())[Fact(Kind.PRESENCE, way)] == there


@pytest.mark.parametrize("kind", Kind)
def test_what_is_below_nothing_is_absent(kind):
    way = (*GLOSSARY, "pages", ("sv", "granny"), "preferred", "text")
    assert Facts(snapshot())[Fact(kind, way)] == "absent"


def test_what_a_stage_has_made_is_a_fact_of_this_stage_alone():
    first = Facts(snapshot())
    later = first.later(snapshot(**{"site.css": "2"}))
    assert (first[ASSET], later[ASSET]) == (digest("1"), digest("2"))
    assert first[DRAFTS] == later[DRAFTS] == digest(tiny_glossary().drafts)


def test_what_two_glossaries_share_is_read_once(monkeypatch):
    asked = []
    monkeypatch.setattr(
        "kurslex.engine.facts.digest", lambda value: asked.append(value) or digest(value)
    )
    facts = Facts(snapshot())
    ways = [("context", name, "messages", "sv") for name in ("glossary", "finished")]
    first, second = [facts[Fact(Kind.VALUE, way)] for way in ways]
    assert first == second == digest(tiny_glossary().messages["sv"])
    assert len(asked) == 1


def test_a_later_stage_has_its_own_snapshot():
    later = snapshot(**{"other.css": "x"})
    assert Facts(snapshot()).later(later).snapshot is later


def test_the_texts_of_pages_are_those_whose_digest_is_known():
    glossary = tiny_glossary()
    key = ("sv", "bowline")
    pages = {**glossary.pages, key: replace(glossary.pages[key], source="text")}
    found = Facts(snapshot(replace(glossary, pages=pages))).origins()
    known = {way: text for way, text in found.items() if text == "text"}
    assert known == {("context", name, "pages", key): "text" for name in ("glossary", "finished")}
    without = {**glossary.pages, key: replace(glossary.pages[key], source="")}
    assert BOWLINE not in Facts(snapshot(replace(glossary, pages=without))).origins()
