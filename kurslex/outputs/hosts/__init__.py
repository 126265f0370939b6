"""What web servers have to know of a site, in a file for each kind of server."""
