"""The language of calculators: Python's syntax tree -> a program, as data."""
