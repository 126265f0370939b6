"""Pages in Hebrew, Arabic and Urdu, which are read from right to left."""
