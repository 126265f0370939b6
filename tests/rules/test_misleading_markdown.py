"""What looks like Markdown and is none, and what only looks as if it looked like it."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.subscript import sub_plugin
from mdit_py_plugins.superscript import superscript_plugin

from kurslex.project.markdown.outline_reader import read_outline
from kurslex.rules.misleading_markdown import misleading
from kurslex.site.markdown_extension import KurslexExtension


def faults(text: str) -> list[tuple[int, str]]:
    """Return the lines and messages of a text's faults."""
    return [
        (line, f"'{shown}' {fault}") for line, shown, fault, _ in misleading(read_outline(text, 1))
    ]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("**Aktie besitzt", 1, "'**Aktie besitzt' is printed with its asterisks"),
        ("Eine *Aktie ist", 1, "'*Aktie ist' is printed with its asterisks"),
        ("Eine\nAktie* ist", 2, "'* ist' is printed with its asterisks"),
        ("Eine Aktie * ist", 1, "'* ist' is printed with its asterisks"),
        ("***Aktie** ist", 1, "'*Aktie ist' is printed with its asterisks"),
        ("**[Aktie](share.md) ist", 1, "'**Aktie ist' is printed with its asterisks"),
        ("## Das **Heft {#x}", 1, "'**Heft' is printed with its asterisks"),
        ("| a |\n|---|\n| **b |", 3, "'**b' is printed with its asterisks"),
        ("_Aktie ist", 1, "'_Aktie ist' is printed with its underscores"),
        ("__Aktie ist", 1, "'__Aktie ist' is printed with its underscores"),
        ("`Aktie ist", 1, "'`Aktie ist' is printed with its backtick"),
        ("-Eine Aktie", 1, "'-Eine Aktie' is not a list"),
        ("- Eine\n\n-Zwei", 3, "'-Zwei' is not a list"),
        ("1.Text", 1, "'1.Text' is not a list"),
        ("2)Text", 1, "'2)Text' is not a list"),
        ("1) Text", 1, "'1) Text' is not a list"),
        ("• Text", 1, "'• Text' is not a list"),
        ("– eins\n– zwei", 1, "'– eins' is not a list"),
        ("Zwei:\n- a", 2, "'- a' is not a list, because text is right above"),
        ("- a\n  - b", 2, "'- b' does not belong to the item above"),
        ("- a\n\n  b", 3, "'b' does not belong to the item above"),
        ("#Heading", 1, "'#Heading' is not a heading"),
        ("Text\n##Heading {#x}", 2, "'##Heading {#x}' is not a heading"),
        ("####### Heading", 1, "'####### Heading' is not a heading"),
        ("[Anlegern] (investor.md)", 1, "'[Anlegern] (investor.md)' is not a link"),
        ("(Anlegern)[investor.md]", 1, "'(Anlegern)[investor.md]' is not a link"),
        ("[Anlegern(investor.md)", 1, "'(investor.md)' is not a link"),
        ("[investor.md#example]", 1, "'[investor.md#example]' is not a link"),
        ("[[investor]]", 1, "'[[investor]]' is not a link"),
        (
            "[x](https://a.example/ und",
            1,
            "'](https://a.example/ und' is a link that is not closed",
        ),
        ("Anlegern](investor.md)", 1, "'](investor.md)' is a link that is not closed"),
        ("[x][y]", 1, "'][y]' is a link to a definition that does not exist"),
        ("siehe https://a.example/", 1, "'https://a.example/' is an address, but not a link"),
        ("|a|\n|---|\n# b", 1, "'|a|' begins a table that takes in the text right below it"),
        ("> ## b", 1, "'> ## b' is a heading within another block"),
        ("- a\n> b", 2, "'> b' is right below another block"),
        ("> [z]: y.md", 1, "'> [z]: y.md' is a quotation without a text"),
        ("- a\n\n1. b", 3, "'1. b' continues the list or quotation above"),
        ("> a\n\n> b", 3, "'> b' continues the list or quotation above"),
        ("#\n", 1, "'#' is a heading without a text"),
        ("-\n- a", 1, "'-' is an item without a text"),
        ("-     a", 1, "'-     a' is not code"),
        ("a\nb\n---", 1, "'a' is made a heading by the line of characters below it"),
        ("- a\n---", 2, "'---' may be read as a rule or as a heading's line"),
        ("| a | b |\n| 1 | 2 |", 2, "'| 1 | 2 |' is not a row of a table"),
        ("x\n| a |\n|---|", 2, "'| a |' is not a table, because text is right above"),
        (r"\Aktie", 1, r"'\A' is printed with its backslash"),
        (r"10 \%", 1, r"'\%' is printed with its backslash"),
        ("eins\\\nzwei", 1, r"'\' at the line's end is printed as it is"),
        ("10&nbsp%", 1, "'&nbsp' is not the name of a character"),
        ("&knop; x", 1, "'&knop;' is not the name of a character"),
        ("~~alt", 1, "'~~alt' is printed with its characters ~~"),
        ("Text[^1]", 1, "'[^1]' refers to a footnote that is not written"),
        ("[^1]: Text.", 1, "'[^1]: Text.' is a footnote to which no text refers"),
        ("a[^1]\n\n[^1]: b\n[^1]: c", 4, "'[^1]: c' is a footnote that is written already"),
        ("[^a b]: Ein Text.", 1, "'[^a b]: Ein Text.' is not a footnote"),
        ("- a\n: b", 2, "': b' is not a definition list"),
        ("a\n~ b", 2, "'~ b' is not a definition list"),
        ("- a\n\n:   b", 3, "':   b' is not a definition list"),
        (
            "Kurs $P_0 = x$ und",
            1,
            "'$P_0 = x$ und' is a formula in TeX, and is printed as it is written",
        ),
        ("$$E = mc^2$$", 1, "'$$E = mc^2$$' is a formula in TeX, and is printed as it is written"),
        (
            "!!! note\n    Text",
            1,
            "'!!! note' begins a note of another program, and is printed as it is written",
        ),
        (
            "::: {.note}",
            1,
            "'::: {.note}' begins a note of another program, and is printed as it is written",
        ),
        ("==neu==", 1, "'==neu==' is printed with its characters =="),
        ("```\nx", 1, "'```' begins a block of code that is never closed"),
        (
            "x\n[z]: javascript:y",
            2,
            "'[z]: javascript:y' in a paragraph defines a link, and is not printed",
        ),
        ("[a]\n\n[a]: x.md\n[A]: y.md", 4, "'[A]: y.md' defines a link that is defined already"),
        ("> x\n> [z]: y", 2, "'> [z]: y' in a paragraph defines a link, and is not printed"),
        ("[a]: x.md", 1, "'[a]: x.md' is printed nowhere, because no link uses it"),
    ],
)
def test_it_is_named_with_its_line(text: str, line: int, message: str) -> None:
    assert (line, message) in faults(text)


