r"""Formulas as LaTeX, read back by latex2mathml, which is not ours."""

import xml.etree.ElementTree as ET

import pytest
from latex2mathml.converter import convert

from kurslex.calculators.emit.latex import latex
from kurslex.calculators.present.worked_example import WorkedExample
from tests.support.glossaries import project_glossary

# The one has a sign of its own for some of what the other has as text.
_SAME = {"\u2212": "-", "\u00a0": "", "~": ""}


def math(inner: str) -> str:
    return f'<math display="block">{inner}</math>'


def words_of(mathml: str) -> str:
    """Return all that readers see of a formula, in order, without spaces."""
    seen = "".join(ET.fromstring(mathml).itertext())
    return "".join(_SAME.get(sign, sign) for sign in seen if not sign.isspace())


# Languages differ in words alone.
@pytest.mark.parametrize(
    "tag",
    ["de", pytest.param("nb", marks=pytest.mark.long), pytest.param("it", marks=pytest.mark.long)],
)
def test_every_formula_says_the_same_to_another_reader(tag: str) -> None:
    glossary = project_glossary()
    for calculator in glossary.calculators.values():
        example = WorkedExample(calculator, glossary.locales[tag].numbers, glossary.messages[tag])
        for step in example.steps():
            for formula in step.formulas:
                read = convert(latex(formula))
                assert words_of(read) == words_of(formula), (calculator.id, formula)


@pytest.mark.parametrize(
    ("inner", "written"),
    [
        ("<mi>x</mi>", "x"),
        ("<mi>Kurs 1</mi>", r"\text{Kurs 1}"),
        ("<mn>1.000,5</mn>", r"\text{1.000,5}"),
        ("<mi>50 % &amp; {#}_$</mi>", r"\text{50 \% \& \{\#\}\_\$}"),
        (
            "<mi>\\input{x}~^</mi>",
            r"\text{\textbackslash{}input\{x\}\textasciitilde{}\textasciicircum{}}",
        ),
        ("<mfrac><mn>1</mn><mi>n</mi></mfrac>", r"\frac{1}{n}"),
        ("<msup><mi>q</mi><mn>2</mn></msup>", "{q}^{2}"),
        ("<msqrt><mi>q</mi></msqrt>", r"\sqrt{q}"),
        ("<mo>(</mo><mi>q</mi><mo>)</mo>", r"\left( q \right)"),
        ('<mo form="prefix">|</mo><mi>q</mi><mo form="postfix">|</mo>', r"\left| q \right|"),
    ],
)
def test_each_part_has_its_command_and_words_have_none(inner: str, written: str) -> None:
    assert latex(math(inner)) == written


def test_an_element_that_is_not_ours_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^no LaTeX is known for <mphantom>$"):
        latex(math("<mphantom/>"))
