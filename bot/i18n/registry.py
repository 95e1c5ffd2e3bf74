"""All the templates there are, wherever in `agenda/messages` they stand."""

from importlib import import_module
from pkgutil import iter_modules

from agenda import messages
from agenda.messages import Template, every_template


def whole_registry() -> tuple[Template, ...]:
    """Import every module of messages, and give their templates in the order of their keys."""
    for module in iter_modules(messages.__path__, f"{messages.__name__}."):
        import_module(module.name)
    return tuple(every_template())
