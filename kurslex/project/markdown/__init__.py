"""Markdown with line numbers, as the rules read it."""
