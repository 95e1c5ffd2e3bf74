"""`python -m tests.chatham`: scores the redaction; `-v` tells what was missed but not aside."""

import sys

from tests.chatham.score import DIRECT, Score, notes, scored


def main() -> int:
    """Print a line for each set of notes, and give the exit status."""
    every = list(notes())
    sets = {
        "all": every,
        "tuned": [one for one in every if not one.aside],
        "aside": [one for one in every if one.aside],
        **{lang: [one for one in every if one.lang == lang] for lang in ("en", "fr", "ar")},
    }
    scores = {name: scored(chosen) for name, chosen in sets.items()}
    for name, score in scores.items():
        sys.stdout.write(_line(name, score) + "\n")
    if "-v" in sys.argv:
        sys.stdout.write("\n".join(scores["tuned"].wrong) + "\n")
    whole = scores["all"]
    return int(whole.share(DIRECT) < 0.99 or whole.hard_precision < 0.97)


def _line(name: str, score: Score) -> str:
    quasi = f"{score.found['quasi']}/{score.wanted['quasi']}"
    flags = f"{score.found['flag']}/{score.wanted['flag']}"
    return (
        f"{name:6} direct {score.share(DIRECT):6.1%}  names {score.share(['name']):6.1%}"
        f"  affiliations {score.share(['affiliation']):6.1%}"
        f"  hard {score.hard_recall:6.1%} at {score.hard_precision:6.1%}"
        f"  quasi {quasi}  flags {flags}"
        f"  clean touched {score.touched}/{score.clean}  leaking notes {len(score.leaking)}"
    )


if __name__ == "__main__":
    sys.exit(main())
