"""Terms in running text: golden cases of each language, and what holds for every word."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.analysis.crosslinks.term_forms import Forms
from kurslex.analysis.crosslinks.text_mentions import ConceptLink, Mention, read_page
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from tests.analysis.crosslinks.text_pages import page
from tests.cases import case_files, read_case

_WORD = st.text("abcdeéåßÄØ", min_size=1, max_size=8)


def _declared(file: Path) -> Forms:
    lines = (line.split(" = ") for line in read_case(file)[0].splitlines())
    return Forms(file.stem, [page(concept, *forms.split(", ")) for concept, forms in lines])


def _lines(section: str) -> list[tuple[Path, str, str]]:
    return [
        (file, *re.fullmatch(r"(.*) ->(.*)", line).groups())
        for file in case_files("crosslinks")
        for line in read_case(file)[1][section].splitlines()
    ]


@pytest.mark.parametrize(("file", "text", "expected"), _lines("mentions"))
def test_mentions(file: Path, text: str, expected: str) -> None:
    read = read_page(page("reader", body=text), _declared(file))
    found = [f"{next(iter(each.concepts))}: {each.text}" for each in read]
    assert ", ".join(found) == expected.strip()


@pytest.mark.parametrize(("file", "text", "expected"), _lines("links"))
def test_link_texts(file: Path, text: str, expected: str) -> None:
    concept = expected.rsplit(maxsplit=1)[-1]
    (link,) = read_page(page("reader", body=f"Se [{text}]({concept}.md)."), _declared(file))
    assert isinstance(link, ConceptLink)
    assert _declared(file).names(link.words, concept) == (" not " not in expected)


@pytest.mark.parametrize("tag", ["nb", "de", "it", "is"])
@given(words=st.lists(_WORD, min_size=1, max_size=3))
def test_a_declared_form_is_always_found(tag: str, words: list[str]) -> None:
    term = " ".join(words)
    forms = Forms(tag, [page("a", term)])
    (mention,) = read_page(page("reader", body=f"{term}, och mer"), forms)
    assert mention == Mention(text=term, concepts=frozenset({"a"}), line=1)
    (link,) = read_page(page("reader", body=f"[se {term} här](a.md)"), forms)
    assert forms.names(link.words, "a")


@given(words=st.lists(_WORD, min_size=2, max_size=4), at=st.integers(0, 2))
def test_the_longest_mention_wins(words: list[str], at: int) -> None:
    part = words[min(at, len(words) - 1)]
    forms = Forms("is", [page("part", part), page("whole", " ".join(words))])
    mentions = list(read_page(page("reader", body=" ".join(words)), forms))
    assert [each.concepts for each in mentions] == [{"whole"}]


def test_one_form_may_name_several_concepts() -> None:
    forms = Forms("de", [page("price", "Kurs"), page("lesson", "Kurs")])
    (mention,) = read_page(page("reader", body="Der Kurs."), forms)
    assert mention.concepts == {"price", "lesson"}


def test_deprecated_terms_name_nothing() -> None:
    bad = Term(text="aktie", status=TermStatus.DEPRECATED, line=1, reason="dansk")
    share = page("share", "aksje")
    forms = Forms("nb", [LocalizedConcept(**_fields(share) | {"terms": (*share.terms, bad)})])
    assert list(read_page(page("reader", body="En aktie."), forms)) == []
    (link,) = read_page(page("reader", body="[aktie](share.md)"), forms)
    assert not forms.names(link.words, "share")


def _fields(made: LocalizedConcept) -> dict[str, object]:
    return {name: getattr(made, name) for name in made.__dataclass_fields__}
