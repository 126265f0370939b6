"""The feeds, read back by feedparser."""

import calendar
from dataclasses import replace

import feedparser
from hypothesis import given
from lxml import etree

from kurslex.model.page_times import PageTimes
from kurslex.model.site import Site
from kurslex.outputs.atom import FEED_FILE, MOST, feed_file
from tests.outputs.editions import (
    ADDRESS,
    CHANGED,
    edition,
    hostile,
    hostile_edition,
    hostile_pages,
    project_edition,
    tiny_edition,
    tiny_glossary,
)

_NS = "{http://www.w3.org/2005/Atom}"
_OLD, _NEW = PageTimes(first=1_000_000_000, last=1_000_000_000), PageTimes(first=5, last=CHANGED)


def read(whole):
    """Return the feed of an edition in one language, as it is and as feedparser reads it."""
    [(path, content)] = feed_file(whole).items()
    assert path == FEED_FILE.replace("{tag}", whole.tags[0])
    found = feedparser.parse(content)
    assert not found.bozo
    assert found.version == "atom10"
    return content, found


def dated(whole, times):
    """Return an edition with the times of some concepts' pages."""
    paths = {key: page.path for key, page in whole.glossary.pages.items()}
    return replace(whole, times={paths[key]: each for key, each in times.items()})


def test_what_was_changed_last_comes_first_and_says_when():
    whole = dated(tiny_edition("sv"), {("sv", "bowline"): _OLD, ("sv", "reef-knot"): _NEW})
    _, found = read(whole)
    page = whole.glossary.pages["sv", "reef-knot"]
    first, second = found.entries
    assert first.id == first.link == f"{ADDRESS}sv/reef-knot/"
    assert (first.title, first.summary) == (page.preferred.text, page.definition)
    assert first.tags[0].term == whole.glossary.concepts["reef-knot"].theme
    assert calendar.timegm(first.published_parsed) == _NEW.first
    assert calendar.timegm(first.updated_parsed) == _NEW.last
    assert second.id == f"{ADDRESS}sv/bowline/"
    assert second.published == second.updated == "2001-09-09T01:46:40Z"
    assert found.feed.updated == first.updated
    assert found.feed.language == "sv"
    links = {each.rel: each.href for each in found.feed.links}
    assert links["self"] == found.feed.id == f"{ADDRESS}sv/feed.xml"
    assert links["alternate"] == f"{ADDRESS}sv/"


def test_equal_times_keep_the_order_of_the_concepts():
    whole = tiny_edition("fr")
    keys = [key for key in whole.glossary.pages if key[0] == "fr"]
    _, found = read(dated(whole, dict.fromkeys(keys, _OLD)))
    order = [each.concept.id for each in whole.described()]
    assert [each.id for each in found.entries] == [f"{ADDRESS}fr/{each}/" for each in order]


def test_what_has_no_time_is_not_in_it():
    whole = tiny_edition("sv")
    _, found = read(dated(whole, {("sv", "bowline"): None}))
    assert found.entries == []
    assert calendar.timegm(found.feed.updated_parsed) == CHANGED
    _, found = read(replace(whole, changed=0))
    assert found.feed.updated == "1970-01-01T00:00:00Z"


def test_a_feed_is_short_and_has_every_element_that_the_format_asks_for():
    whole = project_edition("de")
    pages = [key for key in whole.glossary.pages if key[0] == "de"]
    times = {key: PageTimes(first=at, last=at) for at, key in enumerate(pages, start=1)}
    content, found = read(dated(whole, times))
    assert len(found.entries) == min(MOST, len(pages)) > 1
    assert found.entries[0].updated == found.feed.updated
    root = etree.fromstring(content)
    entries = root.findall(f"{_NS}entry")
    for element in (root, *entries):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{_NS}{name}")) == 1
    assert root.findtext(f"{_NS}author/{_NS}name")
    ids = [each.findtext(f"{_NS}id") for each in entries]
    assert len(ids) == len({*ids})


@given(hostile_pages())
def test_hostile_words_come_back(page):
    whole = dated(hostile_edition(page, "sv"), {("sv", page.id): _NEW})
    _, found = read(whole)
    [entry] = found.entries
    assert (entry.title, entry.summary) == (page.preferred.text, page.definition)


@given(hostile)
def test_a_hostile_author_comes_back(name):
    whole = replace(edition(tiny_glossary(), "sv"), site=Site(address=ADDRESS, author=name))
    _, found = read(whole)
    assert found.feed.author == name
