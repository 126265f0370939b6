"""Calculators: their files, what they compute, and how that is written and shown."""
