"""`majlis schema`: what an agenda may hold, for editors."""

import json

import typer

from agenda.model.schema import agenda_schema


def schema() -> None:
    """Print the JSON Schema of an agenda; editors use it to complete and to check."""
    typer.echo(json.dumps(agenda_schema(), ensure_ascii=False, indent=2))
