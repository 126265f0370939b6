"""What any program could use: processes, locks, digests, values that are computed once."""
