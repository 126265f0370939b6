"""Changes to files that people write: single places of a text, and whole files or none."""
