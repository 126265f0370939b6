"""Formulas that pages show in their own words, without a calculator."""

import pytest

from kurslex.calculators.present.page_formula import FormulaError, read_formula, written_formula
from tests.site.words import LOCALES, messages


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('Wert = Kurs * "Anzahl der Aktien"', "Wert = Kurs × Anzahl der Aktien"),
        ('"innerer Wert" = D / (r - g)', "innerer Wert = D / (r − g)"),
        (
            "Barwert = sum(Zahlung / power(1 + r, k) for k in range(1, n + 1))",
            "Barwert = Σ[k = 1 … n] Zahlung / (1 + r)^k",
        ),
        ("σ = power(Varianz, 1 / 2)", "σ = √Varianz"),
        ("x = 0.5 * y - -z", "x = 0,5 × y − (−z)"),
        ("Größe = min(a, b)", "Größe = min(a; b)"),
        ("Kurs=Nennwert*0.95", "Kurs = Nennwert × 0,95"),
    ],
)
def test_a_formula_as_a_line_of_text(written: str, text: str) -> None:
    assert written_formula(written, LOCALES["de"].numbers, messages("de")).text == text


def test_a_formula_as_mathml() -> None:
    written = written_formula('"a < b" = c / 2', LOCALES["nb"].numbers, messages("nb"))
    assert written.math == (
        '<math display="block"><mrow><mi>a &lt; b</mi><mrow><mo form="infix">=</mo>'
        "<mfrac><mi>c</mi><mn>2</mn></mfrac></mrow></mrow></math>"
    )


def test_a_square_root_has_its_sign() -> None:
    def math(text: str) -> str:
        return written_formula(text, LOCALES["it"].numbers, messages("it")).math

    assert "<msqrt><mi>v</mi></msqrt>" in math("s = power(v, 1 / 2)")
    # What is higher than a name would need a font with a higher root.
    for other in ("power(v / 2, 1 / 2)", "power(v, 1 / 3)", "power(v, 2 / 2)"):
        assert "msqrt" not in math(f"s = {other}")


@pytest.mark.parametrize(
    ("written", "fact"),
    [
        ("Wert", "is not a formula"),
        ("= 2", "is not a formula"),
        ("Wert = ", "is not a formula"),
        ("a b = 2", "is not a formula"),
        ("a = b c", "cannot be read: put names of several words in quotation marks"),
        ('a = "b', "cannot be read: put names of several words in quotation marks"),
        ('a = " " * 2', "has a name without letters"),
        ("a = b == c", "cannot be shown: column 1: `b == c` is not part of"),
        ('a = __import__("os")', "cannot be shown: column 1: `__import__(name_0)` is not part of"),
        ("a = sum(x for k in rows)", "cannot be shown: column 16: `rows` is not a list of rows"),
        ("a = " + "b + " * 60 + "b", "is longer than 200 characters"),
        ("a = " + "-" * 150 + "b", "this is nested more than 100 deep"),
    ],
)
def test_what_is_no_formula(written: str, fact: str) -> None:
    with pytest.raises(FormulaError) as caught:
        read_formula(written)
    assert str(caught.value).startswith(fact)
    assert caught.value.hint
