"""The layouts of generators that come without any: small, and of the same parts in each."""

from pathlib import Path

LAYOUTS = Path(__file__).parent
STYLE = LAYOUTS / "style.css"
