"""The three engines: what a journey needs of a browser, and a file for each that has it."""
