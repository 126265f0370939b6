"""YAML: a tree that knows its lines, and changes of single values in a text."""
