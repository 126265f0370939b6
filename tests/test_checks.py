"""`make check`: every check is made, and what each says stands together."""

import sys
from pathlib import Path

import pytest

from scripts.checks import main


@pytest.fixture
def commands(tmp_path):
    """Three checks, of which the first waits for the last and finds something."""
    first = tmp_path / "first.py"
    first.write_text(
        "import pathlib, sys, time\n"
        "print('one', flush=True)\n"
        f"while not pathlib.Path({str(tmp_path / 'ended')!r}).exists():\n"
        "    time.sleep(0.01)\n"
        "print('two', file=sys.stderr)\n"
        "sys.exit(3)\n",
        encoding="utf-8",
    )
    second = tmp_path / "second.py"
    second.write_text("print('Blåbær')\n", encoding="utf-8")
    last = tmp_path / "last.py"
    last.write_text(f"open({str(tmp_path / 'ended')!r}, 'w').close()\n", encoding="utf-8")
    return [f"python {each}" for each in (first, second, last)]


def test_all_are_made_and_each_is_told_whole(commands, monkeypatch, capfd):
    monkeypatch.setattr("scripts.checks.os.cpu_count", lambda: 2)
    assert main(commands) == 1
    first, second, last = commands
    out, err = capfd.readouterr()
    assert out == f"{first}\none\ntwo\n{second}\nBlåbær\n{last}\n"
    assert err == f"make check: {first}: see above what was found\n"


def test_where_nothing_is_found_all_is_well(commands, capfd):
    assert main(commands[1:]) == 0
    assert capfd.readouterr().err == ""


def test_a_program_that_is_missing_is_named_and_the_others_run(commands, capfd):
    missing = "no-such-program --quiet"
    assert main([missing, commands[1]]) == 1
    place = Path(sys.executable).with_name("no-such-program")
    hint = "'make check' sets it up, after 'make clean' where that was done before"
    out, err = capfd.readouterr()
    assert out == f"{missing}\n{place} does not exist; {hint}\n{commands[1]}\nBlåbær\n"
    assert err == f"make check: {missing}: see above what was found\n"
