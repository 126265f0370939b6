from pathlib import Path

import pytest

from kurslex.language.alphabets import LATIN
from kurslex.messages import Messages
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.project.loading.locale_files import load_locale
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.message_files import load_messages
from tests.project.loading.locale_file import NUMBERS, locale


def messages(root: Path, **sources: str) -> tuple[Messages, list[str]]:
    folder = root / "docs/fr/messages"
    folder.mkdir(parents=True)
    for name, source in sources.items():
        (folder / f"{name}.ftl").write_text(source, encoding="utf-8")
    problems = []
    return load_messages(root, "fr", problems), [str(problem) for problem in problems]


def test_a_locale(tmp_path: Path) -> None:
    text = f"name: Français\nalso: [frp, fr-CA]\ndirection: ltr\n{NUMBERS}"
    assert locale(tmp_path, text) == (
        Locale(
            tag="fr",
            name="Français",
            also=("frp", "fr-CA"),
            direction="ltr",
            alphabet=LATIN,
            direction_line=3,
            numbers=NumberSymbols(decimal=",", group="\u202f", minus="\u2212"),
        ),
        [],
    )


def test_the_word_no_is_a_language(tmp_path: Path) -> None:
    found, reports = locale(tmp_path, f"name: Norsk\nalso: [no, nn]\n{NUMBERS}")
    assert found is not None
    assert found.also == ("no", "nn")
    assert reports == []


def test_a_direction(tmp_path: Path) -> None:
    found, _ = locale(tmp_path, f"name: X\ndirection: rtl\n{NUMBERS}")
    assert found is not None
    assert found.direction == "rtl"


@pytest.mark.parametrize(
    ("tag", "direction"),
    [("ar", "rtl"), ("he", "rtl"), ("azb", "rtl"), ("ar-Latn", "ltr"), ("en-Hebr", "rtl")],
)
def test_without_the_field_the_direction_is_that_of_the_script(tmp_path, tag, direction) -> None:
    (tmp_path / "docs" / tag).mkdir(parents=True)
    (tmp_path / "docs" / tag / "locale.yml").write_text(f"name: X\n{NUMBERS}", encoding="utf-8")
    found = load_locale(tmp_path, tag, [])
    assert found is not None
    assert found.direction == direction


@pytest.mark.parametrize("text", ["", "# name: X\n", "- name\n"])
def test_nothing_declared(tmp_path: Path, text: str) -> None:
    assert locale(tmp_path, text) == (
        None,
        [
            "docs/fr/locale.yml:1: declares nothing [missing-field]\n"
            "  hint: it needs the fields name and numbers"
        ],
    )


def test_malformed_yaml_is_reported_once(tmp_path: Path) -> None:
    found, reports = locale(tmp_path, "name: a: b\n")
    assert found is None
    assert len(reports) == 1
    assert reports[0].startswith("docs/fr/locale.yml:1: malformed YAML: ")


@pytest.mark.parametrize(
    ("numbers", "reports"),
    [
        (
            '{decimal: ",", group: ",", minus: "-"}',
            ["'group' is the same character as field 'decimal'"],
        ),
        ('{decimal: ",", group: " .", minus: "-"}', []),
        (
            '{decimal: ",", group: "..", minus: "-"}',
            ["'group' must be one character, and neither letter nor digit"],
        ),
        (
            '{decimal: ",", group: "5", minus: "-"}',
            ["'group' must be one character, and neither letter nor digit"],
        ),
        ('{decimal: ",", group: " ", minus: "-"}', ["'group' is empty"]),
        ('{decimal: "", group: "", minus: "-"}', ["'decimal' is empty", "'group' is empty"]),
        ('{decimal: ",", group: ".", minus: "\\u200E-"}', []),
        (
            '{decimal: ",", group: ".", minus: "\\u200E--"}',
            ["'minus' must be one character, and neither letter nor digit"],
        ),
    ],
)
def test_number_symbols(tmp_path: Path, numbers: str, reports: list[str]) -> None:
    _, found = locale(tmp_path, f"name: X\nnumbers: {numbers}\n")
    assert found == [
        f"docs/fr/locale.yml:2: field {report} [malformed-field]" for report in reports
    ]


def test_digits_and_groups(tmp_path: Path) -> None:
    signs = 'decimal: ".", group: ",", minus: "-"'
    text = f'name: X\nnumbers: {{{signs}, digits: "०१२३४५६७८९", groups: [3, 2], least: 5}}\n'
    found, reports = locale(tmp_path, text)
    assert reports == []
    assert found is not None
    numbers = found.numbers
    assert (numbers.digits, numbers.groups, numbers.least) == ("०१२३४५६७८९", (3, 2), 5)


