"""The glossary as frozen objects."""
