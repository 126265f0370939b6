"""The link checker lychee on a built site, without the network."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

NO_FILE = "File not found. Check if file exists and path is correct"
NO_FRAGMENT = "Cannot find fragment"


@dataclass(frozen=True)
class Report:
    """How many references were followed, and `(file, target, reason)` of each that failed."""

    followed: int
    errors: list[tuple[str, str, str]]


def follow_links(root: Path, address: str, published: Path | None = None) -> Report:
    """Follow every reference with its fragment: in documents, style sheets and the sitemap.

    `published` is what the host publishes at `address`, `root` itself where none is given:
    canonical links and alternates, which are absolute, are followed into it.
    """
    beside = Path(sys.executable).with_name("lychee")
    program = str(beside) if beside.exists() else shutil.which("lychee")
    assert program, "lychee is missing: install requirements/test.txt"
    command = [
        *(program, "--offline", "--include-fragments", "--no-progress", "--format", "json"),
        *("--root-dir", str(root), "--remap", f"{address} file://{published or root}/"),
        *("--index-files", "index.html", "--extensions", "html,css,xml", "--no-ignore", "--hidden"),
        str(root),
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 2), result.stderr
    found = json.loads(result.stdout)
    errors = [
        (
            Path(file).relative_to(root).as_posix(),
            failure["url"].removeprefix(f"file://{root}/").rstrip("/"),
            failure["status"]["text"],
        )
        for file, failures in found["error_map"].items()
        for failure in failures
    ]
    assert found["errors"] == len(errors)
    assert found["unknown"] == found["unsupported"] == found["timeouts"] == 0
    return Report(found["successful"], sorted(errors))
