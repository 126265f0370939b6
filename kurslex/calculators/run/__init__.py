"""Programs with numbers put in, exactly."""
