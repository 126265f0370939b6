"""What hosts are told: read as their documentation says, and by programs of their own."""

from pathlib import Path

READER = Path(__file__).with_name("read_netlify.mjs")
"""What reads the files for Netlify with its own parsers."""
