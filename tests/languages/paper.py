"""What is set as PDF: how long it takes, whether it can be read again, and who waits for it."""

import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pypdf import PdfReader

from agenda.parse import parse_agenda
from agenda.text import LANGUAGES
from bot.adapters.elsewhere import in_another_process
from bot.export.agenda_pdf import agenda_as_pdf
from bot.export.report import write_document
from bot.services.reports import write_all
from tests.adapters.made_up_report import event, long_report
from tests.domain.reports import four_days, held
from tests.languages.goal import Goal
from tests.languages.lag import MOST_LAG, Lag, lag_during

ROOT: Final = Path(__file__).parents[2]
AGENDA: Final = "agenda/examples/mc2cm-2020.yaml"
MOST_FOR_AGENDAS, MOST_FOR_REPORT = 3.0, 10.0
"""Seconds of the processor."""
TIMES: Final = 3
"""The quickest of so many counts: others use the machine, too."""
TEN_PAGES: Final = 10
"""So often a made-up report of a page stands in one document: there are at least ten pages."""
MOST_FOR_FONTS: Final = 1_600_000
"""Bytes."""
PROBES: Final = (
    "استقبال المشاركين",
    "منهجية العمل في القاعات الفرعية",
    "الحد من التضليل الإعلامي بشأن الهجرة",
    "ملاحظات ختامية",
)
"""Words of the Arabic agenda: on one line, over two columns, and after a wrap."""


def goals() -> Iterator[Goal]:
    """Write agendas and reports, and read them again."""
    with TemporaryDirectory() as folder:
        yield from _agendas(Path(folder))
    yield _report()
    yield _freeze()
    size = sum(one.stat().st_size for one in (ROOT / "bot/export/fonts").glob("*.ttf"))
    wanted = f"fonts shipped: at most {MOST_FOR_FONTS / 1e6:.1f} MB"
    where = "`tests/adapters/test_export_report_pdf.py`"
    yield Goal(wanted, f"{size / 1e6:.2f} MB", size <= MOST_FOR_FONTS, where)


def _agendas(folder: Path) -> Iterator[Goal]:
    where = "`tests/adapters/test_export_agenda_pdf.py`"
    wanted = f"agenda of 2020 as PDF in three languages: < {MOST_FOR_AGENDAS:g} s, a page each"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = [_show(folder, language) for language in LANGUAGES]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not all(done):
        yield Goal(wanted, "not there", None, where)
        return
    commands = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    ours = parse_agenda((ROOT / AGENDA).read_bytes()).event
    writes = [partial(agenda_as_pdf, ours, one) for one in LANGUAGES]
    first = sum(map(_seconds, writes))
    took = sum(min(_seconds(one) for _ in range(TIMES)) for one in writes)
    read = {one: PdfReader(folder / f"{one}.pdf") for one in LANGUAGES}
    pages = [len(one.pages) for one in read.values()]
    said = (
        f"{took:.2f} s of the processor, {first:.1f} s the first time,"
        f" {commands:.1f} s as three commands; {', '.join(map(str, pages))} pages"
    )
    yield Goal(wanted, said, took < MOST_FOR_AGENDAS and max(pages) == 1, where)
    text = " ".join(" ".join(page.extract_text() for page in read["ar"].pages).split())
    found = sum(one in text for one in PROBES)
    wanted = "pypdf finds Arabic words in it"
    yield Goal(wanted, f"{found} of {len(PROBES)}", found == len(PROBES), where)


def _show(folder: Path, language: str) -> bool:
    command = (sys.executable, "-m", "bot", "show", AGENDA, "--lang", language)
    out = ("--format", "pdf", "--out", str(folder / f"{language}.pdf"))
    done = subprocess.run((*command, *out), cwd=ROOT, capture_output=True, check=False)
    return not done.returncode


def _report() -> Goal:
    write = partial(write_document, long_report(TEN_PAGES), event(), "ar", "pdf")
    began = time.process_time()
    data = write()
    took = time.process_time() - began
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(data)
        pages = len(PdfReader(path).pages)
    wanted = f"a report of ten pages as PDF: < {MOST_FOR_REPORT:g} s"
    said = f"{took:.2f} s of the processor for {pages} pages in Arabic"
    kept = took < MOST_FOR_REPORT and pages >= TEN_PAGES
    return Goal(wanted, said, kept, "`tests/adapters/test_export_report_pdf.py`")


def _freeze() -> Goal:
    work = partial(write_all, held("mc2cm-2020"), four_days())

    async def freeze() -> Lag:
        return await lag_during(lambda: in_another_process(work))

    lag = asyncio.run(freeze())
    wanted = f"a freeze of four days keeps the event loop waiting < {1000 * MOST_LAG:.0f} ms"
    said = f"{1000 * lag.worst:.0f} ms at worst, {lag.too_late} of {lag.steps} steps too late"
    return Goal(wanted, said, not lag.too_late, "`tests/adapters/test_elsewhere.py`")


def _seconds(work: partial[bytes]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
