"""Pages as plain Markdown, and the list of them for programs that read."""
