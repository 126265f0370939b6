"""Worksheets: a sheet of exercises for each student, and the key."""
