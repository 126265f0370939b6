"""`kurslex serve`: a real server on a free port of this machine."""

import signal
import socket

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.fetch import fetch
from tests.support.live import live_server


def test_it_serves_follows_edits_outlives_faults_and_stops(content):
    share = content / "docs/nb/share.md"
    with live_server(content) as server:
        server.wait_to_say(f"Serving on {server.address}\n")
        status, page = fetch(f"{server.address}nb/share/")
        assert (status, "<h1>aksje</h1>" in page) == (200, True)
        assert fetch(f"{server.address}no/where/")[0] == 404

        edit(share, "  term: aksje\n", "  term: aksjebrev\n")
        server.wait_to_show("nb/share/", "<h1>aksjebrev</h1>")

        edit(share, "  term: aksjebrev\n", "  trem: aksjebrev\n")
        server.wait_to_say(
            "docs/nb/share.md:3: unknown field 'trem' in the preferred term [unknown-field]\n"
            "  hint: did you mean 'term'?\n"
        )
        status, page = fetch(f"{server.address}nb/share/")
        assert (status, "<h1>aksjebrev</h1>" in page) == (200, True)

        edit(share, "  trem: aksjebrev\n", "  term: aksje\n")
        server.wait_to_show("nb/share/", "<h1>aksje</h1>")
        assert server.interrupt() == 0
    assert "Traceback" not in server.said


def test_it_follows_edits_of_calculators(content):
    with live_server(content) as server:
        server.wait_to_say("Serving on")
        edit(content / "calculators/profit_loss.py", 'money("70"', 'money("80"')
        server.wait_to_show("de/embed/profit-loss/", "= 3.000,00\u00a0USD")
        assert server.interrupt() == 0


def test_it_leaves_no_process_when_terminated(content):
    with live_server(content) as server:
        server.wait_to_say("Serving on")
        server.process.send_signal(signal.SIGTERM)
        assert server.wait_to_end() == -signal.SIGTERM
        with pytest.raises(OSError, match="refused"):
            fetch(server.address)


def test_a_broken_page_at_the_start_is_named(content):
    edit(content / "docs/de/bond.md", "preferred:\n", "prefered:\n")
    with live_server(content) as server:
        assert server.wait_to_end() == 1
    assert "docs/de/bond.md:2: unknown field 'prefered' in the front matter" in server.said
    assert "Traceback" not in server.said


def test_a_taken_address_is_wrong_use(project):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        result = run_kurslex("--project", project, "serve", "--address", place)
    assert result.stderr == (
        f"kurslex serve: cannot listen at {place}: Address already in use; "
        "name another address with --address HOST:PORT\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)


@pytest.mark.parametrize("wrong", ["8001", "localhost", "127.0.0.1:", ":8001", "127.0.0.1:65536"])
def test_a_malformed_address_is_wrong_use(wrong, project):
    result = run_kurslex("--project", project, "serve", "--address", wrong)
    assert result.stderr.splitlines()[-1] == (
        "kurslex serve: error: argument --address: "
        f"'{wrong}' is no HOST:PORT, such as 127.0.0.1:8001"
    )
    assert (result.stdout, result.returncode) == ("", 2)
