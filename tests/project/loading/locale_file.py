"""A file `locale.yml` of one language, and what is read in it."""

from pathlib import Path

from kurslex.model.locale import Locale
from kurslex.project.loading.locale_files import load_locale

NUMBERS = 'numbers: {decimal: ",", group: "\\u202F", minus: "\\u2212"}\n'


def locale(root: Path, text: str) -> tuple[Locale | None, list[str]]:
    (root / "docs/fr").mkdir(parents=True)
    (root / "docs/fr/locale.yml").write_text(text, encoding="utf-8")
    problems = []
    return load_locale(root, "fr", problems), [str(problem) for problem in problems]
