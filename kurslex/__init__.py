"""Kurslex builds multilingual glossaries with calculators, on top of MkDocs."""

__version__ = "0.1.0"
