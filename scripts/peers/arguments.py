"""What the commands that measure are told: how many concepts, and how often."""

import argparse

SIZES = (60, 300, 1000, 3000)
"""How many concepts invented glossaries have, unless others are named."""


def add_sizes_and_runs(parser: argparse.ArgumentParser) -> None:
    """Add the options `--sizes` and `--runs`, whose values are numbers in order, and a number."""
    parser.add_argument("--sizes", type=_sizes, default=SIZES, help="60,300,1000,3000 concepts")
    parser.add_argument("--runs", type=_number, default=5, help="rounds (default: 5)")


def _sizes(text: str) -> tuple[int, ...]:
    # A concept links others.
    return tuple(sorted({_number(each, 2) for each in text.split(",")}))


def _number(text: str, least: int = 1) -> int:
    if not (text.isascii() and text.isdigit() and int(text) >= least):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {least} on")
    return int(text)
