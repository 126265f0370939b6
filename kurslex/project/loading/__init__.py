"""Text files -> model. Collects every problem, stops at none, executes nothing."""
