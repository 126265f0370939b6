"""What every program could use: processes, digests, values worked out once."""
