"""Every command that changes a project's files, and a project in which each has something to do."""

import shutil
from collections.abc import Callable
from pathlib import Path

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

# `../sources` is beside the project.
COMMANDS: dict[str, list[str]] = {
    "sync": ["sync", "sv", "bowline", "--each-other"],
    "sync --all": ["sync", "--all", "--yes"],
    "sync --convert": ["sync", "--convert"],
    "typo": ["typo", "sv", "bowline"],
    "new": ["new", "sheet-bend", "--theme", "loops"],
    "rename": ["rename", "reef-knot", "square-knot"],
    "merge": ["merge", "clove-hitch", "reef-knot"],
    "withdraw": ["withdraw", "clove-hitch", "--reason", "sv=Bort.", "fr=Parti."],
    "remove": ["remove", "clove-hitch"],
    "add-locale": ["add-locale", "is"],
    "remove-locale": ["remove-locale", "fr"],
    "remove-locale without git": ["remove-locale", "fr"],
    "release": ["release", "0.2.0", "--date", "2026-03-01"],
    "upgrade": ["upgrade"],
    "init": ["init", "begun", "--locales", "en,ar"],
    "import po": ["import", "po", "../sources/fr.po"],
    "import csv": ["import", "csv", "../sources/knots.csv"],
    "import glosario": ["import", "glosario", "../sources/knots.yml"],
    "import hugo": ["import", "hugo", "../sources/hugo", "--into", "taken"],
    "import tbx": ["import", "tbx", "../sources/export/kurslex.tbx", "--into", "taken"],
    "import skos": ["import", "skos", "../sources/export/kurslex.ttl", "--into", "taken"],
    "export po": ["export", "po"],
}

_PREPARED: dict[str, Callable[[Path], object]] = {
    "typo": lambda root: edit(root / "docs/sv/bowline.md", "Seglare", "Segglare"),
    "remove-locale without git": lambda root: shutil.rmtree(root / ".git"),
}

_SOURCES = {
    "knots.csv": "id;category;en;definition (en);fr\nbight;Parts;bight;A part.;anse\n"
    "end;Parts;end;The last part.;bout\n",
    "knots.yml": "- slug: turn\n  sv: {term: rundtörn, def: Ett varv.}\n  fr: {term: tour mort}\n",
    "hugo/hugo.toml": 'baseURL = "https://knots.example/"\n[languages.en]\ntitle = "Knots"\n'
    "weight = 1\n",
    "hugo/content/en/_index.md": "---\ntitle: Our knots\nsummary: All of them.\n---\n\nWelcome.\n",
    "hugo/content/en/about/_index.md": "---\ntitle: About\n---\n\nWe tie.\n",
    "hugo/content/en/half-hitch.md": "---\nTitle: Half hitch\ncategory: [Hitch, Turn]\n"
    "tags: [simple, of one]\n---\n\nA turn.\n\n- once\n- twice\n",
    # A language without a concept.
    "hugo/content/fr/_index.md": "---\ntitle: Nœuds\n---\n\nBienvenue.\n",
    "hugo/content/fr/about/_index.md": "---\ntitle: Nous\n---\n\nNous nouons.\n",
}


def changing_project(folder: Path) -> Path:
    """Make a project with a commit, and the sources of imports beside it."""
    root, sources = folder / "project", folder / "sources"
    copy_tiny_site(root)
    Repository(root).commit()
    for path, text in _SOURCES.items():
        (sources / path).parent.mkdir(parents=True, exist_ok=True)
        (sources / path).write_text(text, encoding="utf-8")
    for kind in ("tbx", "skos"):
        _run(root, "export", kind, "--output", sources / kind)
        (sources / "export").mkdir(exist_ok=True)
        for file in (sources / kind).iterdir():
            shutil.copy(file, sources / "export" / f"kurslex{file.suffix}")
    _run(root, "export", "po", "--source", "sv", "--output", sources / "fr.po")
    po = (sources / "fr.po").read_text(encoding="utf-8")
    for words in ("Les marins", "quelques secondes", "sert à prendre"):
        assert po.count(words) == 1
        po = po.replace(words, f"{words} bis")
    (sources / "fr.po").write_text(po, encoding="utf-8")
    return folder


def copy_for(command: str, folder: Path, target: Path) -> Path:
    """Copy what `changing_project` has made, and return the project, made ready for a command."""
    root = shutil.copytree(folder, target) / "project"
    if command in _PREPARED:
        _PREPARED[command](root)
    return root


def _run(root: Path, *words: str | Path) -> None:
    done = run_kurslex(*words, cwd=root)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
