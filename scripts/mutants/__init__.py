"""`make mutants`: whether a test fails where a line of the generator is wrong."""
