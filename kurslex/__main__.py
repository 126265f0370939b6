"""`python -m kurslex` is the command `kurslex`."""

import sys

from kurslex.cli import main

sys.exit(main())
