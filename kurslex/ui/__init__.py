"""Which messages the interface has, so that every language brings them."""
