"""`kurslex serve`: a real server on a free port of this machine."""

import os
import signal
import socket
import subprocess

import pytest

from tests.support.command import edit, kurslex_command, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.fetch import fetch
from tests.support.live import live_server


@pytest.fixture
def knots(tmp_path):
    """A copy of the tiny site, whose builds take no time, at the root of its host."""
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "mkdocs.yml", "https://knots.example/handbook/", "https://knots.example/")
    return root


def test_it_serves_follows_edits_outlives_faults_and_stops(knots):
    bowline = knots / "docs/sv/bowline.md"
    with live_server(knots, kurslex_command) as server:
        server.wait_to_say(f"Serving on {server.address}\n")
        status, page = fetch(f"{server.address}sv/bowline/")
        assert (status, "<h1>pålstek</h1>" in page) == (200, True)
        assert fetch(f"{server.address}no/where/")[0] == 404

        edit(bowline, "  term: pålstek\n", "  term: pålknut\n")
        server.wait_to_show("sv/bowline/", "<h1>pålknut</h1>")

        edit(bowline, "  term: pålknut\n", "  trem: pålknut\n")
        server.wait_to_say(
            "docs/sv/bowline.md:3: unknown field 'trem' in the preferred term [unknown-field]\n"
            "  hint: did you mean 'term'?\n"
        )
        status, page = fetch(f"{server.address}sv/bowline/")
        assert (status, "<h1>pålknut</h1>" in page) == (200, True)

        edit(bowline, "  trem: pålknut\n", "  term: pålstek\n")
        server.wait_to_show("sv/bowline/", "<h1>pålstek</h1>")
        assert server.interrupt() == 0
    assert "Traceback" not in server.said


def test_it_warns_of_nothing_where_nobody_knows_the_sources(knots):
    edit(knots / "mkdocs.yml", "repo_url: https://forge.example/knots\n", "")
    with live_server(knots) as server:
        server.wait_to_say("Serving on")
        assert server.interrupt() == 0
    assert "WARNING" not in server.said


def test_it_follows_edits_of_calculators(knots):
    with live_server(knots) as server:
        server.wait_to_say("Serving on")
        assert "2\u00a0600" not in fetch(f"{server.address}sv/embed/working-load/")[1]
        edit(knots / "calculators/working_load.py", 'count("12000")', 'count("20000")')
        server.wait_to_show("sv/embed/working-load/", "2\u00a0600")
        assert server.interrupt() == 0


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGHUP])
def test_it_stops_however_it_is_asked_to(asked, knots):
    with live_server(knots) as server:
        server.wait_to_say("Serving on")
        server.process.send_signal(asked)
        assert server.wait_to_end() == 0
        with pytest.raises(OSError, match="refused"):
            fetch(server.address)


def test_a_broken_page_at_the_start_is_named(knots):
    edit(knots / "docs/sv/bowline.md", "preferred:\n", "prefered:\n")
    with live_server(knots) as server:
        assert server.wait_to_end() == 1
    assert "docs/sv/bowline.md:2: unknown field 'prefered' in the front matter" in server.said
    assert "Traceback" not in server.said


def test_a_taken_address_is_wrong_use(knots):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        by_address = run_kurslex("serve", "--address", f"127.0.0.1:{port}", cwd=knots)
        by_port = run_kurslex("serve", "--port", str(port), cwd=knots)
    other = port + 1 if port < 65535 else port - 1
    assert by_address.stderr == by_port.stderr
    assert by_port.stderr == (
        f"kurslex serve: cannot listen at 127.0.0.1:{port}: Address already in use; name another "
        f"port, such as make serve PORT={other} or kurslex serve --port {other}\n"
    )
    assert {(each.stdout, each.returncode) for each in (by_address, by_port)} == {("", 2)}


@pytest.mark.parametrize(
    "wrong", ["8001", "localhost", "127.0.0.1:", ":8001", "127.0.0.1:65536", "127.0.0.1:0"]
)
def test_a_malformed_address_is_wrong_use(wrong, project):
    result = run_kurslex("--project", project, "serve", "--address", wrong)
    assert result.stderr == (
        "kurslex serve: argument --address: "
        f"'{wrong}' is not a HOST:PORT, such as 127.0.0.1:8001; "
        "kurslex serve --help explains how to use it\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)


@pytest.mark.parametrize("wrong", ["", "0", "-1", "65536", "8001x", "٨", "9" * 5000])
def test_a_malformed_port_is_wrong_use(wrong, project):
    result = run_kurslex("--project", project, "serve", f"--port={wrong}")
    assert result.stderr == (
        f"kurslex serve: argument --port: '{wrong}' is not a port, which is a number from 1 to "
        "65535, such as 8001; kurslex serve --help explains how to use it\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)


@pytest.mark.parametrize(("given", "port"), [((), "8000"), (("PORT=8123",), "8123")])
def test_make_serves_at_the_port_that_it_is_given(given, port, project):
    """`make` alone says what it would run; the environment counts as set up.

    `make test` may run this test: then the outer make's own variables must not reach the inner one.
    """
    command = ["make", "--dry-run", "--old-file=.venv/.site-ready", "serve", *given]
    of_make = {"PORT", "MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES"}
    kept = {name: value for name, value in os.environ.items() if name not in of_make}
    said = subprocess.run(
        command, cwd=project, env=kept, capture_output=True, text=True, check=True
    )
    assert said.stdout == f".venv/bin/kurslex serve --port '{port}'\n"
