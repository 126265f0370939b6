"""Signals that ask a process to end: raised once, the next one ignored, those not heeded kept."""

import subprocess
import sys

import pytest

from tests.support.command import PROJECT

_TWICE = """
import os, signal
from kurslex.utils.signals import ending, {how}

for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(each, signal.SIG_DFL)
signal.signal(signal.{deaf}, signal.SIG_IGN)
{how}()
for each in {asked}:
    try:
        os.kill(os.getpid(), getattr(signal, each))
        print(each, "ignored")
    except KeyboardInterrupt as interrupt:
        print(each, *ending(interrupt))
"""


def said(**holes: object) -> list[str]:
    program = _TWICE.format(**holes)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("how", "asked", "expected"),
    [
        (
            "raise_when_asked",
            ["SIGTERM", "SIGINT", "SIGINT", "SIGTERM"],
            [
                "SIGTERM interrupted (SIGTERM) 143",
                "SIGINT ignored",
                "SIGINT interrupted 130",
                "SIGTERM ignored",
            ],
        ),
        (
            "raise_once",
            ["SIGINT", "SIGTERM", "SIGINT"],
            ["SIGINT interrupted 130", "SIGTERM ignored", "SIGINT ignored"],
        ),
    ],
)
def test_what_tidies_up_is_not_disturbed(how, asked, expected):
    assert said(how=how, asked=asked, deaf="SIGHUP") == expected


@pytest.mark.parametrize("how", ["raise_when_asked", "raise_once"])
@pytest.mark.parametrize("deaf", ["SIGHUP", "SIGINT"])
def test_who_wants_a_command_to_go_on_is_obeyed(how, deaf):
    """As with nohup, and in the background of a shell."""
    assert said(how=how, asked=[deaf], deaf=deaf) == [f"{deaf} ignored"]
