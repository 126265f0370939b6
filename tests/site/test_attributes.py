"""What templates put into attributes: addresses that were judged, names of known origin, or texts.

Templates are read, not rendered, so that no page and no condition is left out. Whatever a template
prints is escaped; what is left is an address that runs a script, an attribute without quotation
marks, and a name that is not the one it says.
"""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import nodes

from kurslex.model.address import NOWHERE
from kurslex.site import templating as module
from kurslex.site.pages.home_page import render_home
from kurslex.site.pages.status_page import render_status
from kurslex.site.templating import ENVIRONMENT
from tests.site.all_documents import DOCUMENTS, Document, every_document
from tests.site.tiny import ADDRESS, replace, tiny_context, tiny_glossary

TEMPLATES = Path(module.__file__).parent / "templates"
# The values that a template gets from these have been judged (see `SiteContext.values`,
# `Site.absolute`).
JUDGED = {"to", "asset_at", "absolute"}
ADDRESSES = {
    *("href", "src", "action", "formaction", "poster", "cite", "data", "ping", "background"),
    *("manifest", "srcset", "xlink:href", "data-page", "data-whole", "data-embed", "data-source"),
    *("data-script", "data-index", "data-base", "data-root"),
}
# What would run as a script or a style, or hold a document: no template has it.
FORBIDDEN = re.compile(r"on.*|style|srcdoc|nonce")
# Attributes that name something, and where what appears in them comes from: a form that a rule or
# the code gives it. Everything else that an attribute can hold is text for people or for scripts.
NAMES = {
    "id",
    "class",
    "for",
    "lang",
    "hreflang",
    "dir",
    "rel",
    "name",
    "data-field",
    "data-rows",
    "data-calculator",
    "data-formula",
    "aria-labelledby",
    "aria-describedby",
    "popovertarget",
}
ORIGINS = {
    # Language tags: rule [malformed-field], `LANGUAGE_TAG`.
    r"(locale|words|second|original|other_language|column|cell|other|each\.locale|part\.locale|part\.words|choice\.locale|"
    r"choice\.words|borrowed\.language|other\.locale|other\.second\.locale|said\.locale|"
    r"section\.locale|each)\.tag": "a tag",
    r"(lender or locale\.tag|lender|tag|other\.locale|row\.language|each\.language)": "the same",
    r"friends\.language": "the same",
    # Directions: rule [malformed-field], ltr or rtl.
    r"lender \| direction( if lender else locale\.direction)?": "the same, as CLDR has it",
    r"([a-z]+\.)*(locale|language|other_language|words|second|original)\.direction": "a direction",
    # Messages' names, which are Fluent's identifiers: rule [missing-message].
    r"(theme|stage|group)\.message|heading": "a message's name",
    # Made an id by the filter; the others are ids by their types (`test_template_positions.py`).
    r".* \| id": "an id",
    r"id|list": "the same, of which others are made",
    # Names in a calculator's file, which are Python's identifiers: rule [calculator-language].
    r"(result\.|field\.)?quantity\.name|each\.name|input|output": "a name in a calculator",
    # What the code itself says.
    r"name|part|(each\.)?rel|cell\.state|'' if loop\.last else ' '": "ours",
    r"formula_class\(.*\)|script|picture\.kind|part\.role|part\.name|place": "ours",
    r"' ' ~ name ~ '__fields--' ~ layout\.rows if layout\.rows": "ours",
    r"' kx-(many|chosen)' if .*|' kx-mapped' if map|box\.level|line\.kind": "ours",
}


