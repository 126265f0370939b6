### Reading without a network.

# A link.
archive-download = Download the whole glossary for use without a network (ZIP file)
# $file is the name of a file.
archive-open = Unpack the file and open { $file } in your browser.

# The heading of what appears instead of a page that cannot be reached.
offline-title = No network connection
offline-text = This page is not stored on this device and cannot be shown without a network. Pages that you have opened recently can still be read.
