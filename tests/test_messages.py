import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from kurslex.message_syntax import parsed
from kurslex.messages import MessageError, Messages
from tests.support.command import PROJECT

FILES = sorted(
    [*(PROJECT / "docs").glob("*/messages/*.ftl"), *(PROJECT / "kurslex/words").glob("*/*.ftl")]
)
# Pieces of which message files are made, and some of which they should not be.
PIECES = [
    *(
        "name",
        "a-1",
        " = ",
        "tekst ø",
        "\n",
        "\n    ",
        "\r\n",
        "\r",
        ".title = ",
        "-term = ",
        "### ",
    ),
    *(
        "{ $x }",
        "{ -term }",
        "{ n.a }",
        "{",
        "}",
        "{ $x ->\n  [one] en\n *[other] fler\n }",
        "FUN()",
    ),
    *('{ "a\\u0041" }', "[", "*", '"', "\\", "1.5", "$", " ", "\t", "_", "Ünder"),
]

SOURCE = """
plain = Tre knopar
greeting = Hej, { $name }!
knots = { $count ->
    [one] en knop
   *[other] { $count } knopar
}
markup = <b>{ $name }</b>
only-attribute =
    .title = Titel
circle = { circle }
-term = pålstek
with-term = En { -term }
"""


@pytest.fixture
def messages() -> Messages:
    return Messages("sv", {"docs/sv/messages/site.ftl": SOURCE})


@pytest.mark.parametrize(
    ("identifier", "values", "text"),
    [
        ("plain", {}, "Tre knopar"),
        ("plain", {"unused": "x"}, "Tre knopar"),
        ("greeting", {"name": "Åsa"}, "Hej, Åsa!"),
        ("knots", {"count": 1}, "en knop"),
        ("knots", {"count": 3}, "3 knopar"),
        ("knots", {"count": "1\u00a0000"}, "1\u00a0000 knopar"),
        ("markup", {"name": "<i>&"}, "<b><i>&</b>"),
        ("with-term", {}, "En pålstek"),
    ],
)
def test_text(messages: Messages, identifier: str, values: dict[str, str], text: str) -> None:
    assert messages.format(identifier, **values) == text


@pytest.mark.parametrize(
    ("identifier", "message"),
    [
        ("missing", "there is no message 'missing'"),
        ("-term", "there is no message '-term'"),
        ("greeting", "message 'greeting': Unknown external: name"),
        ("only-attribute", "message 'only-attribute' has no text"),
        ("circle", "message 'circle' refers to itself, or goes too deep"),
    ],
)
def test_refusal(messages: Messages, identifier: str, message: str) -> None:
    with pytest.raises(MessageError) as caught:
        messages.format(identifier)
    assert str(caught.value) == message


def test_a_chain_of_messages_without_an_end_in_sight_is_refused() -> None:
    chain = "\n".join(f"m{number} = {{ m{number + 1} }}" for number in range(5000))
    messages = Messages("sv", {"site.ftl": chain})
    with pytest.raises(MessageError) as caught:
        messages.format("m0")
    assert str(caught.value) == "message 'm0' refers to itself, or goes too deep"


@pytest.mark.parametrize(
    "source",
    [
        f"a = {{ {'1' * 5000} }}",
        f"a = {{ -t(x: {'1' * 5000}) }}\n-t = {{ $x }}",
        f"a = {{ NUMBER(1, minimumFractionDigits: {'9' * 5000}) }}",
        f"a = {{ {'1' * 5000} ->\n   *[one] x\n }}",
        f"a = x\n  .b = {{ {'1' * 5000} }}",
    ],
)
def test_a_number_of_thousands_of_digits_is_refused(source: str) -> None:
    with pytest.raises(MessageError) as caught:
        Messages("sv", {"site.ftl": source}).format("a")
    assert str(caught.value) == "message 'a' has a number of too many digits"


def test_an_option_that_would_print_millions_of_digits_is_refused() -> None:
    source = (
        "a = { NUMBER(1, minimumFractionDigits: 101) }\nb = { NUMBER(1, minimumFractionDigits: 2) }"
    )
    messages = Messages("sv", {"site.ftl": source})
    with pytest.raises(MessageError) as caught:
        messages.format("a")
    assert str(caught.value) == "message 'a': an option of NUMBER is larger than 100"
    assert messages.format("b") == "1,00"


def test_membership(messages: Messages) -> None:
    assert "plain" in messages
    assert "missing" not in messages


def test_messages_of_several_files() -> None:
    messages = Messages("sv", {"a.ftl": "one = ett { two }", "b.ftl": "two = två"})
    assert messages.format("one") == "ett två"


