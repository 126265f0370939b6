"""Which page mentions and links which concept."""
