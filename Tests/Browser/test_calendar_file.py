"""The calendar file of a plan is read back by an independent parser."""

import datetime
import json
import subprocess
import sys

import pytest

from program import PROGRAM, ROOT, SAMPLES


def run(data, *arguments):
    command = [str(PROGRAM), *arguments, "--data", str(data)]
    done = subprocess.run(command, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def events(calendar):
    """What the parser sees, a dictionary an event."""
    check = [sys.executable, str(ROOT / "Tests/Calendar/check")]
    done = subprocess.run(check, input=calendar, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.splitlines()]


def is_loop(event):
    return event["summary"] == "Interview loop"


@pytest.fixture(params=["tpm-mara-lindqvist", "pgm-daniel-okafor"])
def planned(request, tmp_path):
    """A sample's data with a loop in three weeks and one day off."""
    loop = datetime.date.today() + datetime.timedelta(days=21)
    off = loop - datetime.timedelta(days=10)
    run(tmp_path, "import", str(SAMPLES / request.param / "stories"))
    run(tmp_path, "plan", "--loop", f"{loop}", "--minutes", "60", "--weekend", "120", "--off", f"{off}")
    return tmp_path, loop, off


def test_every_planned_task_is_an_entry_of_its_day(planned):
    data, loop, off = planned
    plan = json.loads(run(data, "plan", "--json"))
    tasks = [(day["day"], task["title"], task["minutes"]) for day in plan["days"] for task in day["tasks"]]
    assert tasks, "the sample has gaps"
    found = events(run(data, "plan", "--ics"))
    entries = [event for event in found if not is_loop(event)]
    assert all(event["isAllDay"] for event in found)
    assert [(event["start"], event["summary"]) for event in entries] == [(day, title) for day, title, _ in tasks]
    assert all(f"{minutes} minutes" in event["description"] for event, (_, _, minutes) in zip(entries, tasks))
    assert all(event["start"] < f"{loop}" and event["start"] != f"{off}" for event in entries)
    assert [event["start"] for event in found if is_loop(event)] == [f"{loop}"]


def test_tasks_of_a_day_follow_one_another_from_the_hour_that_was_asked_for(planned):
    data, _, _ = planned
    found = events(run(data, "plan", "--ics", "--start", "19:00"))
    entries = [event for event in found if not is_loop(event)]
    ends = {}
    for event in entries:
        day = event["start"][:10]
        assert not event["isAllDay"]
        assert event["start"] == ends.get(day, f"{day}T19:00:00")
        ends[day] = event["end"]
    assert len(ends) > 5


def test_a_calendar_that_others_see_says_only_how_long(planned):
    data, _, _ = planned
    whole = events(run(data, "plan", "--ics", "--start", "19:00"))
    neutral = events(run(data, "plan", "--ics", "--start", "19:00", "--neutral"))
    def times(found):
        return [(event["uid"], event["start"], event.get("end")) for event in found]

    assert times(neutral) == times(whole)
    assert {event["summary"].split(",")[0] for event in neutral} == {"Preparation", "Appointment"}
    assert not any(event.get("description") for event in neutral)


def test_a_task_keeps_its_name_when_the_file_is_made_anew(planned):
    data, _, _ = planned
    first, second = (events(run(data, "plan", "--ics")) for _ in range(2))
    assert [event["uid"] for event in first] == [event["uid"] for event in second]
