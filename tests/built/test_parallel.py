"""Pages in two languages: the two texts whole, every id once, links within the pair."""

from urllib.parse import urljoin

from tests.support.addresses import ADDRESS, PARALLEL_PAGES

# What a pair has in its first language only: its footer, and the calculators.
_ONCE = (("footer", {}), ("section", {"class_": "kurslex-calculator"}))
# What helps to find one's way on a page in one language is no text.
_AROUND = (("nav", {"id": "kx-menu"}),)


def test_both_texts_are_there_whole(pages):
    for location, (first, concept, second) in PARALLEL_PAGES.items():
        one, other = (pages[f"{tag}/{concept}/"] for tag in (first, second))
        pair = pages[location]
        paragraphs = {each.text for each in pair.all("p")}
        for page, spared in ((one, _AROUND), (other, (*_AROUND, *_ONCE))):
            elsewhere = [each.text for tag, options in spared for each in page.all(tag, **options)]
            own = {each.text for each in page.all("p") if not (each["class"] or each["id"])}
            own = {text for text in own if not any(text in place for place in elsewhere)}
            assert own, location
            assert own - paragraphs == set(), location
        headings = [each.text for each in pair.all("h2")]
        for page in (one, other):
            # A calculator is there once, in the first language.
            own = [
                each.text
                for each in page.all("h2")
                if "-heading" not in each["id"]
                and not (page is other and each["class"] == "kurslex-calculator__title")
            ]
            assert set(own) <= set(headings), location


def test_ids_are_those_of_the_first_page_and_unique(pages):
    for location, (first, concept, _) in PARALLEL_PAGES.items():
        ids = [each["id"] for each in pages[location].elements if each["id"]]
        assert len(ids) == len(set(ids)), location
        single = {each["id"] for each in pages[f"{first}/{concept}/"].elements if each["id"]}
        assert set(ids) <= single, location
        assert {"key-points", "sources"} & single <= set(ids), location


def test_links_to_concepts_stay_in_the_pair(pages):
    for location, (first, _, second) in PARALLEL_PAGES.items():
        targets = [urljoin(ADDRESS + location, link["href"]) for link in pages[location].all("a")]
        kept = [target for target in targets if target.endswith(f"/{second}/")]
        assert len(kept) > 5, location
        leaving = [
            target
            for link in pages[location].all("a")
            if (target := urljoin(ADDRESS + location, link["href"])).count("/") == 5
            and not link["hreflang"]
            and not target.endswith(".svg")  # each language has its own file of a picture
            and target.startswith((f"{ADDRESS}{first}/", f"{ADDRESS}{second}/"))
        ]
        names = (
            "a-z",
            "path",
            "practice",
            "calculators",
            "terms",
            "teaching",
            "downloads",
            "accessibility",
            "status",
        )
        overviews = {f"{ADDRESS}{first}/{name}/" for name in names}
        concept = location.split("/")[1]
        singles = {f"{ADDRESS}{tag}/{concept}/" for tag in (first, second)}
        assert set(leaving) <= overviews | singles, location
