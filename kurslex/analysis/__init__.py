"""What is worked out of a whole glossary."""
