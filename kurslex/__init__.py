"""Kurslex builds multilingual glossaries with calculators."""

__version__ = "0.1.0"