def test_messages_know_their_places() -> None:
    messages = Messages(
        "sv", {"a.ftl": "# A\n\none = ett\n-brand = X\n", "b.ftl": "two =\n    två"}
    )
    assert messages.places() == {"one": ("a.ftl", 3), "two": ("b.ftl", 1)}


def test_what_a_language_has_not_translated_is_borrowed() -> None:
    source = "one = ett\ntwo = { $count ->\n [one] en\n *[other] fler\n }"
    lender = Messages("sv", {"a.ftl": source})
    messages = Messages("fr", {"a.ftl": "one = un"}, lender)
    assert [messages.format("one"), messages.format("two", count=2)] == ["un", "fler"]
    # By the rules of the lender: in French, none is singular.
    assert messages.format("two", count=0) == "fler"
    assert [messages.language_of(each) for each in ("one", "two")] == ["fr", "sv"]
    assert "two" not in messages
    with pytest.raises(MessageError, match="there is no message 'three'"):
        messages.format("three")


@pytest.mark.sampled(5)
@pytest.mark.parametrize("first", range(5))
def test_message_files_are_read_as_fluent_reads_them(first: int) -> None:
    files = FILES[first::5]
    assert files
    for file in files:
        source = file.read_text(encoding="utf-8")
        assert parsed(source).to_json() == FluentParser().parse(source).to_json(), file


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_text_is_read_as_fluent_reads_it(source: str) -> None:
    assert parsed(source).to_json() == FluentParser().parse(source).to_json()


# What the pieces give, more than once and in an order of chance, and what refers to it.
_ENTRIES = [
    *("a = { b }\n", "b = x { -t }\n", "-t = tekst\n", "-t = { a }\n", "b = annan\n"),
    *("a =\n    .title = { b }\n", "c = { $x ->\n    [one] { a }\n   *[other] { -t }\n}\n"),
    *("c = {\nb }\n", "# b = { a }\n", "}\n", "c\n", "b = {\n", "\n", "    mer\n"),
]
_NAMES = ("a", "b", "c")


@given(
    st.lists(st.sampled_from([*_ENTRIES, *PIECES]), max_size=12).map("".join),
    st.permutations(_NAMES),
)
def test_entries_are_found_one_by_one_as_in_the_whole_text(source: str, names: list[str]) -> None:
    """Whatever is asked for first: what there is, and what it says, does not depend on it."""
    messages, whole = Messages("sv", {"one.ftl": source}), FluentBundle(["sv"], use_isolating=False)
    whole.add_resource(FluentParser().parse(source))
    for name in names:
        assert (name in messages) == whole.has_message(name)
        if name in messages:
            assert said(messages, name) == plainly(whole, name)


def said(messages: Messages, name: str) -> str:
    try:
        return messages.format(name)
    except MessageError:
        return "an error"


def plainly(bundle: FluentBundle, name: str) -> str:
    """Return what a bundle that has parsed everything says."""
    try:
        pattern = bundle.get_message(name).value
        text, errors = bundle.format_pattern(pattern) if pattern else ("", ["no text"])
    except RecursionError:
        return "an error"
    return "an error" if errors else str(text)


def test_a_message_may_refer_to_one_that_is_only_lent() -> None:
    english = Messages("en", {}, shipped={"en/a.ftl": "search = Search\n-book = book\nnone = No\n"})
    lender = Messages("pt-BR", {}, english, shipped={"pt-BR/a.ftl": "site = O { site-name }\n"})
    own = "site-name = Nós\nsubtitle = { search }: { site }, { -book }\nodd = { nothing }\n"
    messages = Messages("pt-PT", {"docs/pt-PT/messages/site.ftl": own}, lender)
    assert messages.format("subtitle") == "Search: O Nós, book"
    assert "search" not in messages
    assert messages.language_of("search") == "en"
    assert (messages.format("search"), messages.language_of("subtitle")) == ("Search", "pt-PT")
    with pytest.raises(MessageError, match="nothing"):
        messages.format("odd")


def test_so_it_may_where_an_entry_cannot_be_read_by_itself() -> None:
    lender = Messages("en", {"docs/en/messages/site.ftl": "search = Search\nown = No\n"})
    own = "subtitle = { search }, { own }\n]\nown = Sim\nbad = { $x ->\n"
    messages = Messages("pt", {"docs/pt/messages/site.ftl": own}, lender)
    assert messages.format("subtitle") == "Search, Sim"
    assert "search" not in messages
