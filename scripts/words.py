"""Keep the tables `kurslex/words/LOCALE/states.txt`: what each message was translated from.

Without arguments, a message that is new in a language is noted as a draft of the English text as it
is now, one that is gone loses its line, and what is missing, outdated or a draft is counted.
"""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from kurslex.message_syntax import entries_by_name
from kurslex.words.shipped import FOLDER, SOURCE, shipped_languages, shipped_sources
from kurslex.words.states import (
    STATES,
    Translation,
    language_state,
    source_digests,
    table,
    translations,
)


def main() -> int:
    """Write the tables, or only say whether they are as they should be; return 1 if not."""
    args = _arguments()
    languages = [each for each in shipped_languages() if each != SOURCE]
    asked = args.follows or args.reviewed
    if asked and asked not in languages:
        print(f"the package has no words to translate in '{asked}'", file=sys.stderr)
        return 2
    wrong = []
    for tag in languages:
        known = up_to_date(tag)
        if tag == asked:
            unknown = [name for name in args.names if name not in known]
            if unknown:
                print(f"'{tag}' has no message {', '.join(unknown)}", file=sys.stderr)
                return 2
            known = compared(known, args.names or known, args.date if args.reviewed else None)
        text = table(known)
        file = FOLDER / tag / STATES
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            wrong.append(tag)
            if not args.check:
                file.write_text(text, encoding="utf-8", newline="\n")
    if args.check:
        if wrong:
            print(f"run scripts/words.py: the tables are not those of {', '.join(wrong)}")
        return 1 if wrong else 0
    for tag in languages:
        state = language_state(tag)
        counts = (len(state.missing), len(state.stale), len(state.drafts))
        print(f"{tag}: missing {counts[0]}, outdated {counts[1]}, drafts {counts[2]}")
    return 0


def up_to_date(tag: str) -> dict[str, Translation]:
    """Return what is known of each message that a language has."""
    digests, known = source_digests(), translations(tag)
    names = entries_by_name(shipped_sources(tag).values())
    return {
        name: known.get(name) or Translation(source=digests[name])
        for name in names
        if name in digests
    }


def compared(
    known: dict[str, Translation], names: Iterable[str], reviewed: str | None
) -> dict[str, Translation]:
    """Return the same where messages say what English says now; with a date, they are reviewed."""
    digests = source_digests()
    found = dict(known)
    for name in names:
        date_of = known[name].reviewed if reviewed is None else reviewed
        found[name] = replace(known[name], source=digests[name], reviewed=date_of)
    return found


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--check", action="store_true", help="write nothing; fail if something would be"
    )
    which.add_argument("--follows", metavar="LOCALE", help="messages say what English says now")
    which.add_argument("--reviewed", metavar="LOCALE", help="the same, read by who speaks it well")
    parser.add_argument("--date", default=f"{date.today()}", help="of the review (default: today)")
    parser.add_argument("names", metavar="NAME", nargs="*", help="of messages (default: all)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
