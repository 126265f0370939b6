"""What readers do, in each of the three engines: a file for each errand that brings them here."""
