"""What `kurslex check` has found, in the forms in which it is reported."""
