"""`calculators/*.py` -> calculators by id, in the order of their file names."""

from pathlib import Path

from kurslex.model.calculator import Calculator
from kurslex.problem import Problem
from kurslex.project.files.survey import CALCULATORS, ordinary_files
from kurslex.project.files.text_files import read_text
from kurslex.project.loading.calculator_memory import read_calculator
from kurslex.project.loading.memory import Memory


def load_calculators(
    root: Path, problems: list[Problem], memory: Memory | None = None
) -> dict[str, Calculator]:
    """Return every calculator that could be read; what is wrong is added to `problems`.

    The file of `profit-loss` is `calculators/profit_loss.py`. No file is executed. What the
    memory knows is not read again.
    """
    found = {}
    for path in ordinary_files(root, CALCULATORS, ".py"):
        text = read_text(root, path, problems)
        calculator = (
            None if text is None else read_calculator(text, path, problems, memory or Memory())
        )
        if calculator is None:
            continue
        wanted = calculator.id.replace("-", "_") + ".py"
        if path == f"{CALCULATORS}/{wanted}":
            found[calculator.id] = calculator
        else:
            problems.append(
                Problem(
                    path=path,
                    line=1,
                    message=f"this file declares calculator '{calculator.id}'",
                    check="calculator-declaration",
                    hint=f"name the file {wanted}, or change the id",
                )
            )
    return found
