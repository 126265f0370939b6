from pathlib import Path

import pytest

from kurslex.model.look import Look, Side
from kurslex.project.loading.concepts_file import load_concepts

HEAD = "locales: [sv, fr]\nthemes: [loops]\nconcepts: {bowline: {theme: loops}}\n"
ROPE = 'rope: {light: ["#6a3d00", "#f3dfc2"], dark: ["#e5b878", "#4d3414"]}'
END = 'end: {light: ["#3c4a8a", "#dfe3f5"], dark: ["#a9b6f0", "#2c3563"]}'


def load(root: Path, text: str) -> tuple[Look, list[str]]:
    (root / "docs").mkdir()
    (root / "docs/concepts.yml").write_text(f"{HEAD}{text}\n", encoding="utf-8")
    problems = []
    look = load_concepts(root, problems).look
    return look, [f"{each.line}: {each.message}; {each.hint}" for each in problems]


def test_a_project_need_not_declare_a_look(tmp_path: Path) -> None:
    assert load(tmp_path, "") == (Look(), [])


def test_sides_and_mark(tmp_path: Path) -> None:
    look, problems = load(
        tmp_path,
        f"""look:
  sides:
    {ROPE}
    {END}
  mark: ["M6 26L26 6", "M6 6l20 20"]""",
    )
    assert problems == []
    assert look == Look(
        sides=(
            Side(id="rope", lines=("#6a3d00", "#e5b878"), areas=("#f3dfc2", "#4d3414")),
            Side(id="end", lines=("#3c4a8a", "#a9b6f0"), areas=("#dfe3f5", "#2c3563")),
        ),
        mark=("M6 26L26 6", "M6 6l20 20"),
    )


ONE_SIDE = (
    "4: field 'sides' has 1 sides, and a glossary has two; "
    "name two, the one that acts first, or leave the field out"
)


@pytest.mark.parametrize(
    ("written", "problems"),
    [
        pytest.param(
            f"look: {{sides: {{{ROPE}}}}}",
            [ONE_SIDE],
            id="one side",
        ),
        pytest.param(
            "look:\n  sides:\n    " + ROPE.replace("#6a3d00", "#a8641e") + f"\n    {END}",
            [
                "6: #a8641e of the side 'rope' has a contrast of 4.1 to 1 "
                "with light boxes (#edf2f2); words need 4.5 to 1: take a darker colour"
            ],
            id="pale words",
        ),
        pytest.param(
            "look:\n  sides:\n    " + ROPE.replace("#e5b878", "#7a5a20") + f"\n    {END}",
            [
                "6: #7a5a20 of the side 'rope' has a contrast of 2.8 to 1 "
                "with dark pages (#14191b); words need 4.5 to 1: take a lighter colour",
                "6: the lines #7a5a20 of the side 'rope' have a contrast of 1.8 to 1 "
                "with its areas #4d3414; edges need 3 to 1: take colours that are further apart",
            ],
            id="dim words in the dark",
        ),
        pytest.param(
            "look:\n  sides:\n    " + ROPE.replace("#f3dfc2", "#7a5a30") + f"\n    {END}",
            [
                "6: words in ink (#14191b) have a contrast of 2.8 to 1 with "
                "the areas #7a5a30 of the side 'rope'; they need 4.5 to 1: take a lighter colour"
            ],
            id="dark areas on light pages",
        ),
        pytest.param(
            "look:\n  sides:\n    " + ROPE.replace('"#f3dfc2"', "beige") + f"\n    {END}",
            [
                "6: field 'light' of the side 'rope' must be two colours; "
                'write that of words and lines, and of areas: ["#0b5666", "#c9e1e5"]'
            ],
            id="a colour by name",
        ),
        pytest.param(
            f"look:\n  sides:\n    rope: {{light: [\"#6a3d00\", \"#f3dfc2\"]}}\n    {END}",
            ["6: the side 'rope' has no field 'dark'; add a line 'dark: …'"],
            id="no dark colours",
        ),
        pytest.param(
            'look: {mark: ["M6 26L26 6"]}',
            [
                "4: field 'mark' has 1 lines, and a mark has two; "
                'write one for each side: ["M4 8h24", "M4 24h24"]'
            ],
            id="one line",
        ),
        pytest.param(
            'look: {mark: ["M6 26L26 6", "url(#evil)"]}',
            [
                "4: the line 'url(#evil)' of the mark is no path; "
                "write the data of an SVG path on 32 by 32 units, at most 200 characters"
            ],
            id="no path",
        ),
        pytest.param(
            "look: {colour: teal}",
            ["4: unknown field 'colour' in the look; the fields are mark, sides"],
            id="another field",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_the_cure(
    tmp_path: Path, written: str, problems: list[str]
) -> None:
    assert load(tmp_path, written) == (Look(), problems)
