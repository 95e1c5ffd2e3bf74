"""The columns of a roster, and the words that stand in them, as people read them."""

from agenda.messages.template import Template, say

_LABEL = "The name of a column in a spreadsheet; the reader of rosters must know it."
_ABOUT = "What a column of the spreadsheet is for."


def _column(field: str, label: str, about: str) -> tuple[Template, Template]:
    return (
        say(f"roster-column.{field.replace('_', '-')}", label, comment=f"{_LABEL} same-ok"),
        say(f"roster-about.{field.replace('_', '-')}", about, comment=_ABOUT),
    )


COLUMNS: dict[str, tuple[Template, Template]] = {
    "id": _column("id", "Identifier", "A short name of their own, such as P07. It never changes."),
    "name": _column("name", "Full name", "Their name, as it stands in the agenda."),
    "name_ar": _column("name_ar", "Name in Arabic", "Their name in Arabic."),
    "honorific": _column("honorific", "Title", "A title, such as Dr."),
    "role": _column("role", "Function", "Their function, such as Mayor."),
    "role_fr": _column("role_fr", "Function in French", "Their function in French."),
    "role_ar": _column("role_ar", "Function in Arabic", "Their function in Arabic."),
    "org": _column("org", "Organisation", "Their organisation."),
    "org_alt": _column(
        "org_alt",
        "Other names of the organisation",
        "Other names of their organisation, with | between them.",
    ),
    "country": _column("country", "Country", "Their country."),
    "region": _column("region", "Region", "Their region."),
    "type": _column("type", "Type of organisation", "The kind of organisation, such as city."),
    "gender": _column("gender", "Gender", "Their gender, or nothing."),
    "profile": _column("profile", "Field of work", "What they work on."),
    "langs": _column(
        "langs",
        "Languages",
        "The languages they speak, with | between them. In the first they are answered.",
    ),
    "group": _column("group", "Group", "The group they rotate with, as the agenda calls it."),
    "part": _column(
        "part", "Role in the event", "What they do in the event. Choose from the list."
    ),
    "discord_id": _column(
        "discord_id",
        "Discord number",
        "Their number on Discord, if it is known. Keep the column as text.",
    ),
    "handle": _column(
        "handle", "Discord name", "Their name on Discord, exactly. By it they are found."
    ),
    "nick": _column("nick", "Name on the server", "What they are called on the server."),
    "available": _column("available", "Availability", "When they are there, with | in between."),
    "wishes": _column(
        "wishes", "Topics wished for", "The topics they wish for, with | between them."
    ),
    "together": _column(
        "together", "Seat with", "Whom to seat them with: identifiers or exact names."
    ),
    "apart": _column(
        "apart", "Seat apart from", "Whom not to seat them with: identifiers or exact names."
    ),
}
"""For each field the name of its column, and what it is for."""

_WORD = "A word in a cell of the spreadsheet; the reader of rosters must know it."

PARTS: dict[str, Template] = {
    "participant": say("roster-part.participant", "participant", comment=f"{_WORD} same-ok"),
    "moderator": say("roster-part.moderator", "moderator", comment=_WORD),
    "rapporteur": say("roster-part.rapporteur", "rapporteur", comment=f"{_WORD} same-ok"),
    "expert": say("roster-part.expert", "expert", comment=f"{_WORD} same-ok"),
    "interpreter": say("roster-part.interpreter", "interpreter", comment=_WORD),
    "organiser": say("roster-part.organiser", "organiser", comment=_WORD),
    "observer": say("roster-part.observer", "observer", comment=_WORD),
}

GENDERS: dict[str, Template] = {
    "female": say("roster-gender.female", "female", comment=_WORD),
    "male": say("roster-gender.male", "male", comment=_WORD),
    "other": say("roster-gender.other", "other", comment=_WORD),
}
