"""`make sbom`: everything that the package needs and that reaches a reader, as CycloneDX."""