@pytest.mark.parametrize(
    "text",
    [
        *("5 * 3 = 15", "2*3", "a * b", "(1 + 2) * (3 + 4)", "x² * 4 %", "50 % * 3"),
        *("Anleger*innen", "(*)", "snake_case_x", "____ ausfüllen"),
        *("[1], [sic] und Text [...]", "10 [USD] (2024)", "[Aktie](share.md)(n) [sic] (sic)"),
        *(
            "AT&T, S&P 500, R&D, P&L",
            "&nbsp;x &amp;",
            "a < b, 5 <6",
            "$5 und #1 und #",
            "~100, a == b",
            "$5 und $6, US$3/$4, $5_000 oder $x",
            "H~2~O, x^2^, ~~alt~~, 2 ^ 3, 2^3",
            r"\~a~ und 2\^3^",
            "EZB\n*[EZB]: Europäische Zentralbank",
            "`x[...]` `{name}` `{{ value }}` `**x` `$a_b$`",
            "Wort\n:   Was es ist.",
            "a[^1] b[^1]\n\n[^1]: Text.\n\n    Weiter.",
        ),
        *("-5 % und -aktien", "Staats- und\n-anleihen", "im Jahr\n2023. Danach", "am\n3. Mai"),
        *("– Ein Satz", "1.5 und 1.000", "x|y", "**fett**, *kursiv*, ***beides***", "**Aktie**(n)"),
        *(r"\*, \_, \` und \[a](b)", "`a * b ** c`", "{{ = 4 * 5 }} und {{ = 2 ** 3 }}"),
        *("[https://a.example](https://a.example)", "<https://a.example>", "[a\nb](c.md) *d*"),
        *("1. a\n2. b", "- a\n- b\n\n    - c\n\n    d", "Text:\n\n- a", "## H {#h}\n- a"),
        *("| a | b |\n|---|---|\n| 1 \\| 2 | `x` |", "```\n**x\n[a]: b\n```", "    **x"),
        *("[a]\n\n[a]: b.md 'c'", "> - a\n>\n> b", "- a\n\n- b", "1. a\n    - b"),
    ],
)
def test_it_is_let_pass(text: str) -> None:
    assert faults(text) == []


_PIECES = st.sampled_from(
    ["**", "*", "_", "`", "[", "](", ")", "]", "a", " ", "\n", "- ", "1. ", "|", "\\"]
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_every_fault_lies_in_the_text(text: str) -> None:
    last = text.count("\n") + 1
    assert all(1 <= line <= last and message for line, message in faults(text))


_BLOCKS = st.sampled_from(
    [
        *("**a** ", "*b* ", "`c` ", "[a](b.md) ", "word ", "A. ", "\\*", "\n", "\n", "\n\n"),
        *("- ", "1. ", "* ", "2) ", "    - ", "> ", "```\n", "\n---\n", "**", "_", "[q]: z.md\n"),
        *("## h {#x}\n", "| a | b |\n|---|---|\n| 1 | 2 |\n"),
        *("~~d~~ ", "H~2~O ", "x^2^ ", "~", "^", "T\n:   d\n\n"),
    ]
)

_COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_COMMONMARK.use(deflist_plugin).use(sub_plugin).use(superscript_plugin)


@settings(max_examples=300, derandomize=True)  # a rare difference must not turn up by chance
@given(st.lists(_BLOCKS, max_size=9).map("".join))
def test_what_passes_means_the_same_to_both_readers(text: str) -> None:
    if not faults(text):
        commonmark = _COMMONMARK.render(text)
        site = Markdown(extensions=["toc", "tables", "fenced_code", KurslexExtension({})])
        assert structure(site.convert(text)) == structure(commonmark)


class _Structure(HTMLParser):
    """Reads elements and texts without spaces, and without paragraphs, which items may lack."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"p", "thead", "tbody", "pre"}:
            self.found += [f"<{tag} {dict(attrs).get('href', '')}>", ""]

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"p", "thead", "tbody", "pre"}:
            self.found += [f"</{tag}>", ""]

    def handle_data(self, data: str) -> None:
        self.found[-1] += "".join(data.replace("{#x}", "").split())


def structure(html: str) -> list[str]:
    reader = _Structure()
    reader.feed(html)
    reader.close()
    return [each for each in reader.found if each]
