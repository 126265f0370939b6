"""The site on this machine while somebody writes it: made again at every save, shown at once."""
