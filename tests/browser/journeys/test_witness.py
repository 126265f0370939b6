"""The witness that the other journeys stand on does complain, in every engine."""

from tests.browser.engines.window import WindowOptions
from tests.support.witness import witnessed


def test_every_kind_of_fault_is_a_complaint(engine, tmp_path):
    (tmp_path / "404.html").write_text(
        "<!doctype html><head><link rel='icon' href='data:,'><title>x</title>"
        "<meta http-equiv='content-security-policy' content=\"style-src 'self'\"></head>"
        "<img src='/none.png'><script>Promise.reject(new Error('alone'));</script>"
        "<script>throw new Error('loud');</script>"
        "<style>p { color: red }</style>",
        encoding="utf-8",
    )
    with witnessed(tmp_path) as host:
        with engine(WindowOptions()) as window:
            window.load(f"{host.address}nowhere/?x=1")
            assert window.evaluate("() => document.title") == "x"
        # An engine may ask for a picture early, and once more where there was none.
        assert sorted({*host.complaints}) == [
            "404: /none.png",
            "404: /nowhere/?x=1",
            "forbidden by style-src: inline (/nowhere/)",
            'not loaded: <img src="/none.png"> (/nowhere/)',
            "script: Error: alone (/nowhere/)",
            "script: Error: loud (/nowhere/)",
        ]
