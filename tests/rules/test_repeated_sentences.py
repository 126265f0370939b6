"""Which sentences are nearly the same, and that comparing them does not grow with their square."""

from dataclasses import replace

import pytest
from msgspec import structs

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.sentence import packed
from kurslex.project.loading.page_files import read_page
from kurslex.rules import repeated_sentences
from kurslex.rules.repeated_sentences import are_alike, check_repeated_sentences
from tests.site.tiny import tiny_glossary

# As they were on two pages of ours in November 2026, before somebody said them once.
ALIKE = [
    (
        "Viele unabhängige Geschäfte führen den Kurs an den tatsächlichen Wert heran.",
        "Viele unabhängige Geschäfte führen den Kurs an den tatsächlichen Wert heran.",
    ),
    (
        "Gevinst eller tap er salgspris minus kjøpspris, ganget med antall aksjer.",
        "Gevinsten eller tapet er salgsprisen minus kjøpsprisen, ganget med antall aksjer.",
    ),
    (
        "Quando i tassi salgono, i prezzi delle obbligazioni a tasso fisso scendono.",
        "Quando i tassi salgono, il prezzo delle obbligazioni a tasso fisso scende.",
    ),
    (
        "Ein Anleger hält Aktien der XYZ Corporation, die er bei deren Börsengang erworben hat.",
        "Eine Anlegerin hält Aktien der XYZ Corporation, die sie bei deren Börsengang "
        "erworben hat.",
    ),
    (
        "Mit neuen Finanzprodukten wächst die Zahl der Sekundärmärkte.",
        "Mit neuen Finanzprodukten wächst die Zahl solcher Märkte.",
    ),
    (
        "Ginnie Mae selbst kauft keine Darlehen und gibt keine Wertpapiere aus.",
        "Bekannt sind die von Ginnie Mae garantierten Pools; Ginnie Mae selbst kauft keine "
        "Darlehen und gibt keine Wertpapiere aus.",
    ),
    (
        "Se la società perde il favore degli investitori o i suoi utili deludono, la domanda si "
        "riduce e il prezzo scende.",
        "Se la maggior parte degli investitori prevede che un’azione salga e si affretta a "
        "comprarla, il prezzo di solito aumenta; se la società perde il favore degli investitori o "
        "i suoi utili deludono, la domanda si riduce e il prezzo scende.",
    ),
]
# These begin or end alike, and say something else.
DIFFERENT = [
    (
        "I Norge er det Finanstilsynet som undersøker sakene i første omgang.",
        "I Norge er det Finanstilsynet som fører tilsyn med bankene.",
    ),
    (
        "Et selskap har 1 000 000 aksjer og utsteder 250 000 nye.",
        "Et selskap har 1 000 000 aksjer, og kursen er 70 dollar.",
    ),
    (
        "Markedsreguleringen skal sikre gjennomsiktighet, rettferdig handel og vern mot svindel.",
        "Tilsynsmyndigheten skal sikre gjennomsiktighet, rettferdig handel og vern mot svindel og "
        "se til at banker og forsikringsselskaper er solide.",
    ),
    (
        "Die Verbote dienen der Transparenz, der Fairness und dem Schutz vor Betrug.",
        "Transparenz dient der Preisfindung, der Fairness und dem Schutz vor Betrug.",
    ),
]


def page(concept: str, *sentences: str, more: str = "") -> LocalizedConcept:
    text = f"---\npreferred:\n  term: {concept}\ndefinition: Kort.\n{more}---\n\n"
    found = read_page(text + "\n\n".join(sentences), "sv", f"docs/sv/{concept}.md", [])
    assert found
    return found


def glossary(*pages: LocalizedConcept) -> Glossary:
    tiny = tiny_glossary()
    concept = tiny.concepts["bowline"]
    return replace(
        tiny,
        locales={"sv": tiny.locales["sv"]},
        concepts={each.id: replace(concept, id=each.id) for each in pages},
        pages={("sv", each.id): each for each in pages},
    )


def places(*pages: LocalizedConcept) -> list[tuple[str, int, str]]:
    found = check_repeated_sentences(glossary(*pages))
    return [(each.path, each.line, each.message.rpartition(" ")[2]) for each in found]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_was_said_twice_is_found_in_either_order(one: str, other: str) -> None:
    for first, second in ((one, other), (other, one)):
        found = places(page("a", "Kort.", first), page("b", second))
        assert found == [("docs/sv/b.md", 7, "docs/sv/a.md:9")]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_only_begins_or_ends_alike_is_not(one: str, other: str) -> None:
    assert places(page("a", one), page("b", other)) == []


def test_the_measure_is_half_of_the_triples_or_nine_tenths_of_one() -> None:
    def triples(*numbers: int) -> object:
        (sentence,) = page("a", ALIKE[0][0]).sentences
        return structs.replace(sentence, packed=packed(numbers))

    assert are_alike(triples(1, 2, 3, 4), triples(1, 2, 5, 6)) is False
    assert are_alike(triples(1, 2, 3), triples(2, 3, 4)) is True
    ten = triples(*range(10))
    assert are_alike(ten, triples(*range(1, 40))) is True
    assert are_alike(ten, triples(*range(2, 40))) is False


def test_each_sentence_names_the_first_page_that_has_it() -> None:
    sentence = ALIKE[0][0]
    pages = [page(name, sentence) for name in "abcd"]
    assert places(*pages) == [(f"docs/sv/{name}.md", 7, "docs/sv/a.md:7") for name in "bcd"]
    # Where that one is allowed, the next is named.
    pages[2] = page("c", sentence, more="repeats: {a: Varför inte.}\n")
    assert places(*pages)[1] == ("docs/sv/c.md", 8, "docs/sv/b.md:7")


def test_a_page_is_not_compared_with_itself_and_names_five_sentences_at_most() -> None:
    many = [f"Ord nummer {at} och {at + 1} av {at + 2} står inte ensamt här." for at in range(9)]
    assert places(page("a", *many, *many)) == []
    assert len(places(page("a", *many), page("b", *many))) == 5


@pytest.mark.parametrize("alike", [False, True])
def test_the_comparisons_do_not_grow_with_the_square_of_the_pages(
    alike: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On pages that have nothing in common, and on pages whose sentences all begin alike."""

    def text(at: int) -> str:
        end = " ".join(f"w{at}x{each}" for each in range(12))
        return f"Den här knopen som alla känner {end}." if alike else f"{end}."

    def compared(count: int) -> int:
        calls = []
        real = are_alike
        monkeypatch.setattr(
            repeated_sentences, "are_alike", lambda *both: calls.append(1) or real(*both)
        )
        assert places(*(page(f"p{at}", text(at)) for at in range(count))) == []
        monkeypatch.undo()
        return len(calls)

    few, many = compared(200), compared(400)
    assert (few > 0) is alike
    assert many <= 2 * few + 50 * 50
