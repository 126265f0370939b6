"""The words of the interface in the languages that come with the package, a folder for each."""
