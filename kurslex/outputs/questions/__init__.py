"""Question banks: what pages and exercises ask, in the formats of learning platforms."""
