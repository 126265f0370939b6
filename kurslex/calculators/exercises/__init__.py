"""Exercises of calculators: their numbers drawn, their answers judged, their words."""
