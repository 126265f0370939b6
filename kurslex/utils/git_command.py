"""How git is called: a project's own files decide nothing about it.

A folder with the files of a bare repository in it is one for git, with settings that name programs
to be run, and anybody's change could bring such a folder (`safe.bareRepository`, git 2.38).
"""

GIT = ("git", "-c", "safe.bareRepository=explicit")
"""What a call of git begins with."""

REFUSED = b"safe.bareRepository"
"""What git names where it refuses a folder for this reason, in any language."""
