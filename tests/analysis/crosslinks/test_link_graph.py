"""Which page leads to which: on the tiny site, and for every web of links."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kurslex.analysis.crosslinks.link_graph import incoming, make_weave, outgoing
from kurslex.model.concept import Concept
from tests.analysis.crosslinks.test_term_forms import page
from tests.site.tiny import tiny_glossary, without

_IDS = "abcdef"
_WEBS = st.dictionaries(st.sampled_from(_IDS), st.lists(st.sampled_from(_IDS + "x")), min_size=1)


def test_the_tiny_site() -> None:
    weave = make_weave(tiny_glossary())
    assert {key[1]: links for key, links in weave.links.items() if key[0] == "fr"} == {
        "bowline": ("clove-hitch",),
        "reef-knot": ("bowline",),
        "clove-hitch": ("bowline",),
    }
    assert weave.backlinks["fr", "bowline"] == ("reef-knot", "clove-hitch")
    assert weave.backlinks["fr", "reef-knot"] == ()
    assert outgoing(tiny_glossary(), weave)["sv", "clove-hitch"] == {"bowline", "reef-knot"}
    reached = incoming(outgoing(tiny_glossary(), weave))
    assert reached["sv", "reef-knot"] == {"clove-hitch"}


def test_a_page_that_is_not_written_leads_nowhere() -> None:
    glossary = without("fr", "clove-hitch")
    weave = make_weave(glossary)
    assert ("fr", "clove-hitch") not in weave.links
    assert weave.backlinks["fr", "bowline"] == ("reef-knot",)
    assert outgoing(glossary, weave)["fr", "bowline"] == set()


@given(web=_WEBS)
def test_backlinks_are_the_links_seen_from_the_other_end(web: dict[str, list[str]]) -> None:
    bodies = {each: " ".join(f"[t]({to}.md)" for to in targets) for each, targets in web.items()}
    glossary = replace(
        tiny_glossary(),
        concepts={each: Concept(id=each, theme="loops", line=1) for each in _IDS},
        pages={("sv", each): page(each, body=body) for each, body in bodies.items()},
    )
    weave = make_weave(glossary)
    forth = {(source, to) for (_, source), targets in weave.links.items() for to in targets}
    back = {(source, to) for (_, to), sources in weave.backlinks.items() for source in sources}
    wanted = {(each, to) for each in web for to in web[each] if to in _IDS and to != each}
    assert forth == wanted
    assert back == {(source, to) for source, to in wanted if to in web}
    assert all(len(set(links)) == len(links) for links in weave.links.values())
