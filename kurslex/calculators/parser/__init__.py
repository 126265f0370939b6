"""A calculator's file: what it declares, read without running it."""
