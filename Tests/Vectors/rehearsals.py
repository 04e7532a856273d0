#!/usr/bin/env python3
"""Writes rehearsals.txt: what the Python package `fsrs` says about random histories.

    python3 -m pip install fsrs==6.3.2
    python3 Tests/Vectors/rehearsals.py > Tests/Vectors/rehearsals.txt
    python3 Tests/Vectors/rehearsals.py --check        # compares with the file instead, to 1e-8

The package runs with its default parameters and steps and without its random fuzz. One history a line, tabs between
the fields:

    retention   longest interval   later   recall   review   review …

A review is `elapsed grade stability difficulty due`: seconds since the review before (0 for the first), grade 1…4,
days, 1…10, seconds from the review to its due date. `later` counts seconds from the last review to the moment of
`recall`. The same seed always gives the same file.
"""

import math
import pathlib
import random
import sys
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

SEED = 20_260_304
HISTORIES = 1_200
START = datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc)
MINUTE, HOUR, DAY = 60, 3_600, 86_400
# A third with the defaults; the others with a wish of their own, sometimes a short longest interval.
SETTINGS = [(0.9, 36_500), (0.9, 36_500), (0.7, 36_500), (0.8, 365), (0.95, 36_500), (0.99, 60)]


def wait(dice: random.Random, due: int) -> int:
    """Seconds until the next review: in the same hour or day, on time, or anywhere up to 400 days."""
    kind = dice.randrange(6)
    if kind == 0:
        return dice.randint(1, 59) * MINUTE + dice.randrange(60)
    if kind == 1:
        return dice.randint(HOUR, DAY - 1)
    if kind == 2:
        return dice.choice((DAY - 1, DAY, DAY + 1, 2 * DAY - 1, 2 * DAY))
    if kind == 3:
        return min(due, 400 * DAY)
    if kind == 4:
        return dice.randint(DAY, 30 * DAY)
    return dice.randint(DAY, 400 * DAY)


def figure(value: float) -> str:
    """Ten digits: a hundred times finer than the tests ask for."""
    return f"{value:.10g}"


def history(dice: random.Random, retention: float, longest: int) -> str:
    scheduler = Scheduler(desired_retention=retention, maximum_interval=longest, enable_fuzzing=False)
    # Some candidates forget often, some hardly ever.
    weights = dice.choice(((3, 2, 4, 1), (1, 2, 6, 2), (6, 2, 2, 1), (1, 1, 1, 1)))
    card, now, due = Card(card_id=1, due=START), START, 0
    reviews = []
    for number in range(dice.randint(1, 20)):
        elapsed = wait(dice, due) if number else 0
        now += timedelta(seconds=elapsed)
        grade = dice.choices((1, 2, 3, 4), weights)[0]
        card, _ = scheduler.review_card(card, Rating(grade), now)
        due = round((card.due - now).total_seconds())
        reviews.append(f"{elapsed} {grade} {figure(card.stability)} {figure(card.difficulty)} {due}")
    later = dice.randint(0, 400 * DAY)
    recall = scheduler.get_card_retrievability(card, now + timedelta(seconds=later))
    return "\t".join([str(retention), str(longest), str(later), figure(recall), *reviews])


def lines() -> list[str]:
    dice = random.Random(SEED)
    return [history(dice, *SETTINGS[number % len(SETTINGS)]) for number in range(HISTORIES)]


def differences(made: list[str], kept: list[str]) -> list[int]:
    """Numbers of the lines that say something else; the last digit may differ between machines."""

    def same(one: str, two: str) -> bool:
        (left, right) = (one.split(), two.split())
        return len(left) == len(right) and all(
            math.isclose(float(a), float(b), rel_tol=1e-8) for a, b in zip(left, right)
        )

    if len(made) != len(kept):
        return [min(len(made), len(kept)) + 1]
    return [number for number, (one, two) in enumerate(zip(made, kept), 1) if not same(one, two)]


def main() -> int:
    if sys.argv[1:] != ["--check"]:
        print("\n".join(lines()))
        return 0
    wrong = differences(lines(), pathlib.Path(__file__).with_suffix(".txt").read_text().splitlines())
    if wrong:
        print(f"rehearsals.txt differs from what fsrs says, first in line {wrong[0]}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
