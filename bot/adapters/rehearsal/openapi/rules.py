"""How an error of the validator is told: where, and which rule, and never the value."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.adapters.rehearsal.openapi.schemas import Error


def leaves(error: Error) -> Iterator[Error]:
    """Give what is wrong in the branch that was meant, or the error itself if none was."""
    branches = groupby(error.context, key=lambda inner: inner.relative_schema_path[0])
    meant = nearest([list(errors) for _, errors in branches])
    if meant is None:
        yield error
    else:
        for inner in meant:
            yield from leaves(inner)


def nearest(branches: Sequence[Sequence[Error]]) -> Sequence[Error] | None:
    """Give the errors of the branch that was most likely meant: of the right kind, and fewest."""
    meant = [errors for errors in branches if not any(_is_other_kind(e) for e in errors)]
    return min(meant, key=len, default=None)


def rule(error: Error) -> str:
    """Name the rule, and what it wants."""
    wanted = error.validator_value
    if error.validator == "required":
        wanted = ", ".join(name for name in wanted if name not in error.instance)
    elif isinstance(wanted, list) and all(isinstance(one, str | int) for one in wanted):
        wanted = " or ".join(map(str, wanted))
    return f"{error.validator} {wanted}" if isinstance(wanted, str | int) else error.validator


def pointer(error: Error) -> str:
    """Give the place of the error in what was checked, as a JSON pointer."""
    return "".join(f"/{escaped(part)}" for part in error.absolute_path)


def escaped(part: str | int) -> str:
    """Write one part of a JSON pointer."""
    return str(part).replace("~", "~0").replace("/", "~1")


def _is_other_kind(error: Error) -> bool:
    match list(error.relative_path):
        case []:
            return error.validator in {"const", "type"}
        case [str(field)]:
            return field.endswith("type") and error.validator in {"const", "enum"}
        case _:
            return False
