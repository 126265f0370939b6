"""Print how many wrong lines the tests notice in parts of the generator, and which they do not."""

import argparse
import sys
from collections.abc import Sequence

from scripts.mutants.parts import LEAST, PARTS, PROJECT, Group, groups
from scripts.mutants.running import Mutant, NotTestedError, copy_project, run

_WORK = PROJECT / ".mutants"
_AT_ONCE = 8  # groups, so that what is found is known soon, and the tests begin seldom


def main(arguments: Sequence[str] | None = None) -> int:
    """Mutate the parts that are asked for; 1 where the tests notice fewer than they should."""
    parser = _parser()
    args = parser.parse_args(arguments)
    files = [file for part in args.parts or PARTS for each in groups(part) for file in each.files]
    unknown = [word for word in args.only if not any(word in file for file in files)]
    if unknown:
        parser.error(f"--only: of these parts, no file's path has {' or '.join(unknown)}")
    try:
        found = {part: _mutated(part, args) for part in args.parts or PARTS}
    except NotTestedError as error:
        print(f"make mutants: {error}", file=sys.stderr)
        return 1
    for part, mutants in found.items():
        print(f"{part}: {_count(mutants)}")
    return int(any(too_few(part, mutants, args.least) for part, mutants in found.items()))


def too_few(part: str, mutants: Sequence[Mutant], least: int | None) -> bool:
    """Whether fewer are killed than `least` percent, or than are known to be of that part."""
    asked = LEAST[part] if least is None else least
    return _killed(mutants) < len(mutants) * asked / 100


def _mutated(part: str, args: argparse.Namespace) -> list[Mutant]:
    """Mutate a part, and print of each of its files what no test notices, as soon as it is known.

    Each part has a folder of its own, so that two can be mutated at once.
    """
    work = _WORK / part
    copy_project(work)
    mutants: list[Mutant] = []
    asked = [group for group in groups(part) if _is_asked(group, args.only)]
    for first in range(0, len(asked), _AT_ONCE):
        for group, found in run(
            asked[first : first + _AT_ONCE], work, args.processes, args.endings
        ).items():
            mutants += found
            for each in found:
                if not each.killed:
                    print(f"{each.name}\n{each.diff}\n")
            print(f"{' '.join(group.files)}: {_count(found)}\n", flush=True)
    return mutants


def _is_asked(group: Group, words: Sequence[str]) -> bool:
    return any(word in file for word in words for file in group.files)


def _killed(mutants: Sequence[Mutant]) -> int:
    return sum(each.killed for each in mutants)


def _count(mutants: list[Mutant]) -> str:
    killed = _killed(mutants)
    share = f" ({killed / len(mutants):.1%})" if mutants else ""
    return f"{killed:,} of {len(mutants):,} mutants killed{share}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.mutants", description=__doc__)
    add = parser.add_argument
    add("parts", nargs="*", choices=PARTS, help="by default all")
    add("--only", nargs="+", default=[""], metavar="WORD", help="files whose path has one of these")
    add("--endings", default="", metavar="DIGITS", help="a sample: numbers that end with these")
    add("--processes", type=int, default=2, help="at once (default: 2)")
    known = ", ".join(f"{part} {percent}" for part, percent in LEAST.items())
    add("--least", type=int, help=f"percent that must be killed (default: {known})")
    return parser


if __name__ == "__main__":
    sys.exit(main())
