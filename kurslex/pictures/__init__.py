"""Pictures on pages: a file that has data and a kind -> panels, drawn in each language."""
