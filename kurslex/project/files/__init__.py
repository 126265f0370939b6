"""Files: which there are, reading and writing them."""
