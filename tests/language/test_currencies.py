import pytest

from kurslex.language.currencies import currencies_in_use, currency_sign, usual_currency


def test_currencies_are_those_in_use() -> None:
    assert {"NOK", "EUR", "CHF", "USD", "SEK", "JPY"} <= currencies_in_use()
    assert not {"DEM", "ITL", "XXX", "nok", "LOCAL", ""} & currencies_in_use()
    assert {len(code) for code in currencies_in_use()} == {3}


@pytest.mark.parametrize(
    ("code", "tag", "sign"),
    [
        ("NOK", "nb", "kr"),
        ("NOK", "de", ""),
        ("EUR", "nb", "€"),
        ("USD", "sv", "$"),
        ("USD", "it", "$"),
        ("CHF", "de", ""),
        ("EUR", "tlh", "€"),
    ],
)
def test_the_shortest_sign_that_readers_know(code: str, tag: str, sign: str) -> None:
    assert currency_sign(code, tag) == sign


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        *(("nb", "NOK"), ("de", "EUR"), ("de-CH", "CHF"), ("pt-BR", "BRL"), ("is", "ISK")),
        *(("zh-Hans", "CNY"), ("zh-Hant", "TWD"), ("sr-Cyrl", "RSD"), ("tlh", "")),
    ],
)
def test_the_currency_where_most_speak_a_language(tag: str, code: str) -> None:
    assert usual_currency(tag) == code
