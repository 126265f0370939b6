"""Lists too long for one page come in pieces of a bounded size, at addresses that stay."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from kurslex.engine.generated_pages import language_files
from kurslex.model.glossary import Glossary
from kurslex.outputs.sitemap import render_sitemap
from kurslex.site.pages.home_page import render_home
from kurslex.site.parts.pagination import letter_slug
from tests.site.tiny import ADDRESS, ids, tiny_context, tiny_glossary
from tests.support.large import large_glossary

_LARGEST = 60_000  # bytes of a document, in two languages
_LIST = re.compile(r"^sv/(a-z|terms|status|theme|search)/")
_LINK = re.compile(r'<a [^>]*?href="([^"#?]*)')
_ENTRIES = {
    "a-z": re.compile(r"<li(?: class=\"kx-synonym\")?>"),
    "terms": re.compile(r"<tr>\n<th scope=\"row\""),
    "status": re.compile(r'<tr><th scope="row"><a'),
    "theme": re.compile(r'<div class="kx-entry">'),
}


def _files(glossary: Glossary, tag: str = "sv") -> dict[str, str]:
    """Return the documents of lists and of the home page, by their locations."""
    context = tiny_context(glossary)
    makers = language_files(context, tag).values()
    files = [(path, str(text)) for make in makers for path, text in make(context).items()]
    lists = {path.removesuffix("index.html"): text for path, text in files if _LIST.match(path)}
    return lists | {f"{tag}/": render_home(context, context.glossary.homes[tag], "")}


def _pieces(files: dict[str, str], name: str) -> dict[str, str]:
    begun = f"sv/{name}/"
    return {at: text for at, text in files.items() if at.startswith(begun) and at != begun}


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return _files(large_glossary(300, ("sv", "fr")))


def test_a_hundred_concepts_stay_in_one_piece() -> None:
    for glossary in (tiny_glossary(), large_glossary(100, ("sv", "fr"))):
        files = _files(glossary)
        themes = [each for each in files if each.startswith("sv/theme/")]
        others = sorted(set(files) - {*themes})
        assert others == ["sv/", "sv/a-z/", "sv/search/", "sv/status/", "sv/terms/"]
        assert "data-piece" not in "".join(
            files[each] for each in others if each not in {"sv/", "sv/search/"}
        )
        entries = sum(files[each].count('class="kx-entry"') for each in themes)
        assert entries == len(glossary.concepts)
    assert len(_files(large_glossary(101, ("sv", "fr")))) > 30


def test_each_piece_is_bounded(files: dict[str, str]) -> None:
    sizes = {location: len(text.encode()) for location, text in files.items()}
    assert max(sizes.values()) <= _LARGEST, max(sizes, key=lambda each: sizes[each])


@pytest.mark.long
def test_no_piece_is_larger_in_a_glossary_of_thousands() -> None:
    files = _files(large_glossary(3000, ("sv", "fr")))
    sizes = {location: len(text.encode()) for location, text in files.items()}
    assert max(sizes.values()) <= _LARGEST, max(sizes, key=lambda each: sizes[each])


@pytest.mark.parametrize("name", ["a-z", "terms", "status", "theme"])
def test_each_entry_stands_in_one_piece(name: str, files: dict[str, str]) -> None:
    pages = [
        page for page in large_glossary(300, ("sv", "fr")).pages.values() if page.locale == "sv"
    ]
    expected = sum(len(page.terms) for page in pages) if name == "a-z" else len(pages)
    counts = [len(_ENTRIES[name].findall(_content(text))) for text in _pieces(files, name).values()]
    assert sum(counts) == expected
    assert min(counts) > 0


def _content(document: str) -> str:
    """Return what is after the links to other pieces, without the foot of the page."""
    after = document.rpartition('<nav class="kx-letters"')[2].partition("</nav>")[2]
    return after.partition("</main>")[0]


def test_pieces_lead_to_all_others(files: dict[str, str]) -> None:
    for name in ("a-z", "terms", "status", "theme"):
        pieces = _pieces(files, name)
        starts = [f"sv/{name}/"] if name != "theme" else ["sv/"]
        reached = Counter(starts)
        waiting = [*starts]
        while waiting:
            here = waiting.pop()
            for address in _LINK.findall(files[here]):
                target = _joined(here, address)
                if target in pieces and target not in reached:
                    reached[target] += 1
                    waiting.append(target)
        assert set(pieces) <= set(reached)


def _joined(here: str, address: str) -> str:
    parts = here.split("/")[:-1]
    while address.startswith("../"):
        parts.pop()
        address = address[3:]
    return "/".join([*parts, address.removeprefix("./")])


def test_old_anchors_are_where_they_were(files: dict[str, str]) -> None:
    short = _files(large_glossary(100, ("sv", "fr")))
    for location in ("sv/", "sv/a-z/", "sv/search/"):
        anchors = {each for each in ids(short[location]) if each.startswith(("letter-", "theme-"))}
        assert anchors
        assert anchors <= ids(files[location])
        assert "data-piece" in files[location]


@pytest.mark.parametrize("name", ["a-z", "terms", "status"])
def test_the_page_of_the_whole_list_names_each_piece_once(name: str, files: dict[str, str]) -> None:
    start = files[f"sv/{name}/"].partition('<nav class="kx-volumes"')[2].partition("</nav>")[0]
    named = re.findall(r'<a [^>]*?href="([^"]*)">(?:<b>.*?</b> )?<span>(.*?)</span></a>', start)
    pieces = _pieces(files, name)
    assert [_joined(f"sv/{name}/", address) for address, _ in named] == list(pieces)
    for (_, ends), text in zip(named, pieces.values(), strict=True):
        assert all(each in _content(text) for each in ends.split(" – "))


def test_an_address_stays_as_a_glossary_grows(files: dict[str, str]) -> None:
    assert set(_files(large_glossary(150, ("sv", "fr")))) <= set(files)


def test_pieces_say_what_they_are(files: dict[str, str]) -> None:
    for location in [each for each in files if each.count("/") > 2]:
        text = files[location]
        assert f'<link rel="canonical" href="{ADDRESS}{location}">' in text
        is_theme = location.startswith("sv/theme/") and location.count("/") == 3
        alternates = re.findall(r'hreflang="(\w+)" href="([^"]+)">', text.partition("</head>")[0])
        other = location.replace("sv/", "fr/", 1)
        both = [("sv", f"{ADDRESS}{location}"), ("fr", f"{ADDRESS}{other}")]
        assert sorted(alternates) == (sorted(both) if is_theme else [])
    titles = [re.search("<title>(.*)</title>", text)[1] for text in files.values()]  # type: ignore[index]
    assert len(set(titles)) == len(titles)


def test_a_theme_says_how_many_concepts_it_has(files: dict[str, str]) -> None:
    of_theme = Counter(each.theme for each in large_glossary(300, ("sv", "fr")).concepts.values())
    for theme, count in of_theme.items():
        pieces = [text for at, text in files.items() if at.startswith(f"sv/theme/{theme}/")]
        parts = [f" ({at} av {len(pieces)})" for at in range(1, len(pieces) + 1)]
        leads = [re.search('kx-lead">(.*)</p>', text)[1] for text in pieces]  # type: ignore[index]
        assert leads == [f"{count} begrepp{part}" for part in (parts if parts[1:] else [""])]


def test_search_engines_are_told_of_pieces_but_not_of_the_status() -> None:
    glossary = large_glossary(300, ("sv", "fr"))
    sitemap = render_sitemap(tiny_context(glossary))
    for location in _files(glossary):
        told = f"<loc>{ADDRESS}{location}</loc>" in sitemap
        assert told == (not location.startswith(("sv/status/", "sv/search/"))), location


def test_what_a_language_has_not_is_counted_on_its_home_page_and_stands_last_in_its_table() -> None:
    glossary = large_glossary(120, ("sv", "fr"))
    gone = {("sv", concept) for concept in list(glossary.concepts)[:70]}
    pages = {key: page for key, page in glossary.pages.items() if key not in gone}
    files = _files(replace(glossary, pages=pages))
    assert "70 begrepp" in files["sv/"]
    assert "sv/terms/other/2/" in files
    assert len(_ENTRIES["status"].findall("".join(_pieces(files, "status").values()))) == 120


@pytest.mark.parametrize(
    ("letter", "slug"), [("b", "b"), ("å", "u00e5"), ("ch", "ch"), ("dž", "du017e"), ("", "other")]
)
def test_letters_have_addresses_in_ascii(letter: str, slug: str) -> None:
    assert letter_slug(letter) == slug
