"""A calculator's HTML: every word of it, sound markup, and nothing that words could do to it."""

import json

import pytest

from kurslex.calculators.numbers import Refusal
from kurslex.messages import MessageError, Messages
from kurslex.site.parts.calculator_html import render_calculator, render_embed, render_example
from kurslex.site.working_files import working_script
from kurslex.ui.calculator_messages import calculator_messages
from tests.site.reader import Reader
from tests.site.words import LOCALES, messages, profit_loss

every_locale = pytest.mark.parametrize("tag", LOCALES)


def fragment(tag: str) -> str:
    return render_calculator(profit_loss(), LOCALES[tag], messages(tag))


def embed(tag: str) -> str:
    return render_embed(
        profit_loss(),
        LOCALES[tag],
        messages(tag),
        page="../../secondary-market/",
        assets={
            name: f"../{name}" for name in ("embed.css", "embed.js", "calculators.js", "icon.svg")
        },
        canonical="https://example.org/x/",
        here=f"{tag}/embed/x/",
    )


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
    assets = dict.fromkeys(("embed.css", "embed.js", "calculators.js", "icon.svg"), "x")
    render_embed(profit_loss(), LOCALES[tag], listening, page="x", assets=assets, canonical="x")
    render_example(profit_loss(), LOCALES[tag], listening, page="x")
    working_script(profit_loss(), LOCALES[tag].numbers, listening)
    words_of_formulas = ("if", "otherwise", "and", "or", "min", "max", "round-to")
    words_of_others = ("currency", "row", "add-row", "remove-row", "solve-by-search", "whole")
    unused = {f"calculators-{word}" for word in (*words_of_formulas, *words_of_others)}
    # What only a picture is drawn from is called nothing on a page.
    assert set(announced) - used - {"profit-loss-summary", "profit-loss-trade"} == unused


@every_locale
def test_a_worked_example_is_read_only_and_leads_to_the_calculator(tag: str) -> None:
    example = render_example(profit_loss(), LOCALES[tag], messages(tag), page="p/#x")
    reader = Reader(example)
    assert [each["href"] for each in reader.all("a")] == ["p/#x"]
    assert not any(reader.all(tag) for tag in ("math", "form", "input", "button", "output"))
    assert all(figure in example for figure in ("100", "50,00", "70,00"))


@pytest.mark.parametrize("render", [fragment, embed])
@every_locale
def test_markup_is_sound_and_accessible(render: object, tag: str) -> None:
    reader = Reader(render(tag))  # type: ignore[operator]  # one of two functions of a tag
    identifiers = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert len(identifiers) == len(set(identifiers))
    assert all(each and each.startswith("profit-loss") for each in identifiers)
    inputs = reader.all("input")
    targets = ["profit", "rate_of_return"]
    assert [each["name"] for each in inputs] == ["buy", "sell", "shares", *targets]
    controls = [*inputs[:3], *reader.all("select"), *inputs[3:]]
    assert [each["for"] for each in reader.all("label")] == [each["id"] for each in controls]
    for each in inputs:
        assert (each["type"], each["inputmode"]) == (
            "text",
            "text" if each["data-minimum"].startswith("-") else "decimal",  # with a minus sign
        )
        assert {f"{each['id']}-hint", f"{each['id']}-error"} <= set(
            str(each["aria-describedby"]).split()
        )
        assert set(str(each["aria-describedby"]).split()) <= set(map(str, identifiers))
    assert len(reader.all("output")) == 2
    assert len(reader.all("math")) == 2 + len(profit_loss().solutions())
    (form,) = reader.all("form")
    assert "hidden" not in form
    assert all("hidden" in each for each in reader.all("fieldset"))
    reasons = {*Refusal, "too-many-decimals-0", "too-many-decimals-2"} - {"too-many-decimals"}
    assert set(json.loads(str(form["data-refusals"]))) == reasons
    for name, attributes in reader.elements:
        assert not [key for key in attributes if key == "style" or key.startswith("on")]
        assert name != "style"
        # What sets the colours of a frame is needed before the first paint.
        assert name != "script" or "defer" in attributes or attributes["src"] == "../embed.js"


def test_embed_is_a_whole_document() -> None:
    html = embed("de")
    reader = Reader(html)
    assert html.startswith("<!doctype html>\n")
    assert reader.all("html") == [{"lang": "de", "dir": "ltr", "data-kurslex": "de/embed/x/"}]
    assert {"rel": "canonical", "href": "https://example.org/x/"} in reader.all("link")
    assert reader.all("script") == [
        {"src": "../embed.js"},
        {"src": "../calculators.js", "defer": None},
    ]
    before, _, after = html.rpartition("</output>")
    assert "<input" in before
    assert "<math" not in before
    assert "<math" in after
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
