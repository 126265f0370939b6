from pathlib import Path

from kurslex.model.house_style import HouseStyle
from kurslex.project.loading.locale_files import load_locale
from tests.support.edits import TINY_SITE


def test_the_signs_of_a_language() -> None:
    problems = []
    locale = load_locale(TINY_SITE, "fr", problems)
    assert locale is not None
    assert problems == []
    assert locale.style == HouseStyle(
        quotes=("«\u00a0", "\u00a0»"),
        inner_quotes=("“", "”"),
        apostrophe="’",
        dash="–",
        percent="\u00a0%",
        months=(
            *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
            *("septembre", "octobre", "novembre", "décembre"),
        ),
    )
    assert locale.readability == ""


def test_a_language_may_leave_its_signs_to_the_writers(tmp_path: Path) -> None:
    file = tmp_path / "docs/sv/locale.yml"
    file.parent.mkdir(parents=True)
    numbers = 'numbers: {decimal: ",", group: ".", minus: "-"}'
    file.write_text(f"name: Svenska\n{numbers}\n", encoding="utf-8")
    problems = []
    locale = load_locale(tmp_path, "sv", problems)
    assert locale is not None
    assert (locale.style, problems) == (HouseStyle(), [])
