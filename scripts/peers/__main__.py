"""`make bench-peers`: Kurslex beside other site generators, with the same texts."""

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scripts.peers.arguments import add_sizes_and_runs
from scripts.peers.environments import MissingPeerError
from scripts.peers.peer import Peer, write_file
from scripts.peers.report import NoMarksError, report, write_into
from scripts.peers.results import Results, from_data, to_data
from scripts.peers.rounds import Plan, WrongSiteError, measure
from scripts.peers.running import CommandFailedError
from scripts.peers.with_eleventy import ELEVENTY
from scripts.peers.with_hugo import HUGO
from scripts.peers.with_kurslex import KURSLEX, this_glossary
from scripts.peers.with_mkdocs import MKDOCS
from scripts.peers.with_zensical import ZENSICAL


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, or read what was measured, and report it; 1 where a generator does not build."""
    args = _parser().parse_args(arguments)
    try:
        results = _read(args.read) if args.read else _measure(args)
        if args.json:
            data = json.dumps(to_data(results), ensure_ascii=False, indent=2)
            write_file(args.json, data + "\n")
        if args.document:
            write_into(args.document, results)
    except (CommandFailedError, MissingPeerError, NoMarksError, WrongSiteError) as error:
        print(f"make bench-peers: {error}", file=sys.stderr)
        return 1
    print(report(results))
    return 0


def known_peers() -> dict[str, Peer]:
    """Return all generators by their names for the command line."""
    peers = (this_glossary(), KURSLEX, HUGO, ELEVENTY, ZENSICAL, MKDOCS)
    return {peer.name: peer for peer in peers}


def _measure(args: argparse.Namespace) -> Results:
    known = known_peers()
    peers = [known[name] for name in args.peers]
    plan = Plan(peers, args.sizes, args.runs, args.once_above, args.limit)
    with tempfile.TemporaryDirectory(prefix="kurslex-bench-") as folder:
        return measure(plan, Path(folder), lambda line: print(line, file=sys.stderr))


def _read(file: Path) -> Results:
    return from_data(json.loads(file.read_text(encoding="utf-8")))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.peers",
        description="Build the same invented glossary with Kurslex and other site generators, and "
        "print how long it takes, what it needs and how large the sites are.",
    )
    names = list(known_peers())
    add_sizes_and_runs(parser)
    parser.add_argument(
        "--peers", type=_names, default=names, metavar="NAME,…", help=", ".join(names)
    )
    parser.add_argument(
        "--once-above",
        type=float,
        default=120,
        metavar="SECONDS",
        help="one round alone for a generator whose cold build takes longer (default: 120)",
    )
    parser.add_argument(
        "--limit",
        type=float,
        default=1800,
        metavar="SECONDS",
        help="end a build that takes longer (default: 1800)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results into it")
    parser.add_argument("--read", type=Path, metavar="FILE", help="measure nothing, read --json's")
    parser.add_argument(
        "--document", type=Path, metavar="FILE", help="put the report between its marks"
    )
    return parser


def _names(text: str) -> list[str]:
    names, known = text.split(","), known_peers()
    for name in names:
        if name not in known:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(known)}")
    return names


if __name__ == "__main__":
    sys.exit(main())
