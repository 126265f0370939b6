"""A project's folder: reading its files, changing single places of them, adding to it."""
