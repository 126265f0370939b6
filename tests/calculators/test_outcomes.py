"""Refusals and warnings: for which inputs, and in which words."""

import pytest

from kurslex.calculators.run.values import NoResultError
from tests.site.words import LOCALES, messages
from tests.support.addresses import EMBEDS, MOVED_EMBEDS, PROMISED_EMBEDS
from tests.support.calculators import calculators, compute


@pytest.mark.parametrize(
    ("identifier", "texts", "reason"),
    [
        ("profit-loss", {"buy": "0"}, "division-by-zero"),
        ("annualised-return", {"sell": "5000", "days": "1"}, "out-of-range"),
        (
            "annualised-return",
            {"buy": "0.01", "sell": "1000000000000", "days": "80"},
            "out-of-range",
        ),
        ("bid-ask-spread", {"bid": "50.06"}, "crossed"),
        ("market-order", {"asks": ""}, "empty-book"),
        ("market-order", {"quantity": "601"}, "book-too-thin"),
        ("call-auction", {"asks": ""}, "empty-book"),
        ("call-auction", {"bids": ""}, "empty-book"),
        ("call-auction", {"bids": "49.79x5"}, "no-crossing"),
        ("ipo-split", {"primary": "0", "shares_before": "0"}, "division-by-zero"),
        ("bond-price", {"market_yield": "-50", "years": "100"}, None),
        ("bond-price", {"market_yield": "100", "years": "100"}, None),
        ("bond-yield", {"clean": "1000000"}, "no-yield"),
        ("bond-yield", {"clean": "0.01"}, "no-yield"),
        ("mortgage-pool", {"pass_through": "6.001"}, "rates-reversed"),
        ("mortgage-pool", {"loan_rate": "100", "months": "480"}, None),
        ("rights-issue", {"subscription": "60.01"}, "above-market"),
        ("price-earnings", {"earnings": "0"}, "no-earnings"),
        ("price-earnings", {"earnings": "-3.5"}, "no-earnings"),
        ("present-value", {"rate": "100", "years": "100"}, None),
        ("present-value", {"rate": "-50", "years": "100"}, None),
        ("bond-duration", {"market_yield": "-10", "rise": "-10", "years": "100"}, None),
        ("bond-duration", {"market_yield": "100", "rise": "10", "years": "100"}, None),
    ],
)
def test_no_result(identifier: str, texts: dict[str, str], reason: str | None) -> None:
    if reason is None:
        assert compute(identifier, **texts).warnings == ()
        return
    with pytest.raises(NoResultError) as caught:
        compute(identifier, **texts)
    assert caught.value.reason == reason


def test_a_short_period_is_warned_of() -> None:
    assert compute("annualised-return", days="365").warnings == ()
    result = compute("annualised-return", days="364")
    assert result.warnings == ("below-one-year",)
    assert result.outputs["annualised_return"] > 40


def test_a_dividend_above_the_earnings_is_warned_of() -> None:
    assert compute("price-earnings", dividend="3.5").warnings == ()
    result = compute("price-earnings", dividend="3.5001")
    assert result.warnings == ("more-than-earned",)
    assert result.outputs["payout_ratio"] > 100


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("nb", "Ordreboken er tom. Uten salgsordrer er det ingenting å kjøpe."),
        ("de", "Das Orderbuch ist leer. Ohne Verkaufsaufträge gibt es nichts zu kaufen."),
        ("it", "Il book è vuoto. Senza ordini di vendita non c’è nulla da comprare."),
    ],
)
def test_a_reason_in_words(tag: str, words: str) -> None:
    calculator = calculators()["market-order"]
    assert messages(tag).format(calculator.outcome_id("empty-book")) == words


@pytest.mark.parametrize("tag", LOCALES)
def test_rows_are_counted_by_the_rules_of_the_language(tag: str) -> None:
    words = messages(tag)
    sentences = {
        count: words.format("market-order-example", quantity="7", asks=count) for count in (1, 2)
    }
    expected = {
        "nb": ("ligger én salgsordre.", "ligger 2 salgsordrer."),
        "de": ("steht ein Verkaufsauftrag.", "stehen 2 Verkaufsaufträge."),
        "it": ("c’è un ordine di vendita.", "ci sono 2 ordini di vendita."),
    }[tag]
    assert sentences[1].endswith(expected[0])
    assert sentences[2].endswith(expected[1])


def test_what_is_promised_to_frames_is_there() -> None:
    assert set(PROMISED_EMBEDS) <= {*calculators(), *MOVED_EMBEDS}
    assert list(calculators()) == list(EMBEDS)
