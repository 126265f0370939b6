"""Other programs that build a glossary."""
