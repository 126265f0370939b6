"""Rules for web servers, read as the servers' documentation says they are read."""

import re
from dataclasses import replace

from kurslex.analysis.moved_addresses import moved_addresses
from kurslex.model.concept import LegacyCalculator, Withdrawn
from kurslex.model.site import Site
from kurslex.outputs.hosts.redirects import redirects, render_netlify, render_nginx
from kurslex.project.loading.load_glossary import load_glossary
from tests.cases import FOLDER
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case

_SITE = Site(address="https://knots.example/hand/book/")
_LONG = "an-old-name-that-is-longer-than-nginx-likes-it"


def moved_glossary(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    apply_edits(read_check_case(FOLDER / "rules/legacy-address-good.txt")[0], root)
    glossary, _ = load_glossary(root)
    return replace(
        glossary,
        legacy_calculators=(LegacyCalculator(id="working-load", legacy=(_LONG,), line=1),),
        withdrawn=(Withdrawn(id="sheepshank", related=("bowline",), line=1, legacy=("shank",)),),
    )


def expected(glossary):
    return {
        f"/hand/book/{each.location}": f"/hand/book/{each.target}"
        for each in moved_addresses(glossary)
        if not each.section
    }


def test_netlify_takes_the_first_rule_and_cloudflare_those_with_a_code(tmp_path):
    """docs.netlify.com/manage/routing/redirects, developers.cloudflare.com/pages/configuration."""
    glossary = moved_glossary(tmp_path)
    rules = [
        line.split()
        for line in render_netlify(glossary, _SITE).splitlines()
        if line and not line.startswith("#")
    ]
    *rules, one, other = rules
    # Only for what is missing: no `!`. Cloudflare knows no rule with this status.
    assert [one, other] == [
        [f"/hand/book/{tag}/*", f"/hand/book/{tag}/404.html", "404"] for tag in ("sv", "fr")
    ]
    netlify, cloudflare = {}, {}
    for old, new, code in rules:
        netlify.setdefault(old, (new, code))
        if code.isdecimal():
            cloudflare.setdefault(old, new)
    assert cloudflare == expected(glossary)
    assert netlify == {old: (new, "301!") for old, new in cloudflare.items()}


def test_nginx_finds_every_old_address(tmp_path):
    """nginx.org/en/docs/http/ngx_http_map_module.html: first exact keys, then expressions."""
    glossary = moved_glossary(tmp_path)
    text = re.sub(r"(?m)^#.*\n", "", render_nginx(glossary, _SITE))
    [(source, result, block)] = re.findall(r"map (\$\w+) (\$\w+) \{\n(.*)\}\n\Z", text, re.S)
    assert (source, result) == ("$uri", "$kurslex_moved")
    default, *lines = [line.strip().removesuffix(";").split() for line in block.splitlines()]
    assert default == ["default", '""']
    exact = {key: value for key, value in lines if not key.startswith("~")}
    patterns = {key[1:]: value for key, value in lines if key.startswith("~")}
    # Two of eight bytes and a length of two more go into a bucket of 64 with the key.
    assert max(map(len, exact)) <= 64 - 2 * 8 - 2
    assert [key.strip("^$") for key in patterns] == [
        f"/hand/book/{tag}/embed/{_LONG}/" for tag in ("fr", "sv")
    ]
    for old, new in expected(glossary).items():
        found = exact.get(old) or next(
            (value for pattern, value in patterns.items() if re.search(pattern, old)), ""
        )
        assert found == new
    assert len(exact) + len(patterns) == len(expected(glossary))


def test_where_a_section_took_over_the_page_leads_on(tmp_path):
    glossary = moved_glossary(tmp_path)
    sections = {each.location for each in moved_addresses(glossary) if each.section}
    assert sections
    written = render_netlify(glossary, _SITE) + render_nginx(glossary, _SITE)
    assert [each for each in sections if f"/hand/book/{each} " in written] == []


def test_nothing_moved_needs_no_rule(tmp_path):
    glossary = replace(moved_glossary(tmp_path), legacy_calculators=(), moved=(), withdrawn=())
    concepts = {name: replace(each, legacy=()) for name, each in glossary.concepts.items()}
    assert redirects(glossary, _SITE)
    assert not redirects(replace(glossary, concepts=concepts), _SITE)


def test_nginx_compares_unescaped_paths_and_leads_to_escaped_ones(tmp_path):
    site = Site(address="https://knots.example/caf%C3%A9/")
    glossary = moved_glossary(tmp_path)
    assert "    /café/sv/abok-1010/ /caf%C3%A9/sv/bowline/;\n" in render_nginx(glossary, site)
    netlify = render_netlify(glossary, site)
    assert "/caf%C3%A9/sv/abok-1010/ /caf%C3%A9/sv/bowline/ 301\n" in netlify
    assert netlify.isascii()
