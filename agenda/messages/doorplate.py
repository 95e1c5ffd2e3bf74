"""What stands under the name of a voice channel: the time left."""

from agenda.messages.template import say
from agenda.messages.values import At, Span

LEFT = say(
    "doorplate.left",
    "{time} left, until {end}",
    comment="The line under a voice channel's name: the time left of what goes on there.",
    time=Span,
    end=At,
)
