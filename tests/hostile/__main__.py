"""Print how many hostile contributions there are, by kind and by what comes of them.

.venv/bin/python -m tests.hostile
"""

from collections import Counter

from tests.hostile.cases import Case, cases


def main() -> None:
    """Print a line for each kind, and one for all."""
    counts = {
        kind: Counter(_result(case) for case in cases(kind))
        for kind in dict.fromkeys(case.kind for case in cases())
    }
    counts["all"] = sum(counts.values(), Counter())
    print("kind                 cases  reported  refused  harmless")
    for kind, found in counts.items():
        figures = (found.total(), found["reported"], found["refused"], found["harmless"])
        columns = zip(figures, (6, 10, 9, 10), strict=True)
        print(f"{kind:20}" + "".join(f"{each:>{width}}" for each, width in columns))


def _result(case: Case) -> str:
    return "reported" if case.rule else "refused" if case.said else "harmless"


if __name__ == "__main__":
    main()
