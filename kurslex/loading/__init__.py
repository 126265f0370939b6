"""Text files -> model. Collects every problem, stops at none, executes nothing."""

from kurslex.loading.glossary import load_glossary

__all__ = ["load_glossary"]
