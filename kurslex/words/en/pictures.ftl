### What stands below every picture of a page.

# A heading that opens a description for those who do not see the picture.
pictures-in-words = The picture in words
# A link.
pictures-download = Download the picture (SVG)
