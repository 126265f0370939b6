"""Glossaries in other formats -> the project's files; a module for each format, one writer."""
