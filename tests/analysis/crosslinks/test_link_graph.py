"""Which page leads to which: on the tiny site, and for every web of links."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kurslex.analysis.crosslinks.link_graph import find_crosslinks, incoming, outgoing
from kurslex.model.concept import Concept
from tests.analysis.crosslinks.text_pages import page
from tests.site.tiny import tiny_glossary, without

_IDS = "abcdef"
_WEBS = st.dictionaries(st.sampled_from(_IDS), st.lists(st.sampled_from(_IDS + "x")), min_size=1)


def test_the_tiny_site() -> None:
    crosslinks = find_crosslinks(tiny_glossary())
    assert {key[1]: links for key, links in crosslinks.links.items() if key[0] == "fr"} == {
        "bowline": ("clove-hitch",),
        "reef-knot": ("bowline",),
        "clove-hitch": ("bowline",),
    }
    assert crosslinks.backlinks["fr", "bowline"] == ("reef-knot", "clove-hitch")
    assert crosslinks.backlinks["fr", "reef-knot"] == ()
    assert outgoing(tiny_glossary(), crosslinks)["sv", "clove-hitch"] == {"bowline", "reef-knot"}
    reached = incoming(outgoing(tiny_glossary(), crosslinks))
    assert reached["sv", "reef-knot"] == {"bowline", "clove-hitch"}


def test_a_page_that_is_not_written_leads_nowhere() -> None:
    glossary = without("fr", "clove-hitch")
    crosslinks = find_crosslinks(glossary)
    assert ("fr", "clove-hitch") not in crosslinks.links
    assert crosslinks.backlinks["fr", "bowline"] == ("reef-knot",)
    assert outgoing(glossary, crosslinks)["fr", "bowline"] == {"reef-knot"}


@given(web=_WEBS)
def test_backlinks_are_the_links_seen_from_the_other_end(web: dict[str, list[str]]) -> None:
    bodies = {each: " ".join(f"[t]({to}.md)" for to in targets) for each, targets in web.items()}
    glossary = replace(
        tiny_glossary(),
        concepts={each: Concept(id=each, theme="loops", line=1) for each in _IDS},
        pages={("sv", each): page(each, body=body) for each, body in bodies.items()},
    )
    crosslinks = find_crosslinks(glossary)
    forth = {(source, to) for (_, source), targets in crosslinks.links.items() for to in targets}
    back = {(source, to) for (_, to), sources in crosslinks.backlinks.items() for source in sources}
    wanted = {(each, to) for each in web for to in web[each] if to in _IDS and to != each}
    assert forth == wanted
    assert back == {(source, to) for source, to in wanted if to in web}
    assert all(len(set(links)) == len(links) for links in crosslinks.links.values())
