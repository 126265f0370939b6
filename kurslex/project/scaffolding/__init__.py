"""What begins something new: texts of files, made after those that are there."""
