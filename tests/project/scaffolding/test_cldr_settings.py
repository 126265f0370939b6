"""What a new language's locale.yml begins with, from CLDR."""

from pathlib import Path

import pytest

from kurslex.project.loading.locale_files import load_locale
from kurslex.project.scaffolding.new_language import language_data


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        (
            "hi",
            "name: हिन्दी\n"
            "# Whose words stand in for the messages that are not translated yet.\n"
            "words: sv\n"
            "numbers:\n"
            '  decimal: "."\n'
            '  group: ","\n'
            '  minus: "\\u2212"\n'
            "  # How many digits the last group has, and those before it.\n"
            "  groups: [3, 2]\n"
            "currency: INR\n",
        ),
        (
            "nb",
            "name: Norsk bokmål\n"
            "# Browser languages whose readers this language serves best.\n"
            "also: ['no', nn]\n"
            "# Whose words stand in for the messages that are not translated yet.\n"
            "words: sv\n"
            "numbers:\n"
            '  decimal: ","\n'
            '  group: "\\u00A0"\n'
            '  minus: "\\u2212"\n'
            "currency: NOK\n",
        ),
        (
            "zh-Hans",
            "name: 中文 (简体)\n"
            "# Whose words stand in for the messages that are not translated yet.\n"
            "words: sv\n"
            "# Terms are sorted by the readings that pages give them with sort.\n"
            "# Without readings: order: icu, with pip install 'kurslex[icu]'.\n"
            "numbers:\n"
            '  decimal: "."\n'
            '  group: ","\n'
            '  minus: "\\u2212"\n'
            "currency: CNY\n",
        ),
    ],
)
def test_a_new_language(tag: str, expected: str) -> None:
    assert language_data(tag, "", "sv").partition("# How the texts are written")[0] == expected


@pytest.mark.parametrize(
    "tag", ["ar-EG", "bn", "es", "fa", "he", "hi", "ja", "nn", "pl", "zh-Hant"]
)
def test_what_is_written_can_be_read(tag: str, tmp_path: Path) -> None:
    file = tmp_path / "docs" / tag / "locale.yml"
    file.parent.mkdir(parents=True)
    file.write_text(language_data(tag, "", "sv"), encoding="utf-8")
    problems = []
    locale = load_locale(tmp_path, tag, problems)
    assert problems == []
    assert locale is not None
    assert (locale.tag, locale.words) == (tag, "sv")
