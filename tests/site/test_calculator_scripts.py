"""The calculators' script: small, the same from every process, and with no more than is used."""

import gzip
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kurslex.calculators.present.local_currency import is_local
from kurslex.site.calculator_scripts import calculator_bundle, calculator_script
from kurslex.site.script_names import working_name
from kurslex.site.small_assets import ASSETS, SMALL, asset, compact, mark, small_asset
from kurslex.site.working_files import working_script
from scripts.small_assets import small_assets
from tests.site.words import LOCALES, messages, profit_loss
from tests.support.calculators import ROOT, calculators

PRINT = (
    "from tests.support.calculators import calculators as c;"
    "from kurslex.site.calculator_scripts import calculator_bundle;"
    "print(calculator_bundle(c().values()), end='')"
)


def test_what_is_sent_was_made_of_what_is_written() -> None:
    """Make it again with `make small-assets`."""
    folder = Path(ASSETS) / SMALL
    made = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert made == small_assets()


def test_comments_and_blanks_go_and_names_of_the_first_level_stay() -> None:
    assert "// " in asset("carry.js")
    assert "//" not in small_asset("carry.js").replace("://", "")
    names = re.findall(r"^(?:const|let|function|class) (\w+)", asset("carry.js"), re.MULTILINE)
    assert names
    assert [name for name in names if name not in small_asset("carry.js")] == []
    assert "/*" not in small_asset("tokens.css")
    assert "light-dark(" in small_asset("tokens.css")
    assert small_asset("third-parties.txt") == asset("third-parties.txt")


def test_what_has_changed_since_is_sent_as_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / SMALL).mkdir()
    (tmp_path / "a.js").write_text("let a = 1;\n", encoding="utf-8")
    monkeypatch.setattr("kurslex.site.small_assets.ASSETS", tmp_path)
    assert small_asset("a.js") == "let a = 1;\n"
    (tmp_path / SMALL / "a.js").write_text(f"{mark('let a = 1;')}let a=1;\n", encoding="utf-8")
    assert small_asset("a.js") == "let a = 1;\n"
    (tmp_path / SMALL / "a.js").write_text(f"{mark('let a = 1;')}", encoding="utf-8")
    (tmp_path / "a.js").write_text("let a = 1;", encoding="utf-8")
    assert small_asset("a.js") == ""


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("($, v) => {\n  v.a = $.add(v.b, [1n, 2n]);\n}", "($,v)=>{v.a=$.add(v.b,[1n,2n])}"),
        ('f({ "a b": (each) => (v.k = each, 1) });', 'f({"a b":each=>(v.k=each,1)});'),
        (
            'if (a < 0) {\n  $.refuse("x");\n} else {\n  v.a = b;\n}',
            'if(a<0)$.refuse("x");else{v.a=b}',
        ),
        (
            "for (v.k of v.rows) {\n  if (a) {\n    v.a = 1;\n  }\n}",
            "for(v.k of v.rows){if(a)v.a=1}",
        ),
        ("const v = { a, b };\nreturn v.a;", "const v={a,b};return v.a;"),
    ],
)
def test_generated_scripts_lose_their_blanks(written: str, sent: str) -> None:
    assert compact(written) == sent


def test_another_process_makes_the_same_bytes() -> None:
    command = [sys.executable, "-c", PRINT]
    other = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    assert other.stdout == calculator_bundle(calculators().values())


def test_the_library_comes_only_where_it_is_used() -> None:
    def has(*names: str) -> list[str]:
        bundle = calculator_bundle([calculators()[name] for name in names])
        return [word for word in ("exp", "ln", "power") if re.search(rf"\.{word}=\(?\w", bundle)]

    assert has("profit-loss") == []
    assert has("profit-loss", "annualised-return") == ["exp", "ln", "power"]


def test_what_changes_a_sign_comes_only_with_amounts_that_have_a_local_one() -> None:
    local = {each.id for each in calculators().values() if is_local(each)}
    bundles = {each.id: calculator_bundle([each]) for each in calculators().values()}
    assert {name for name, bundle in bundles.items() if "data-currency" in bundle} == local
    assert "profit-loss" not in local


def test_what_pictures_compute_with_comes_with_them() -> None:
    drawn = {each.id: each.picture is not None for each in calculators().values()}
    bundles = {name: calculator_bundle([calculators()[name]]) for name in drawn}
    uses = {name for name, bundle in bundles.items() if re.search(r"\w\.sum\(", bundle)}
    assert {name for name, is_drawn in drawn.items() if is_drawn} <= uses
    assert [name for name in uses if not re.search(r"\bsum[:=]", bundles[name])] == []


def test_scripts_stay_small() -> None:
    def compressed(text: str) -> int:
        return len(gzip.compress(text.encode(), 9))

    everyone = calculators().values()
    sizes = {each.id: compressed(calculator_script(each)) for each in everyone}
    assert sizes
    assert {name: size for name, size in sizes.items() if size > 700} == {}
    # Of these, 250 bytes read the digits of all scripts and write those of the language.
    assert compressed(calculator_bundle([])) <= 4600
    # All of them on one page, pictures and all: what is shared, and a mean for each.
    assert compressed(calculator_bundle(everyone)) <= 4096 + 617 * len(sizes)


def test_what_writes_a_working_stays_small() -> None:
    sizes = {
        working_name(each.id, tag): len(gzip.compress(written.encode(), 9))
        for each in calculators().values()
        for tag in LOCALES
        for written in [working_script(each, LOCALES[tag].numbers, messages(tag))]
    }
    assert {name: size for name, size in sizes.items() if size > 5_300} == {}
    assert sum(sizes.values()) <= 4_200 * len(sizes)


def test_the_bundle_defines_every_calculator_between_runtime_and_forms() -> None:
    bundle = calculator_bundle([profit_loss()])
    assert re.findall(r'kurslex\.define\("(.*?)",', bundle) == ["profit-loss"]
    runtime, form = bundle.split("kurslex.define(")
    assert runtime.startswith('"use strict";const kurslex=(')
    assert "form[data-calculator]" in form
