import gzip
import json
import re
from html.parser import HTMLParser

import pytest

from kurslex.formula.parser import parse_calculator
from kurslex.loading.calculators import load_calculators
from kurslex.messages import MessageError, Messages
from kurslex.model.calculator import Calculator
from kurslex.model.calculator_messages import calculator_messages
from kurslex.numbers import Refusal
from kurslex.rendering.calculator import render_brief, render_calculator, render_embed
from kurslex.rendering.scripts import calculator_bundle, calculator_script
from kurslex.rendering.worked_example import WorkedExample
from tests.rendering.words import LOCALES, ROOT, messages, profit_loss

every_locale = pytest.mark.parametrize("tag", LOCALES)


class Reader(HTMLParser):
    """Collects elements, and the text that is there without a script."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def fragment(tag: str) -> str:
    return render_calculator(profit_loss(), LOCALES[tag], messages(tag))


def embed(tag: str) -> str:
    return render_embed(
        profit_loss(),
        LOCALES[tag],
        messages(tag),
        page="../../secondary-market/",
        assets={
            name: f"../{name}"
            for name in ("embed.css", "calculators.js", "icon.svg", "serif.woff2")
        },
        canonical="https://example.org/x/",
    )


@pytest.mark.parametrize(
    ("tag", "sentence", "figures"),
    [
        (
            "nb",
            "En investor kjøper 100 aksjer for 50,00\u00a0USD per aksje og selger dem senere for "
            "70,00\u00a0USD per aksje.",
            "(70,00 − 50,00) × 100 = 20,00 × 100 = 2\u00a0000,00\u00a0USD",
        ),
        (
            "de",
            "Ein Anleger kauft 100 Aktien zu je 50,00\u00a0USD und verkauft sie später zu je "
            "70,00\u00a0USD.",
            "(70,00 − 50,00) × 100 = 20,00 × 100 = 2.000,00\u00a0USD",
        ),
        (
            "it",
            "Un investitore compra 100 azioni a 50,00\u00a0USD l’una e più tardi le rivende a "
            "70,00\u00a0USD l’una.",
            "(70,00 − 50,00) × 100 = 20,00 × 100 = 2.000,00\u00a0USD",
        ),
    ],
)
def test_worked_example_is_text(tag: str, sentence: str, figures: str) -> None:
    text = Reader(fragment(tag)).text
    assert sentence in text
    assert figures in text
    assert "(70,00 / 50,00 − 1) × 100 = 0,40 × 100 = 40,00\u00a0%" in text


@every_locale
def test_every_message_is_there_and_every_needed_message_is_announced(tag: str) -> None:
    words, announced = messages(tag), calculator_messages(profit_loss())
    for identifier, variables in announced.items():
        assert words.format(identifier, **dict.fromkeys(variables, "1"))
    used: set[str] = set()

    class Listening(Messages):
        def format(self, identifier: str, /, **values: object) -> str:
            assert set(values) >= set(announced[identifier])
            used.add(identifier)
            return words.format(identifier, **values)

    listening = Listening(tag, {})
    assets = dict.fromkeys(("embed.css", "calculators.js", "icon.svg", "serif.woff2"), "x")
    render_embed(profit_loss(), LOCALES[tag], listening, page="x", assets=assets, canonical="x")
    render_brief(profit_loss(), LOCALES[tag], listening, page="x", embed="x")
    words_of_formulas = ("if", "otherwise", "and", "or", "min", "max", "round-to")
    words_of_others = ("row", "add-row", "remove-row", "solve-by-search")
    unused = {f"calculators-{word}" for word in (*words_of_formulas, *words_of_others)}
    assert set(announced) - used - {"profit-loss-summary"} == unused


@every_locale
def test_in_brief_are_the_example_the_fields_and_the_results(tag: str) -> None:
    brief = render_brief(profit_loss(), LOCALES[tag], messages(tag), page="p/#x", embed="e/")
    reader = Reader(brief)
    assert [each["name"] for each in reader.all("input")] == ["buy", "sell", "shares"]
    assert [each["name"] for each in reader.all("output")] == ["profit", "rate_of_return"]
    assert [each["href"] for each in reader.all("a")] == ["p/#x", "p/#x"]
    assert not any(reader.all(tag) for tag in ("math", "select", "details", "textarea"))
    identifiers = {attributes.get("id") for _, attributes in reader.elements}
    for each in reader.all("input"):
        assert set(str(each["aria-describedby"]).split()) <= identifiers


@pytest.mark.parametrize("render", [fragment, embed])
@every_locale
def test_markup_is_sound_and_accessible(render: object, tag: str) -> None:
    reader = Reader(render(tag))  # type: ignore[operator]  # one of two functions of a tag
    identifiers = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert len(identifiers) == len(set(identifiers))
    assert all(each and each.startswith("profit-loss") for each in identifiers)
    inputs = reader.all("input")
    targets = ["profit", "rate_of_return"]
    assert [each["name"] for each in inputs] == [*targets, "buy", "sell", "shares"]
    controls = [*reader.all("select"), *inputs]
    assert [each["for"] for each in reader.all("label")] == [each["id"] for each in controls]
    for each in inputs:
        assert (each["type"], each["inputmode"]) == ("text", "decimal")
        assert {f"{each['id']}-hint", f"{each['id']}-error"} <= set(
            str(each["aria-describedby"]).split()
        )
        assert set(str(each["aria-describedby"]).split()) <= set(map(str, identifiers))
    assert len(reader.all("output")) == 2
    assert len(reader.all("math")) == 2 + len(profit_loss().solutions())
    (form,) = reader.all("form")
    assert "hidden" in form
    reasons = {*Refusal, "too-many-decimals-0", "too-many-decimals-2"} - {"too-many-decimals"}
    assert set(json.loads(str(form["data-refusals"]))) == reasons
    for name, attributes in reader.elements:
        assert not [key for key in attributes if key == "style" or key.startswith("on")]
        assert name != "style"
        assert name != "script" or "defer" in attributes


def test_embed_is_a_whole_document() -> None:
    html = embed("de")
    reader = Reader(html)
    assert html.startswith("<!doctype html>\n")
    assert reader.all("html") == [{"lang": "de", "dir": "ltr"}]
    assert {"rel": "canonical", "href": "https://example.org/x/"} in reader.all("link")
    assert reader.all("script") == [{"src": "../calculators.js", "defer": None}]
    assert "module" not in html
    (link, page) = reader.all("a")
    assert link["target"] == page["target"] == "_blank"
    assert page["href"] == "../../secondary-market/"
    assert len(reader.all("h1")) == 1


def test_words_are_text_and_never_markup() -> None:
    hostile = "profit-loss-buy = </script><script>alert(1)</script>\"'\n"
    sources = {
        "a.ftl": hostile + "profit-loss-buy-symbol = <b>&\n",
    }
    words = messages("de")
    kept = {
        identifier: words.format(identifier, **dict.fromkeys(variables, "1"))
        for identifier, variables in calculator_messages(profit_loss()).items()
        if identifier not in {"profit-loss-buy", "profit-loss-buy-symbol"}
    }
    rest = "".join(f"{identifier} = {text}\n" for identifier, text in kept.items())
    html = render_calculator(
        profit_loss(), LOCALES["de"], Messages("de", sources | {"b.ftl": rest})
    )
    assert "<script" not in html
    assert "<b>" not in html
    assert "<mi>&lt;b&gt;&amp;</mi>" in html


def test_a_missing_word_is_named() -> None:
    with pytest.raises(MessageError, match=r"^there is no message 'profit-loss-title'$"):
        render_calculator(profit_loss(), LOCALES["de"], Messages("de", {}))


def parsed(body: str, **inputs: str) -> Calculator:
    declared = ", ".join(f'"{name}": {kind}' for name, kind in inputs.items())
    calculator = parse_calculator(
        f'@calculator("some", inputs={{{declared}}}, outputs={{"y": money(unit="EUR")}})\n'
        f"def some({', '.join(inputs)}):\n{body}    return y\n",
        "calculators/some.py",
        [],
    )
    assert calculator is not None
    return calculator


@pytest.mark.parametrize(
    ("formula", "figures", "result"),
    [
        ("a / 3", ("7,00 / 3",), "≈ 2,33\u00a0EUR"),
        ("a - b", ("7,00 − (−2,50)",), "= 9,50\u00a0EUR"),
        ("(a / 3) * 3", ("7,00 / 3 × 3",), "= 7,00\u00a0EUR"),
        ("a * (b - 0.125)", ("7,00 × ((−2,50) − 0,125)", "= 7,00 × (−2,625)"), "≈ −18,38\u00a0EUR"),
        ("-a", ("−7,00",), "= −7,00\u00a0EUR"),
        ("a", ("7,00",), "= 7,00\u00a0EUR"),
        ("max(a, 8) + abs(b)", ("max(7,00; 8) + |−2,50|", "= 8,00 + 2,50"), "= 10,50\u00a0EUR"),
    ],
)
def test_figures_put_in(formula: str, figures: tuple[str, ...], result: str) -> None:
    kinds = {"a": 'money("7", unit="EUR")', "b": 'money("-2.5", unit="EUR", minimum="-9")'}
    calculator = parsed(f"    y = {formula}\n", **kinds)
    source = "".join(f"some-{name} = {name}\n" for name in ("y-step", "y-symbol"))
    words = messages("de", some=source + "some-a-symbol = a\nsome-b-symbol = b\n")
    (step,) = WorkedExample(calculator, LOCALES["de"].numbers, words).steps()
    assert (step.figures, step.result) == (figures, result)


def test_only_the_branch_that_the_defaults_take_is_worked() -> None:
    body = "    if a < 5:\n        y = a * 2\n    else:\n        y = a * 3\n"
    calculator = parsed(body, a='money("7", unit="EUR")')
    words = messages("nb", some="some-a-symbol = a\nsome-y-symbol = y\nsome-y-step = y\n")
    (step,) = WorkedExample(calculator, LOCALES["nb"].numbers, words).steps()
    assert step.figures == ("7,00 × 3",)
    (formula,) = step.formulas
    assert "<mtext>hvis</mtext>" in formula
    assert "<mtext>ellers</mtext>" in formula
    assert step.texts == ("y = a × 2, hvis a < 5; a × 3, ellers",)


def test_scripts_stay_small() -> None:
    def compressed(text: str) -> int:
        return len(gzip.compress(text.encode(), 9))

    everyone = load_calculators(ROOT, []).values()
    sizes = {each.id: compressed(calculator_script(each)) for each in everyone}
    assert len(sizes) == 12
    assert {name: size for name, size in sizes.items() if size > 700} == {}
    assert compressed(calculator_bundle([])) <= 4096
    assert compressed(calculator_bundle(everyone)) <= 11_500  # pictures and all


def test_the_bundle_defines_every_calculator_between_runtime_and_forms() -> None:
    bundle = calculator_bundle([profit_loss()])
    assert re.findall(r'kurslex\.define\("(.*?)",', bundle) == ["profit-loss"]
    runtime, form = bundle.split("kurslex.define(")
    assert runtime.startswith('"use strict";const kurslex=(')
    assert "form[data-calculator]" in form