def test_one_size_is_that_of_all_groups(tmp_path: Path) -> None:
    signs = 'decimal: ".", group: ",", minus: "-"'
    found, reports = locale(tmp_path, f"name: X\nnumbers: {{{signs}, groups: 4}}\n")
    assert reports == []
    assert found is not None
    assert (found.numbers.groups, found.numbers.least) == ((4, 4), 5)


@pytest.mark.parametrize(
    ("field", "report"),
    [
        (
            'digits: "123"',
            "'digits' must be the ten digits from zero on [malformed-field]\n"
            '  hint: write them in order: "0123456789"',
        ),
        (
            'digits: "1234567890"',
            "'digits' must be the ten digits from zero on [malformed-field]\n"
            '  hint: write them in order: "0123456789"',
        ),
        (
            "groups: [3, 2, 1]",
            "'groups' must be one or two numbers from 1 to 9 [malformed-field]\n"
            "  hint: write the digits of the last group, then of those before it: [3, 2]",
        ),
        (
            "groups: [0]",
            "'groups' must be one or two numbers from 1 to 9 [malformed-field]\n"
            "  hint: write the digits of the last group, then of those before it: [3, 2]",
        ),
        (
            "least: 3",
            "'least' must be more than the 3 digits of a group [malformed-field]\n"
            "  hint: write how many digits the shortest number with groups has",
        ),
        (
            "least: x",
            "'least' must be a whole number [malformed-field]\n  hint: write it in digits: 2",
        ),
    ],
)
def test_what_is_wrong_with_digits_and_groups(tmp_path: Path, field: str, report: str) -> None:
    signs = 'decimal: ".", group: ",", minus: "-"'
    _, reports = locale(tmp_path, f"name: X\nnumbers: {{{signs}, {field}}}\n")
    assert reports == [f"docs/fr/locale.yml:2: field {report}"]


def test_messages_of_all_files(tmp_path: Path) -> None:
    found, reports = messages(tmp_path, site="one = un\n", more="two = deux { one }\n")
    assert reports == []
    assert found.format("two") == "deux un"


def test_no_folder_is_no_messages(tmp_path: Path) -> None:
    problems = []
    assert "one" not in load_messages(tmp_path, "fr", problems)
    assert problems == []


def test_a_malformed_message_leaves_the_others(tmp_path: Path) -> None:
    found, reports = messages(tmp_path, site="one = un\ntwo deux\n\nthree = { $x\nfour = quatre\n")
    assert found.format("one") == "un"
    assert found.format("four") == "quatre"
    assert "two" not in found
    assert reports == [
        'docs/fr/messages/site.ftl:2: malformed message: Expected token: "=" [messages]\n'
        "  hint: a message reads 'name = text'; further lines are indented",
        'docs/fr/messages/site.ftl:5: malformed message: Expected token: "}" [messages]\n'
        "  hint: a message reads 'name = text'; further lines are indented",
    ]


def test_braces_without_end_leave_the_other_messages(tmp_path: Path) -> None:
    found, reports = messages(
        tmp_path, site="one = un\ntwo =\n  deux\n  " + "{" * 5000 + "\nthree = trois\n"
    )
    assert reports == [
        "docs/fr/messages/site.ftl:4: malformed message: brackets are nested more than 20 deep "
        "[messages]\n"
        "  hint: close each where it ends, or write parts as messages of their own"
    ]
    assert found.format("one") == "un"
    assert found.format("three") == "trois"
    assert found.malformed == {"two"}


@pytest.mark.parametrize(
    "piece", ["{", "{ ", "{ F(", "{ $x ->\n *[a] ", "{ F(a, ", "F(", '{ "{', "{ 1 ->\n *[a] {"]
)
@pytest.mark.parametrize("close", ["", "}", ") }"])
def test_no_nesting_is_too_deep_for_the_parser(tmp_path: Path, piece: str, close: str) -> None:
    source = f"one = {{ {piece * 500} $x {close * 500} }}\ntwo = deux\n"
    found, _ = messages(tmp_path, site=source)
    assert found.format("two") == "deux"


def test_a_file_that_the_memory_knows_is_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = locale(tmp_path, f"name: Français\ncolour: red\ncurrency: EUR\n{NUMBERS}")
    memory = Memory()
    load_locale(tmp_path, "fr", [], memory)
    monkeypatch.setattr("kurslex.project.loading.locale_files.parse_yaml", None)
    problems = []
    assert load_locale(tmp_path, "fr", problems, Memory(memory.new.get)) == read[0]
    assert [str(problem) for problem in problems] == read[1] != []
