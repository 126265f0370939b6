"""What is computed from a whole glossary."""
