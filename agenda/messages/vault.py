"""What is said when the private part of what is kept cannot be opened."""

from agenda.messages.template import say

NO_KEY = say(
    "vault.no-key",
    "What is kept of the people of {event} cannot be opened. "
    "The key {file} is missing, or it is another one. "
    "Put that file back. If it is lost, “majlis purge {event}” removes what nobody can read.",
    comment="To the operator. The key is a file that opens what is stored about people.",
    event=str,
    file=str,
)
