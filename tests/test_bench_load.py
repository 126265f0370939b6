"""`scripts/bench_load.py` prints all that a document needs of a load, or why there is none."""

import time

import pytest

from scripts.bench_load import Load, loads, report


def test_the_report_has_the_day_the_machine_and_the_errors(monkeypatch):
    day = time.struct_time((2026, 11, 29, 12, 0, 0, 6, 333, 0))
    monkeypatch.setattr("scripts.bench_load.time.gmtime", lambda: day)
    results = [
        Load("a plain page", 7368.4, "2.14MB", "45.00ms", ""),
        Load("330 pages", 12.0, "1.00MB", "2.00s", "Non-2xx or 3xx responses: 3"),
    ]
    assert [*report({"system": "Linux 6", "nginx": "nginx/1.22.1"}, results)] == [
        "Measured on 2026-11-29.",
        "",
        "- system: Linux 6",
        "- nginx: nginx/1.22.1",
        "- each load: 10 seconds, 32 connections at once",
        "",
        "| | requests a second | bytes a second | 99 % within | errors |",
        "|---|---|---|---|---|",
        "| a plain page | 7,368 | 2.14MB | 45.00ms | 0 |",
        "| 330 pages | 12 | 1.00MB | 2.00s | Non-2xx or 3xx responses: 3 |",
    ]


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (None, "The load takes nginx and wrk. On Debian: 'apt-get install nginx wrk'."),
        ("/x", "{} is not a site that Kurslex has built; name its folder"),
    ],
)
def test_what_is_missing_is_named(program, said, tmp_path, monkeypatch):
    monkeypatch.setattr("scripts.bench_load.find_server", lambda name: program)
    monkeypatch.setattr("scripts.bench_load.shutil.which", lambda name: program)
    with pytest.raises(RuntimeError) as raised:
        next(loads(tmp_path))
    assert str(raised.value) == said.format(tmp_path)
