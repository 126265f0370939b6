"""PO files: texts go to translation tools, and come back."""
