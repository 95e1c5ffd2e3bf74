"""The names of the places and roles that every event has.

Channels of text have names in small letters with hyphens, as the platform wants them.
"""

from agenda.messages.template import Message, Template, say
from agenda.text import LANGUAGES, Language

_COMMENT = "A channel's name: small letters and hyphens, no spaces. same-ok"

LOBBY = say("place.lobby", "lobby", comment=_COMMENT)
PLENARY = say("place.plenary", "Plenary", comment="The name of a voice channel. same-ok")
NEWS = say("place.news", "announcements", comment=_COMMENT)
MODERATORS = say("place.moderators", "moderators", comment=_COMMENT)
RAPPORTEURS = say("place.rapporteurs", "rapporteurs", comment=_COMMENT)
ROLE_MODERATORS = say("role.moderators", "moderators", comment="The name of a role.")
ROLE_INTERPRETERS = say("role.interpreters", "interpreters", comment="The name of a role.")
ROLE_RAPPORTEURS = say("role.rapporteurs", "rapporteurs", comment="The name of a role. same-ok")

ENGLISH = say("language.en", "English", comment="A language's name. same-ok")
FRENCH = say("language.fr", "French", comment="A language's name.")
ARABIC = say("language.ar", "Arabic", comment="A language's name.")
_NAMED = {"en": ENGLISH, "fr": FRENCH, "ar": ARABIC}
LANGUAGE_NAMES = {one: _NAMED.get(one) or Template(f"language.{one}", one) for one in LANGUAGES}
"""A language that the catalogues do not name is called as Unicode's locale data call it."""


def standing_names(main: Language) -> dict[str, tuple[Message, Language]]:
    """Give the name of each standing place and role by its key, and the language it is said in.

    Announcement channels and language roles are named in their own language, the others in the
    *main* one.
    """
    names = {
        "lobby": (LOBBY(), main),
        "plenary": (PLENARY(), main),
        "moderators": (MODERATORS(), main),
        "rapporteurs": (RAPPORTEURS(), main),
        "interpreters": (ROLE_INTERPRETERS(), main),
    }
    for language in LANGUAGES:
        names[f"news-{language}"] = (NEWS(), language)
        names[f"language-{language}"] = (LANGUAGE_NAMES[language](), language)
    return names
