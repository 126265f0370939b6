"""What a site's search looks things up in: terms and definitions, and the texts of the pages."""
