"""Where what is listed is."""

from pathlib import Path

PROJECT = Path(__file__).parents[2]
REQUIREMENTS = PROJECT / "requirements"
ASSETS = PROJECT / "kurslex" / "site" / "assets"
