"""Programs that compute an input from a wanted output."""
