"""Print how many wrong lines the tests notice in parts of the generator, and which they do not."""

import argparse
import sys
from collections.abc import Sequence

from .parts import PARTS, PROJECT, groups
from .running import Mutant, NotTestedError, copy_project, run

_WORK = PROJECT / ".mutants"


def main(arguments: Sequence[str] | None = None) -> int:
    """Mutate the parts that are asked for; 1 where the tests notice fewer than they should."""
    args = _parser().parse_args(arguments)
    too_few = False
    for part in args.parts or PARTS:
        work = _WORK / part
        copy_project(work)
        mutants: list[Mutant] = []
        try:
            for group in groups(part):
                found = run(group, work, args.processes)
                mutants += found
                print(f"{' '.join(group.files)}: {_count(found)}", file=sys.stderr, flush=True)
        except NotTestedError as error:
            print(f"make mutants: {part} cannot be tested\n{error}", file=sys.stderr)
            return 1
        for mutant in mutants:
            if not mutant.killed:
                print(f"{mutant.name}\n{mutant.diff}\n")
        print(f"{part}: {_count(mutants)}", flush=True)
        too_few |= sum(each.killed for each in mutants) < len(mutants) * args.least / 100
    return int(too_few)


def _count(mutants: list[Mutant]) -> str:
    killed = sum(each.killed for each in mutants)
    share = f" ({killed / len(mutants):.1%})" if mutants else ""
    return f"{killed:,} of {len(mutants):,} mutants killed{share}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.mutants", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=PARTS, help="by default all")
    parser.add_argument("--processes", type=int, default=2, help="at once (default: 2)")
    parser.add_argument(
        "--least", type=int, default=85, help="percent that must be killed (default: 85)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
