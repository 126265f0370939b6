"""Sources that want to do harm: nothing is expanded, fetched, or written outside the project."""

import tracemalloc

import pytest
import rdflib

from kurslex.errors import UsageError
from kurslex.imports.markdown_images import Image, images_in
from kurslex.imports.names import identifier, is_language, language_tag
from kurslex.imports.rdf_graph import read_graph
from kurslex.imports.tbx import read
from kurslex.imports.xml_tree import XmlError, parse_xml
from tests.imports.projects import write

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
FILE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


@pytest.mark.parametrize("text", [BOMB, FILE])
def test_no_entity_is_expanded(tmp_path, text):
    with pytest.raises(XmlError, match="declares the entity 'a', and no entities are expanded"):
        parse_xml(text.encode())
    material = read([write(tmp_path / "x.tbx", text)])
    assert material.unusable
    with pytest.raises(UsageError, match=r"no entities are expanded|undefined entity"):
        read_graph(write(tmp_path / "x.rdf", text))


@pytest.mark.parametrize("encoding", ["rot13", "idna", "shift_jis", "utf-7", "no-such"])
def test_an_encoding_that_is_not_read_is_named(encoding):
    with pytest.raises(XmlError) as caught:
        parse_xml(f'<?xml version="1.0" encoding="{encoding}"?><x/>'.encode())
    assert str(caught.value) == "names an encoding that is not read here"
    assert (caught.value.line, caught.value.hint) == (
        *(1, "save it in UTF-8, and name that on its first line"),
    )


def test_elements_in_elements_have_a_bound():
    with pytest.raises(XmlError, match="too many in one another"):
        parse_xml(b"<a>" * 5_000)


@pytest.mark.parametrize(
    "context",
    [
        *('"https://x.example/c"', '[{}, "https://x.example/c"]', '[["https://x.example/c"]]'),
        *('[{}, [[{}, "file:///etc/passwd"]]]', '{"@import": {}}', '{"@import": ["x"]}'),
        '{"a": {"@id": "x:a", "@context": [["https://x.example/c"]]}}',
    ],
)
def test_no_context_is_fetched(tmp_path, context, monkeypatch):
    asked = []
    monkeypatch.setattr("socket.socket.connect", lambda _, address: asked.append(address))
    with pytest.raises(UsageError, match="nothing is fetched"):
        read_graph(write(tmp_path / "x.jsonld", f'{{"@graph": [{{"@context": {context}}}]}}'))
    assert asked == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.jsonld", b"[" * 100_000, " is nested too deeply"),
        ("x.jsonld", b"null", " is JSON, but no object and no list; name a graph"),
        ("x.jsonld", b'{"a": NaN}', " is not JSON: NaN is no number in JSON"),
        (
            *("x.ttl", "\n@base <x:> .".encode("utf-16")),
            ":1: is not text in UTF-8; save the file with that encoding",
        ),
        (
            *("x.ttl", b"@base <x:> .\n# \xe4"),
            ":2: is not text in UTF-8; save the file with that encoding",
        ),
    ],
)
def test_what_is_no_graph_is_a_sentence(tmp_path, name, content, said):
    file = write(tmp_path / name, content)
    with pytest.raises(UsageError) as caught:
        read_graph(file)
    assert str(caught.value) == f"{file.as_posix()}{said}"


@pytest.mark.parametrize("digits", [1, 50_000])
def test_a_number_of_a_graph_may_be_long(tmp_path, digits):
    text = f'{{"@id": "x:a", "x:b": {"9" * digits}}}'
    ((_, _, value),) = read_graph(write(tmp_path / "x.jsonld", text))
    assert str(value) == "9" * digits


def test_entities_for_addresses_are_written_out(tmp_path):
    text = (
        '<!DOCTYPE r [<!ENTITY s "http://www.w3.org/2004/02/skos/core#">]>'
        '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="&s;">'
        '<s:Concept r:about="https://x.example/a"/></r:RDF>'
    )
    assert len(read_graph(write(tmp_path / "x.rdf", text))) == 1


@pytest.mark.parametrize("text", ["../../etc/passwd", "C:\\con", "a/../b", "\x00", "..", "ﬁ/ﬀ"])
def test_no_name_leads_out_of_a_folder(text):
    assert all(sign.isascii() and (sign.isalnum() or sign == "-") for sign in identifier(text))
    assert language_tag(text) == ""


def test_what_entities_would_make_is_counted_before_it_is_made(tmp_path):
    text = f'<!DOCTYPE r [<!ENTITY a "{"x" * 300}">]><r>{"&a;" * 200_000}</r>'
    assert rdflib.Graph  # its own modules are loaded before
    tracemalloc.start()
    with pytest.raises(UsageError, match=r"grows to 60,000,007 bytes with its entities"):
        read_graph(write(tmp_path / "x.rdf", text))
    assert tracemalloc.get_traced_memory()[1] < 45_000_000  # 30 MB to read the file
    tracemalloc.stop()


def test_a_graph_that_takes_too_long_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr("kurslex.imports.rdf_graph.MOST_SECONDS_OF_GRAPH", 0.05)
    assert rdflib.Graph  # its own modules are loaded before
    text = '<https://x.example/a> <https://x.example/b> """{}""" .'
    file = write(tmp_path / "x.ttl", text.format("a\n" * 400_000))
    with pytest.raises(UsageError) as caught:
        read_graph(file)
    assert str(caught.value) == (
        f"{file.as_posix()} takes more than 0.05 seconds to read; shorten its longest texts, or "
        "split it"
    )


def test_an_alias_of_a_language_is_the_language():
    assert [language_tag(each) for each in ("iw", "PT_br", "zh-tw", "zh_hans_cn")] == [
        *("he", "pt-BR", "zh-Hant", "zh-Hans-CN"),
    ]
    assert not is_language("xx")


@pytest.mark.parametrize("odd", ["<![x", "<![if IE]>", "<![1]>", "<! a>", "<![x[y]]>"])
def test_what_is_no_html_hides_no_image(odd):
    """Python's reader of HTML gives up where marks are none that it knows, such as Word writes."""
    images = images_in(f'<div><img src="a.png" alt="A">{odd}</div>')
    assert images.found == [Image(target="a.png", words="A")]
    assert not images.alone


@pytest.mark.parametrize("begun", ["<!--", "<a ", "<a b='", "</a ", "<![x", "<?", "<!x", "&"])
def test_what_has_no_end_is_looked_for_once(begun):
    images = images_in(f'<img src="a.png"><figcaption>B &amp; C{begun * 100_000}')
    assert images.found[0].target == "a.png"
    assert images.found[0].caption.startswith(" B & C")
    assert images.alone is (begun == "&")
