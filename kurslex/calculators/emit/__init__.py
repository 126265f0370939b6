"""Programs as JavaScript, MathML and text."""