class Attributes(HTMLParser):
    """The attributes of a template's source in which something is printed, with what it is."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=False)
        source = (TEMPLATES / name).read_text(encoding="utf-8")
        self.expressions: list[str] = []
        marked = re.sub(r"\{#.*?#\}", "", source, flags=re.DOTALL)
        marked = re.sub(r"\{\{-?\s*(.*?)\s*-?\}\}", self._mark, marked, flags=re.DOTALL)
        self.text = re.sub(r"\{%.*?%\}", " ", marked, flags=re.DOTALL)
        self.found: list[tuple[str, str, list[str]]] = []
        self.loose: list[str] = []
        self.feed(self.text)
        self.close()

    def _mark(self, found: re.Match[str]) -> str:
        self.expressions.append(found[1])
        return f"\ue000{len(self.expressions) - 1}\ue001"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        written = self.get_starttag_text() or ""
        outside = re.sub(r'"[^"]*"', "", written)
        self.loose += [self.expressions[int(each)] for each in re.findall("\ue000(\\d+)", outside)]
        for name, value in attrs:
            here = [self.expressions[int(each)] for each in re.findall("\ue000(\\d+)", value or "")]
            self.found.append((name, value or "", here))


FILES = sorted(file.name for file in TEMPLATES.iterdir() if file.is_file())
READ = {name: Attributes(name) for name in FILES}
EVERY = [(name, *each) for name in FILES for each in READ[name].found]


def is_judged(expression: str) -> bool:
    """Whether an expression is a call of a function that judges, or goes through the filter."""
    (output,) = ENVIRONMENT.parse("{{ " + expression + " }}").body
    assert isinstance(output, nodes.Output)
    (node,) = output.nodes
    if isinstance(node, nodes.Filter):
        return node.name == "address"
    if not isinstance(node, nodes.Call):
        return False
    called = node.node
    name = called.attr if isinstance(called, nodes.Getattr) else getattr(called, "name", "")
    return name in JUDGED


def test_every_template_is_read() -> None:
    assert len(FILES) > 20
    assert sum(len(here) for *_, here in EVERY) > 150
    printed = [found for name in FILES for found in READ[name].expressions]
    in_attributes = [each for *_, here in EVERY for each in here]
    assert {each for each in printed if each.startswith(("to(", "asset_at("))} <= {*in_attributes}


def test_addresses_are_judged() -> None:
    for file, name, value, here in EVERY:
        if name in ADDRESSES or (name == "content" and "url=" in value):
            for each in here:
                # After a sign `#`, nothing leads out of the page.
                assert value.startswith("#") or is_judged(each), (file, name, each)
        assert not FORBIDDEN.fullmatch(name), (file, name)


def test_names_are_of_known_origin() -> None:
    for file, name, _, here in EVERY:
        for each in here if name in NAMES else ():
            assert any(re.fullmatch(origin, each) for origin in ORIGINS), (file, name, each)


def test_everything_printed_in_a_tag_stands_between_quotation_marks() -> None:
    loose = {
        (name, each)
        for name in FILES
        for each in READ[name].loose
        # The language of a message, of which `localized_words` makes attributes.
        if not re.fullmatch(r"lang\('[a-z-]+'\)", each)
    }
    # Attributes that a macro of the template makes.
    assert loose == {(name, "language()") for name in ("home.html", "parallel.html")}


@pytest.mark.parametrize("address", ["javascript:alert(1)", "//evil.example", "https://a@b/"])
@every_document
def test_a_message_that_no_rule_has_seen_leads_nowhere(document: Document, address: str) -> None:
    glossary = tiny_glossary()
    hostile = {
        tag: HostileMessages(messages, address) for tag, messages in glossary.messages.items()
    }
    html = document(tiny_context(replace(glossary, messages=hostile)))
    assert address not in html
    if 'rel="license"' in html:
        assert f'<a rel="license" href="{NOWHERE}">' in html


class HostileMessages:
    """Messages of which those that are addresses say something else."""

    def __init__(self, messages: object, address: str) -> None:
        self._messages = messages
        self._address = address

    def __getattr__(self, name: str) -> object:
        return getattr(self._messages, name)

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._messages

    def format(self, identifier: str, /, **values: object) -> str:
        if identifier.endswith("-address"):
            return self._address
        return self._messages.format(identifier, **values)


@pytest.mark.parametrize("address", ["javascript://x/%0Aalert(1)//", "//evil.example/"])
def test_a_site_and_a_forge_that_no_rule_has_seen_lead_nowhere(address: str) -> None:
    context = tiny_context()
    forge = type("F", (), {"edit": staticmethod(lambda path: address + path), "address": address})
    forge.start = forge.edit
    hostile = replace(context, site=replace(context.site, address=address, forge=forge()))
    documents = [*DOCUMENTS.values(), lambda context: render_status(context, "sv")]
    documents.append(lambda context: render_home(context, context.glossary.homes["fr"], "<p>"))
    for document in documents:
        html = document(hostile)
        assert not re.search(rf'(href|src|action|data-[a-z]+)="{re.escape(address)}', html)
        assert ADDRESS not in html
