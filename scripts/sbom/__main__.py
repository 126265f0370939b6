"""Write a release's bill of materials, `dist/kurslex-VERSION.cdx.json`, and say what is in it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kurslex import __version__
from scripts.sbom.bill import bill
from scripts.sbom.packages import UnknownLicenceError, runtime_packages
from scripts.sbom.places import PROJECT
from scripts.sbom.shipped import licences, own_files, parts


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the bill; 1 where a licence is not known."""
    parser = argparse.ArgumentParser(prog="python -m scripts.sbom", description=__doc__)
    parser.add_argument("--output", type=Path, help="where to write it")
    target = parser.parse_args(arguments).output
    target = target or PROJECT / "dist" / f"kurslex-{__version__}.cdx.json"
    try:
        packages = runtime_packages(licences())
    except UnknownLicenceError as error:
        print(f"make sbom: {error}", file=sys.stderr)
        return 1
    others, own = parts(), own_files()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(bill(list(packages.values()), others, own).encode())
    theirs = [file for part in others for file in part.files]
    optional = sum(each.optional for each in packages.values())
    print(
        f"{len(packages)} packages, {optional} of them optional\n"
        f"{len(others)} parts that others made, "
        f"{len(theirs)} files, {sum(each.size for each in theirs):,} bytes\n"
        f"{len(own)} files of our own, {sum(each.size for each in own):,} bytes"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
