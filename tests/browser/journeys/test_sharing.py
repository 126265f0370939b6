"""Sharing: the buttons that copy an address and a frame, and frames in pages of others."""

import re

import pytest

from scripts.site_server import serving
from tests.site.words import messages
from tests.support.addresses import LANGUAGES

_STATE = """() => {
    const [said, field] = document.querySelectorAll("[data-part=copied] *");
    const { value, hidden, selectionStart, selectionEnd } = field;
    return said.textContent && {
        text: value, said: said.textContent,
        selected: hidden ? null : value.slice(selectionStart, selectionEnd),
    };
}"""


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_address_is_copied_or_stands_ready_to_be(language, visitor, host):
    window = visitor()
    window.open(f"{language}/secondary-market/?sell=71.5")
    window.click(".kurslex-calculator__share > summary")
    window.click("button[data-copy='{link}']")
    state = window.wait_for(_STATE)
    address = f"{host.address}{language}/secondary-market/?sell=71.5&buy=50&shares=100#profit-loss"
    assert state["text"] == address
    words = messages(language)
    if state["selected"] is None:
        assert state["said"] == words.format("calculators-copied")
    else:
        # Where the browser copies what is selected, it is said to be copied.
        said = {words.format(f"calculators-{name}") for name in ("copied", "selected")}
        assert state["said"] in said
        assert state["selected"] == address
        window.press("Control+c")
    window.fill("input[name=buy]", "")
    window.press("Control+v")
    assert window.wait_for("() => document.querySelector('[name=buy]').value") == address


def test_a_frame_in_another_page_computes_and_tells_its_height(visitor, host, project, tmp_path):
    readme = (project / "README.md").read_text(encoding="utf-8")
    snippet = re.search(r"<script>.*?</script>", readme, re.DOTALL)
    (tmp_path / "index.html").write_text(
        "<!doctype html><head><link rel='icon' href='data:,'></head><iframe height='50' "
        f"sandbox='allow-scripts' src='{host.address}de/embed/profit-loss/'></iframe>{snippet[0]}",
        encoding="utf-8",
    )
    with serving(tmp_path) as served:
        window = visitor()
        window.load(served.address)
        window.wait_for("() => document.querySelector('iframe').height > 400")
