"""Calculators in a language's words: forms, worked examples, pictures."""
