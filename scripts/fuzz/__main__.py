"""Give random inputs to what reads the contributions, sources and files of others.

`python -m scripts.fuzz --seconds 60 TARGET …` fuzzes targets one after another, all of them without
a name, with atheris (`requirements/fuzz.in`), which keeps the inputs that reach something new. Each
input that is a fault is read again without atheris (`judged.py`): it must raise nothing but what is
meant for people, and take no more than a second of the processor. What is left is printed, with the
file that has the input. `--list` prints the names.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.fuzz.browser_twin import NAME as TWIN
from scripts.fuzz.browser_twin import compared_for
from scripts.fuzz.target import FOLDER, Target
from scripts.fuzz.targets import TARGETS

_ASCII = 128
_PATIENCE = 300
"""Seconds until an input is judged: of the processor it may take 30, on a busy machine."""
_EXECUTIONS = re.compile(rb"stat::number_of_executed_units:\s*(\d+)")


def main() -> int:
    """Fuzz what is asked for; return 1 where an input is a fault."""
    args = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    args.add_argument("targets", nargs="*", metavar="TARGET", help="what to fuzz; all without one")
    args.add_argument("--seconds", type=int, default=60, help="how long each is fuzzed")
    args.add_argument("--faults", type=Path, default=Path(".fuzz"), help="where faults are kept")
    args.add_argument("--list", action="store_true", help="print the names, and fuzz nothing")
    asked = args.parse_args()
    names = [*TARGETS, TWIN]
    if asked.list:
        print(*names, sep="\n")
        return 0
    unknown = [each for each in asked.targets if each not in names]
    if unknown:
        args.error(f"there is no target {', '.join(unknown)}; there are {', '.join(names)}")
    wrong = 0
    for name in asked.targets or names:
        folder = asked.faults / name
        if name == TWIN:
            count, faults = compared_for(asked.seconds)
        else:
            count, faults = _fuzzed(TARGETS[name], asked.seconds, folder)
        print(
            f"{name}: {count:,} executions in {asked.seconds} s, {len(faults)} faults", flush=True
        )
        print(*faults, sep="\n", end="\n" if faults else "", flush=True)
        wrong += len(faults)
    return 1 if wrong else 0


def _fuzzed(target: Target, seconds: int, folder: Path) -> tuple[int, list[str]]:
    """Return how often a target has read an input, and what the faults are."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kurslex-fuzz-") as place:
        corpus, words = Path(place) / "corpus", Path(place) / "words"
        corpus.mkdir()
        for number, seed in enumerate(target.first_inputs()):
            (corpus / str(number)).write_bytes(seed)
        known = "".join(f'"{_quoted(each)}"\n' for each in target.words)
        words.write_text(known, encoding="utf-8", newline="\n")
        command = [
            *(sys.executable, "-m", "scripts.fuzz.with_atheris", target.name, str(folder)),
            ",".join(target.followed),
            *(f"-max_total_time={seconds}", f"-max_len={target.longest}", "-print_final_stats=1"),
            *(f"-dict={words}", f"-artifact_prefix={folder}/", "-rss_limit_mb=4096", str(corpus)),
        ]
        done = subprocess.run(
            command,
            env={**os.environ, FOLDER: place, "TMPDIR": place},
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            check=False,
        )
    count = _EXECUTIONS.search(done.stderr)
    faults = [*faults_in(target, folder)]
    if count is None or done.returncode:
        faults.append(how_it_ended(done))
    if not any(folder.iterdir()):
        shutil.rmtree(folder)
    return int(count[1]) if count else 0, faults


def faults_in(target: Target, folder: Path) -> list[str]:
    """Return what is wrong with each input that was kept; those that are good are deleted."""
    faults = []
    for file in sorted(folder.iterdir()):
        command = [sys.executable, "-m", "scripts.fuzz.judged", target.name, str(file)]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                check=False,
                timeout=_PATIENCE,
            )
        except subprocess.TimeoutExpired:
            faults.append(f"  {file}: has not ended within {_PATIENCE} s")
            continue
        if done.returncode:
            faults.append(done.stdout.rstrip() or f"  {file}: ended with {done.returncode}")
        else:
            file.unlink()
    return faults


def how_it_ended(ended: subprocess.CompletedProcess[bytes]) -> str:
    """Return how atheris ended and the last that it said, in which bytes of an input may be."""
    last = ended.stderr.decode(errors="replace")[-2000:]
    return f"atheris ended with {ended.returncode}:\n{last}"


def _quoted(word: bytes) -> str:
    return "".join(
        chr(each) if chr(each).isalnum() and each < _ASCII else f"\\x{each:02x}" for each in word
    )


if __name__ == "__main__":
    sys.exit(main())
