"""How far a page goes beyond its window's side, in pixels: what a reader would have to scroll."""

OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
