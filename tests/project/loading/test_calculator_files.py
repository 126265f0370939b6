from pathlib import Path

from kurslex.project.loading.calculator_files import load_calculators

ROOT = Path(__file__).parents[3]
SOURCE = (ROOT / "calculators" / "profit_loss.py").read_text(encoding="utf-8")


def load(root: Path, **files: str) -> tuple[list[str], list[str]]:
    (root / "calculators").mkdir()
    for name, text in files.items():
        (root / "calculators" / f"{name}.py").write_text(text, encoding="utf-8")
    problems = []
    return list(load_calculators(root, problems)), [str(problem) for problem in problems]


def test_the_calculators_of_this_project() -> None:
    problems = []
    calculator = load_calculators(ROOT, problems)["profit-loss"]
    assert problems == []
    assert calculator.path == "calculators/profit_loss.py"
    described = [
        (each.name, each.kind, each.unit, each.decimals)
        for each in (*calculator.inputs, *calculator.outputs)
    ]
    assert described == [
        ("buy", "money", "USD", 2),
        ("sell", "money", "USD", 2),
        ("shares", "count", "", 0),
        ("profit", "money", "USD", 2),
        ("rate_of_return", "percent", "%", 2),
    ]


def test_no_folder_is_no_calculators(tmp_path: Path) -> None:
    problems = []
    assert load_calculators(tmp_path, problems) == {}
    assert problems == []


def test_the_file_is_named_after_the_calculator(tmp_path: Path) -> None:
    assert load(tmp_path, profits=SOURCE) == (
        [],
        [
            "calculators/profits.py:1: this file declares calculator 'profit-loss' "
            "[calculator-declaration]\n"
            "  hint: name the file profit_loss.py, or change the id"
        ],
    )


def test_one_bad_file_hides_no_other(tmp_path: Path) -> None:
    found, problems = load(tmp_path, a="def a(:\n", profit_loss=SOURCE, z="import os\n")
    assert found == ["profit-loss"]
    assert [problem.split("\n")[0] for problem in problems] == [
        "calculators/a.py:1: column 7: invalid syntax [calculator-syntax]",
        "calculators/z.py:1: column 1: `import os` is not part of a calculator's file "
        "[calculator-language]",
        "calculators/z.py:1: column 1: there is no function here [calculator-language]",
    ]


def test_no_file_is_executed(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    found, problems = load(
        tmp_path,
        profit_loss=f"open({str(trap)!r}, 'w')\n" + SOURCE,
        second=SOURCE.replace("percent()", f"percent(open({str(trap)!r}, 'w'))"),
    )
    assert found == []
    assert len(problems) == 2
    assert not trap.exists()
