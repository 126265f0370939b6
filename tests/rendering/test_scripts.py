"""The calculators' script: small, the same from every process, and with no more than is used."""

import gzip
import re
import subprocess
import sys

import minify
import pytest

from kurslex.rendering.minified import minified
from kurslex.rendering.scripts import calculator_bundle, calculator_script
from tests.rendering.words import profit_loss
from tests.support.calculators import ROOT, calculators

PRINT = (
    "from tests.support.calculators import calculators as c;"
    "from kurslex.rendering.scripts import calculator_bundle;"
    "print(calculator_bundle(c().values()), end='')"
)


def test_comments_and_blanks_go_and_names_of_the_first_level_stay() -> None:
    written = (
        "// Why.\nconst shared = (() => {\n  const inner = 1n;\n  return [inner, inner];\n})();"
    )
    assert minified(".js", written) == "const shared=(()=>{const e=1n;return[e,e]})()\n"
    assert minified(".css", "a { /* why */ color: light-dark(#fff, #000); }") == (
        "a{color:light-dark(#fff,#000)}\n"
    )
    assert minified(".svg", "<svg> </svg>") == "<svg> </svg>"


def test_what_is_no_script_is_an_error() -> None:
    with pytest.raises(minify.MinifyError, match="unexpected"):
        minified(".js", "const = 1;")


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
    assert compressed(calculator_bundle([])) <= 4096
    # All of them on one page, pictures and all: what is shared, and a mean for each.
    assert compressed(calculator_bundle(everyone)) <= 4096 + 617 * len(sizes)


def test_the_bundle_defines_every_calculator_between_runtime_and_forms() -> None:
    bundle = calculator_bundle([profit_loss()])
    assert re.findall(r'kurslex\.define\("(.*?)",', bundle) == ["profit-loss"]
    runtime, form = bundle.split("kurslex.define(")
    assert runtime.startswith('"use strict";const kurslex=(')
    assert "form[data-calculator]" in form
