"""What leaves a glossary for other tools, and comes back."""
