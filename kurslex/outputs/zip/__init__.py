"""All pages of one language in a ZIP file."""
