"""Formats beside the pages: one file or folder a format."""
