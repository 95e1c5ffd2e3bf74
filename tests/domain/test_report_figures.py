"""An event in numbers: right, and never a number that fewer than three people share."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.messages import redaction, report
from agenda.report import Count, figures_of
from agenda.report.figures import by_region
from agenda.roster import Participant
from tests.domain.reports import held, shown
from tests.domain.workshops import quick, two_rounds

EUROPE, AFRICA, ASIA = redaction.EUROPE.key, redaction.NORTH_AFRICA.key, redaction.ASIA.key
REGIONS = st.sampled_from([None, EUROPE, AFRICA, ASIA, redaction.AMERICAS.key])


def people(count: int, **facts: str) -> list[Participant]:
    name = "-".join(facts.values())
    return [Participant(id=f"{name}{one}", **facts) for one in range(count)]  # type: ignore[arg-type]


def regions(**sizes: int) -> list[tuple[str, int]]:
    """Count countries by region, given how many countries each region has."""
    keys = {"europe": EUROPE, "africa": AFRICA, "asia": ASIA, "nowhere": None}
    homes = {f"{name}{n}": keys[name] for name, size in sizes.items() for n in range(size)}
    return [(shown(region), count.n) for region, count in by_region(homes)]


def test_the_agenda_of_2020_in_numbers() -> None:
    figures = figures_of(held("mc2cm-2020"))

    assert (figures.days, figures.sessions) == (4, 8)
    assert figures.length == timedelta(hours=9, minutes=15)
    assert figures.languages == ("en", "fr", "ar")
    assert figures.cities == Count(3)
    assert figures.participants is None


def test_those_with_a_seat_are_counted() -> None:
    staff = Participant(id="m", part="moderator")
    writer = Participant(id="r", part="rapporteur")

    assert figures_of(two_rounds(*people(5), staff, writer)).participants == Count(6)


def test_with_an_attendance_only_those_who_were_there_are_counted() -> None:
    workshop = two_rounds(*people(9, org="A"))
    there = [one.id for one in workshop.roster][:4]

    assert figures_of(workshop, there).participants == Count(4)


@pytest.mark.parametrize(
    ("there", "told"),
    [
        (2, None),
        (3, Count(3)),
        (20, Count(20)),
        (21, Count(20, more=True)),
        (50, Count(40, more=True)),
        (54, Count(50, more=True)),
    ],
)
def test_numbers_may_be_rounded_down_and_stay_true(there: int, told: Count | None) -> None:
    assert figures_of(two_rounds(*people(there)), round_down=True).participants == told


def test_one_organisation_by_two_names_is_one() -> None:
    workshop = two_rounds(
        *people(3, org="City of Oujda"),
        Participant(id="a", org="Commune d'Oujda"),
        Participant(id="b", org="city of oujda", org_alt=("Commune d’Oujda",)),
        Participant(id="c", org="Tunis"),
        Participant(id="d", org="Seville"),
    )

    assert figures_of(workshop).organisations == Count(3)


def cities(count: int) -> list[Participant]:
    names = [f"City {one}" for one in range(count)]
    return [one for name in names for one in people(1, org=name, type="municipality")]


def test_local_administrations_are_told_where_there_is_nothing_else() -> None:
    figures = figures_of(two_rounds(*cities(5)))

    assert (figures.administrations, figures.organisations) == (Count(5), None)


def test_the_difference_of_two_numbers_tells_nothing_either() -> None:
    others = [one for name in "ABC" for one in people(1, org=name, type="ngo")]
    few = figures_of(two_rounds(*cities(5), *others[:2]))
    enough = figures_of(two_rounds(*cities(5), *others))

    assert (few.administrations, few.organisations) == (None, Count(7))
    assert (enough.administrations, enough.organisations) == (Count(5), Count(8))


def test_a_country_in_two_languages_is_one() -> None:
    workshop = two_rounds(
        *(Participant(id=one, country=one) for one in ("Morocco", "Maroc", "المغرب", "MA")),
        *(Participant(id=one, country=one) for one in ("Spain", "Italie")),
    )

    assert figures_of(workshop).countries == Count(3)


def test_regions_with_enough_countries_are_told_the_largest_first() -> None:
    assert regions(africa=3, europe=5) == [(EUROPE, 5), (AFRICA, 3)]


def test_a_small_region_is_told_with_the_next_one_never_by_its_absence() -> None:
    assert regions(europe=5, africa=3, asia=1) == [
        (EUROPE, 5),
        (report.OTHER_REGIONS.key, 4),
    ]


def test_where_everything_is_small_no_region_is_told() -> None:
    assert regions(europe=2, africa=2) == []
    assert regions(europe=3, africa=2) == []


def test_countries_whose_region_nobody_knows_are_other_regions() -> None:
    assert regions(europe=4, nowhere=3) == [(EUROPE, 4), (report.OTHER_REGIONS.key, 3)]


@quick
@given(st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), REGIONS, max_size=30))
def test_no_number_of_countries_is_below_three_nor_is_any_rest(homes: dict[str, str]) -> None:
    told = [count.n for _, count in by_region(homes)]

    assert all(one >= 3 for one in told)
    assert sum(told) in {0, len(homes)}


@quick
@given(
    those=st.lists(st.tuples(st.sampled_from("ABCDEFGH"), st.sampled_from(["ngo", "city", None]))),
    round_down=st.booleans(),
)
def test_no_number_of_people_or_organisations_is_below_three(
    *, those: list[tuple[str, str | None]], round_down: bool
) -> None:
    there = [
        Participant(id=f"p{n}", org=f"{kind}{org}", type=kind, country=org)
        for n, (org, kind) in enumerate(those)
    ]
    figures = figures_of(two_rounds(*there), round_down=round_down)
    told = [
        figures.participants,
        figures.administrations,
        figures.organisations,
        figures.countries,
        *(count for _, count in figures.regions),
    ]

    assert all(one.n >= 3 for one in told if one)
    both = (figures.administrations, figures.organisations)
    assert not (both[0] and both[1] and 0 < both[1].n - both[0].n < 3)
