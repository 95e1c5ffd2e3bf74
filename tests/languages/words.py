"""What the words are held to: catalogues, plural forms, direction, pictures, months, plainness."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from babel.core import Locale

from agenda.text import LANGUAGES
from bot.i18n import Scene, render
from bot.i18n.catalogue import catalogue_of
from bot.i18n.check import findings
from bot.i18n.pofile import file_of, read_book
from bot.i18n.registry import whole_registry
from bot.services.wording import LONGEST_POST
from tests.adapters.made_up_values import VALUES, every_message
from tests.golden.photographs import kept
from tests.golden.samples import GROUPS
from tests.languages.goal import Goal
from tests.languages.lengths import NAME, TITLE, is_warned_of, longest, too_long, with_long_words
from tests.languages.plainness import MOST_WORDS, sentences, words_in
from tests.languages.posts import EXAMPLES, Post, posts_of, typical_posts, workshop_of_example
from tests.meta.every_fault import FAULTS
from tests.meta.planted import FEW, OURS, few_catalogues

ROOT: Final = Path(__file__).parents[2]
NUMBERS: Final = (0, 1, 2, 3, 11, 100)
LEAST_FAULTS: Final = 18
ORDER: Final = ("zero", "one", "two", "few", "many", "other")


def goals() -> Iterator[Goal]:
    """Measure one after the other."""
    yield _catalogues()
    yield _planted()
    yield _plural_rule()
    yield _plural_forms()
    yield _direction()
    yield _pictures()
    posts = [
        *typical_posts(),
        *(p for name in EXAMPLES for p in posts_of(workshop_of_example(name))),
    ]
    yield _plain(posts)
    yield _sentences(posts)
    yield from _lengths(posts)
    yield _months()


def _catalogues() -> Goal:
    registry = whole_registry()
    began = time.process_time()
    found = list(findings(OURS, registry))
    took = time.process_time() - began
    books = {one: read_book(file_of(OURS, one)) for one in LANGUAGES}
    there = {one: sum(t.key in book.entries for t in registry) for one, book in books.items()}
    share = min(there.values()) / len(registry)
    said = f"{share:.1%} of {len(registry)} in each, {len(found)} findings, {took:.2f} s"
    good = share == 1 and not found and took < 1
    wanted = "all words in three languages, 0 fuzzy, 0 findings, < 1 s"
    return Goal(wanted, said, good, "`tests/meta/test_messages.py`, `test_fault_matrix.py`")


def _planted() -> Goal:
    caught = 0
    with TemporaryDirectory() as folder:
        for number, fault in enumerate(FAULTS):
            few = few_catalogues(Path(folder) / f"{number}")
            fault.plant(file_of(few, fault.language))
            start = f"{fault.language}: {fault.said}"
            caught += any(one.startswith(start) for one in findings(few, FEW))
        alarms = len(list(findings(few_catalogues(Path(folder) / "clean"), FEW)))
    said = f"{caught} of {len(FAULTS)}, {alarms} false alarms"
    wanted = f"at least {LEAST_FAULTS} kinds of planted fault found, 0 false alarms"
    good = caught == len(FAULTS) >= LEAST_FAULTS and not alarms
    return Goal(wanted, said, good, "`tests/meta/test_fault_matrix.py`")


def _plural_rule() -> Goal:
    wrong = 0
    for language in LANGUAGES:
        category_of = Locale.parse(language).plural_form
        used = [one for one in ORDER if one in {category_of(n) for n in range(1001)}]
        form_of = catalogue_of(language).form_of
        wrong += sum(used[form_of(n)] != category_of(n) for n in range(1001))
    wanted = "plural rules as in CLDR for 0 to 1000"
    return Goal(wanted, f"{wrong} of 3003 differ", not wrong, "`tests/meta/test_catalogues.py`")


def _plural_forms() -> Goal:
    plural = [one for one in whole_registry() if one.plural]
    said = [
        render(template.example(n), language, Scene("terminal"))
        for template in plural
        for language in LANGUAGES
        for n in NUMBERS
    ]
    wrong = sum("{" in one or not one for one in said)
    wanted = "each plural text said with 0, 1, 2, 3, 11, 100"
    found = f"{len(plural)} texts, {len(said)} sentences, {wrong} wrong"
    return Goal(wanted, found, not wrong, "`tests/meta/test_catalogues.py`")


def _direction() -> Goal:
    from tests.adapters.test_i18n_direction import found_in, in_arabic  # noqa: PLC0415 -- slow

    found = found_in(in_arabic)
    said = f"{len(every_message())} messages, {len(found)} faults"
    wanted = f"right to left in order, balanced, no mark after a link, with {VALUES} random values"
    return Goal(wanted, said, not found, "`tests/adapters/test_i18n_direction.py`")


def _pictures() -> Goal:
    there = sum(kept(one).is_file() for one in GROUPS)
    samples = sum(map(len, GROUPS.values()))
    said = f"{there} pictures of {samples} samples, each in 3 languages and 3 models"
    wanted = "golden pictures of notices and answers"
    return Goal(wanted, said, there == len(GROUPS), "`tests/adapters/test_golden.py`")


def _plain(posts: list[Post]) -> Goal:
    found = sum(len(one.findings) for one in posts)
    said = f"{len(posts)} posts, {found} findings"
    wanted = "first line, words before emoji, five lines, both times, nothing drawn"
    return Goal(wanted, said, not found, "`tests/adapters/test_plainness.py`")


def _sentences(posts: list[Post]) -> Goal:
    long = sum(one.rule.startswith("at most 20") for post in posts for one in post.findings)
    counts = [words_in(one) for post in posts for one in sentences(post.text)]
    over = sum(one > MOST_WORDS for one in counts)
    said = (
        f"{len(counts)} sentences, {long} longer; where all words of a title, a question or a list"
        f" of people count, {over} are, the longest with {max(counts)}"
    )
    wanted = f"at most {MOST_WORDS} words in a sentence, what organisers wrote counting as one"
    return Goal(wanted, said, not long, "`tests/adapters/test_plainness.py`")


def _lengths(posts: list[Post]) -> Iterator[Goal]:
    most = max(len(one.text) for one in posts)
    where = "`tests/adapters/test_post_lengths.py`"
    yield Goal(f"at most {LONGEST_POST} characters", f"{most}", most <= LONGEST_POST, where)
    long = [with_long_words(name, TITLE) for name in EXAMPLES]
    cut = sum(len(too_long(one)) for one in long)
    said = (
        f"{cut} of {sum(1 for one in long for _ in posts_of(one))} cut, {max(map(longest, long))}"
    )
    yield Goal(f"the same with titles of {TITLE} and names of {NAME}", said, not cut, where)
    longer = [with_long_words(name, LONGEST_POST) for name in EXAMPLES]
    found = [(len(too_long(one)), is_warned_of(one.event)) for one in longer]
    warned = all(is_warned for count, is_warned in found if count)
    said = (
        f"{sum(count for count, _ in found)} briefs cut, {'all' if warned else 'not all'} warned of"
    )
    yield Goal("what would be cut is warned of by `majlis check`", said, warned, where)


def _months() -> Goal:
    done = subprocess.run(
        (
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "tests/adapters/test_months.py",
        ),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout.strip().splitlines()[-1].partition(" in ")[0]
    wanted = "one name for a month in all outputs, in five styles"
    return Goal(wanted, said, not done.returncode, "`tests/adapters/test_months.py`")
