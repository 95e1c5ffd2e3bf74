"""Ways to reach a person, and the marks that a chat leaves: whoever they belong to."""

import re

from bot.gate.patterns import Kind

_MAIL = re.compile(
    r"[\w.+-]+ ?(?:@|[\[({<]at[\])}>]|[\[({<]arobase[\])}>]) ?[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}"
)
_PHONE = re.compile(
    r"(?<![\w.,+])(?:"
    r"(?:\+|00 ?)(?!\d{1,3}(?:[ .]000)+\b)[1-9](?:[ ().\u2010-]{0,2}\d){7,14}"
    r"|0[1-9](?:[ .-]?\d\d){4}"
    r"|\(\d{2,4}\) ?\d{3}[ .-]\d{3,4}"
    r"|\d{3}[.-]\d{3}[.-]\d{4}"
    r")(?![\w-])"
)
_SNOWFLAKE = re.compile(r"(?<![\w.,+-])\d{17,20}(?![\w])(?![.,]\d)")
_MENTION = re.compile(r"<(?:@[!&]?|#|a?:\w+:|t:)-?\d+(?::[A-Za-z])?>|</[\w -]+:\d+>")
_CHAT_LINK = re.compile(
    r"(?:discord(?:app)?\.com|discord\.gg|discordapp\.net|discord\.new|dsc\.gg)\b", re.IGNORECASE
)

CONTACTS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (_MAIL, "contact"),
    (_PHONE, "contact"),
    (_SNOWFLAKE, "id"),
    (_MENTION, "link"),
    (_CHAT_LINK, "link"),
)
"""What each of them looks like, and its kind."""
