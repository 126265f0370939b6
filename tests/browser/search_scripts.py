"""Scripts of the search as one text, to be tried on a made-up index."""

from importlib.resources import files

_ASSETS = files("kurslex.site") / "assets"


def script(*names: str) -> str:
    return "".join((_ASSETS / name).read_text(encoding="utf-8") for name in names)
