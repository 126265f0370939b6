"""The witness that the other journeys stand on does complain, in every engine."""

from urllib.request import urlopen

from kurslex.outputs.hosts.answers import OTHERWISE, POLICY
from kurslex.outputs.hosts.static_hosts import HEADERS
from kurslex.site.policy import policy_text
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


def test_what_only_the_headers_of_the_host_forbid_is_a_complaint(engine, tmp_path):
    (tmp_path / HEADERS).write_text("", encoding="utf-8")
    (tmp_path / "icon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    (tmp_path / "index.html").write_text(
        "<!doctype html><head><link rel='icon' href='/icon.svg'><title>x</title></head>"
        "<p onclick='x()'><style>p { color: red }</style><script>x()</script>",
        encoding="utf-8",
    )
    with witnessed(tmp_path) as host:
        with engine(WindowOptions()) as window:
            window.load(host.address)
            assert window.evaluate("() => document.title") == "x"
        assert sorted({*host.complaints}) == [
            "forbidden by script-src: inline (/)",
            "forbidden by style-src: inline (/)",
        ]


def test_the_site_of_all_journeys_is_served_with_its_policy(host):
    with urlopen(f"{host.address}de/share/") as answer:
        assert answer.headers[POLICY] == policy_text(OTHERWISE)
