"""Which pages have changed since others were checked against them: by content, never by dates."""
