"""The site's pages, templates, assets and search."""
