"""A server that runs all day keeps one state of the site."""

from pathlib import Path

import pytest

from tests.support.command import kurslex_command
from tests.support.edits import copy_tiny_site
from tests.support.fetch import fetch
from tests.support.live import live_server

PAGE = "docs/sv/bowline.md"


def kilobytes(process: int) -> int:
    """Return the memory that belongs to a process alone."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


@pytest.mark.long
def test_a_hundred_saves_take_no_more_memory_than_five(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    message = next((root / "docs/sv/messages").glob("*.ftl"))
    files = (root / PAGE, message, root / "calculators/working_load.py")
    texts = [file.read_text(encoding="utf-8") for file in files]
    taken = {}
    # A fork would own more and more of what it shares with others at first.
    with live_server(root, kurslex_command) as server:
        server.wait_to_say("Serving on")
        for turn in range(1, 101):
            file, text = files[turn % 3], texts[turn % 3]
            end = "\n\nOrd {}.\n" if file.suffix == ".md" else "\n# {}\n"
            file.write_text(text + end.format(turn), encoding="utf-8")
            path = file.relative_to(root).as_posix()
            shown = sum(1 for each in range(1, turn + 1) if each % 3 == turn % 3)
            server.wait_to_say(f"Shown: {path}\n", times=shown)
            fetch(f"{server.address}handbook/sv/bowline/")
            fetch(f"{server.address}handbook/sv/")
            taken[turn] = kilobytes(server.process.pid)
    assert taken[100] <= taken[5] * 1.1, taken
