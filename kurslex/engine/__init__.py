"""From a project's folder to the files of its site."""
