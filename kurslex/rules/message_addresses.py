"""Rule [message-address]."""

from collections.abc import Iterator

from kurslex.messages import MessageError
from kurslex.model.address import web_address_fault
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule
from kurslex.ui.interface_messages import ADDRESS_MESSAGES


@rule("message-address", fixed=True, reads=Reads.SETTINGS)
def check_message_addresses(glossary: Glossary) -> Iterator[Problem]:
    """A message that is an address is one of the web, for every page of its language leads there.

    Bad: `licence-content-address = javascript:…`, `= //other.example`, `= https://user@x.example`.
    Good: `licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.de`.
    """
    for tag in glossary.locales:
        messages = glossary.messages[tag]
        places = messages.places()
        for identifier in ADDRESS_MESSAGES:
            if identifier not in places:
                continue  # it is missing, or another language's
            try:
                address = messages.format(identifier)
            except MessageError:
                continue  # another rule says why
            fault = web_address_fault(address)
            if fault:
                path, line = places[identifier]
                yield Problem(
                    path=path,
                    line=line,
                    message=f"the address '{address}' of message '{identifier}' {fault}",
                    check="message-address",
                    hint="write the whole address, starting with https://",
                )
