"""The glossary as frozen dataclasses."""
