"""The plan: a day and minutes make it, marks and new stories change it, and it goes to calendars and on paper."""

import contextlib
import datetime
import json
import sqlite3
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from program import ROOT
from test_keyboard import tab_to
from test_looks import RULES, SCREENSHOTS, Looks, pages_of

JSON = {"Content-Type": "application/json"}


def plan(server):
    return json.loads(server.get("/api/plan").text)


def in_days(server, days):
    """A day counted from the program's own today, as 2027-03-04."""
    today = datetime.date.fromisoformat(plan(server)["today"])
    return (today + datetime.timedelta(days)).isoformat()


def set_plan(server, days, minutes=60, off=()):
    body = {"loopDay": in_days(server, days), "minutes": [minutes] * 7, "daysOff": list(off)}
    answer = server.ask("PUT", "/api/plan/settings", json.dumps(body), JSON)
    assert answer.status == 200, answer.text
    return json.loads(answer.text)


def tasks(made):
    return [(day["day"], task) for day in made["days"] for task in day["tasks"]]


def ids(made):
    return {task["id"].split(":")[0] for _, task in tasks(made)} | {each["task"]["id"] for each in made["unplanned"]}


def move_loop(server, days):
    """Lets the day of the loop pass, as time would."""
    day = in_days(server, days)
    server.stop()
    with contextlib.closing(sqlite3.connect(server.file)) as database, database:
        assert database.execute("UPDATE plan SET loop_day = ?", (day,)).rowcount == 1
    server.start()


def test_two_fields_make_a_plan(server, page):
    server.open_sample()
    page.goto("/plan")
    expect(page.get_by_role("heading", name="When is the loop?")).to_be_visible()
    page.get_by_label("Day of the loop").fill(in_days(server, 14))
    expect(page.get_by_label("Minutes a day")).to_have_value("60")
    page.get_by_role("button", name="Make the plan").click()
    expect(page.locator("#count")).to_have_text("14 days to the loop")
    expect(page.locator(".flash")).to_contain_text("Planned until the loop")
    made = plan(server)
    first = made["next"][0]
    expect(page.locator(".plannext a").first).to_have_text(first["title"])
    expect(page.locator(".plannext li").first).to_contain_text(first["reason"])
    assert page.locator(".plannext a").first.get_attribute("href") == first["place"]
    # A coach's rules: nothing on the day of the loop or later, no day over its minutes.
    assert len(made["days"]) == 14 and all(day["day"] < made["settings"]["loopDay"] for day in made["days"])
    assert all(day["minutes"] <= day["budget"] == 60 for day in made["days"])
    assert page.locator(".plantask").count() == len(tasks(made))
    expect(page.locator(".day.loop")).to_have_count(1)
    expect(page.locator(".day.today .tag")).to_have_text("Today")
    assert page.locator("main table.figures tbody tr").count() == len(made["totals"])


def test_done_and_left_out_with_the_way_back(server, page):
    server.open_sample()
    before = set_plan(server, 14)
    first, second = (task for _, task in tasks(before)[:2])
    page.goto("/plan")
    page.get_by_role("button", name=f"Done: {first['title']}", exact=True).first.click()
    expect(page.locator(".flash")).to_contain_text(f"Done: {first['title']}")
    expect(page.locator(".day.today .is-done")).to_contain_text(first["title"])
    assert first["id"] not in {task["id"] for _, task in tasks(plan(server))}
    # The page stands still once it has gone to the day.
    page.wait_for_load_state()
    page.locator(".flash").get_by_role("button", name="Undo").click()
    expect(page.locator(".flash")).to_contain_text("open again")
    expect(page.locator(".is-done")).to_have_count(0)
    assert plan(server) == before
    page.get_by_role("button", name=f"Leave out: {second['title']}", exact=True).first.click()
    expect(page.locator(".flash")).to_contain_text("Left out")
    page.get_by_text("Left out 1").click()
    page.get_by_role("button", name=f"Put it back: {second['title']}").click()
    expect(page.locator(".flash")).to_contain_text("open again")
    assert plan(server) == before
    # Pressed again in a window that is behind, it is still one mark.
    for _ in range(2):
        assert server.post("/plan/marks", {"task": first["id"], "state": "done"}).status == 303
    assert [mark["task"] for mark in plan(server)["marks"]] == [first["id"]]
    page.goto("/plan")
    page.locator(".is-done").get_by_role("button", name="Undo").click()
    expect(page.locator(".is-done")).to_have_count(0)


def test_ticking_keeps_the_place_on_the_page(server, page):
    set_plan(server, 30)
    page.goto("/plan")
    day = page.locator(".day:has(.plantask)").nth(3)
    anchor = day.get_attribute("id")
    day.get_by_role("button", name="Done:").first.click()
    expect(page.locator(".flash")).to_be_in_viewport()
    assert page.url.endswith(f"#{anchor}")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()


def test_taking_the_day_out_can_be_undone(server, page):
    before = set_plan(server, 30)
    page.goto("/plan")
    page.get_by_text("Change the day or the time").click()
    page.get_by_role("button", name="Take the day out").click()
    expect(page.locator(".flash")).to_contain_text("taken out")
    assert "settings" not in plan(server)
    page.locator(".flash").get_by_role("button", name="Undo").click()
    expect(page.locator("#count")).to_be_visible()
    assert plan(server)["settings"] == before["settings"]


def test_a_plan_without_any_time_is_refused_with_the_cure(server, page, watch):
    watch.expect_status(422)
    page.goto("/plan")
    page.get_by_label("Day of the loop").fill(in_days(server, 21))
    page.get_by_label("Minutes a day").fill("0")
    page.get_by_role("button", name="Make the plan").click()
    expect(page.get_by_role("alert")).to_contain_text("give at least 10")
    assert "settings" not in plan(server)


def test_a_task_for_a_story_stands_above_the_new_story(server, page, watch):
    watch.expect_status(422)
    server.open_sample()
    task = next(task for _, task in tasks(set_plan(server, 14)) if task["place"].startswith("/stories/new"))
    page.goto("/plan")
    page.locator(f".plantask a[href='{task['place']}']").first.click()
    wanted = page.locator(".wanted")
    expect(wanted).to_contain_text(task["title"].split(" (part")[0])
    expect(wanted).to_contain_text(task["reason"])
    # It stays where nothing could be saved, and goes with the story that was.
    page.get_by_role("button", name="Save").last.click()
    expect(page.get_by_role("alert").first).to_be_visible()
    expect(wanted).to_contain_text(task["reason"])
    page.get_by_label("Title").fill("The gate")
    page.get_by_label("Action").fill("I stopped the launch and asked both directors to decide by Friday.")
    page.get_by_role("button", name="Save").last.click()
    expect(page.get_by_role("heading", name="Story", exact=True)).to_be_visible()
    expect(wanted).to_have_count(0)
    # Nothing of it is in the story.
    expect(page.locator("#part-task")).to_have_value("")
    expect(page.locator("#reading")).to_contain_text("12 words")
    # An address alone puts no words on the page.
    page.goto("/stories/new?task=Your+account+was+closed")
    expect(wanted).to_have_count(0)


def test_a_new_story_changes_the_plan(server, page):
    before = set_plan(server, 30)
    assert any(task.startswith("principle.") for task in ids(before)), ids(before)
    server.open_sample()
    after = plan(server)
    assert ids(before) - ids(after), "what the stories cover is no longer planned"
    page.goto("/plan")
    shown = set(page.locator(".plantask input[name=task]").evaluate_all("all => all.map((one) => one.value)"))
    assert shown == {task["id"] for _, task in tasks(after)}


def test_weekdays_and_days_off(server, page):
    page.goto("/plan")
    page.get_by_label("Day of the loop").fill(in_days(server, 21))
    page.get_by_label("Minutes a day").fill("45")
    page.get_by_text("Different days, days off").click()
    page.get_by_label("Sunday").fill("0")
    page.get_by_label("Keep free from").fill(in_days(server, 3))
    page.get_by_label("to optional").fill(in_days(server, 5))
    page.get_by_role("button", name="Make the plan").click()
    expect(page.locator("#count")).to_be_visible()
    made = plan(server)
    assert made["settings"]["minutes"] == [45] * 6 + [0]
    assert made["settings"]["daysOff"] == [in_days(server, day) for day in (3, 4, 5)]
    for day in made["days"]:
        is_sunday = datetime.date.fromisoformat(day["day"]).weekday() == 6
        is_free = is_sunday or day["day"] in made["settings"]["daysOff"]
        assert day["budget"] == (0 if is_free else 45) and (not is_free or not day["tasks"])
    # The form shows what was set; a range that is unticked is free no more.
    page.get_by_text("Change the day or the time").click()
    expect(page.get_by_label("Sunday")).to_have_value("0")
    expect(page.get_by_label("Monday")).to_have_value("")
    page.locator("input[name=off]").uncheck()
    page.get_by_role("button", name="Plan anew").click()
    expect(page.locator(".flash")).to_be_visible()
    assert plan(server)["settings"]["daysOff"] == []
    page.get_by_text("Change the day or the time").click()
    page.get_by_role("button", name="Take the day out").click()
    expect(page.get_by_role("heading", name="When is the loop?")).to_be_visible()
    assert "settings" not in plan(server)


def test_what_does_not_fit_says_how_much_more_would_do(server, page):
    made = set_plan(server, 4, minutes=30)
    assert made["unplanned"]
    page.goto("/plan")
    section = page.locator("#unplanned")
    expect(section.locator("li")).to_have_count(len(made["unplanned"]))
    expect(section.locator("li").first).to_contain_text(made["unplanned"][0]["reason"])
    expect(section.locator("h2")).to_contain_text("not fit before the loop")
    if any("more" in each for each in made["unplanned"]):
        expect(section.locator("h2 + p")).to_contain_text("minutes more each day")
    title = made["unplanned"][0]["task"]["title"]
    section.get_by_role("button", name=f"Leave out: {title}").click()
    assert title not in [each["task"]["title"] for each in plan(server)["unplanned"]]


def test_what_cannot_be_used_is_refused_in_a_sentence(server, page, watch):
    watch.expect_status(422)
    for fields, says in [
        ({"loop": in_days(server, -1), "minutes": "60"}, "is over"),
        ({"loop": "soon", "minutes": "60"}, "as a date"),
        ({"loop": in_days(server, 5), "minutes": "9000"}, "whole number from 0 to 720"),
        ({"loop": in_days(server, 5), "minutes": "60", "day2": "x"}, "Wednesday"),
        ({"loop": in_days(server, 5), "minutes": "60", "day2": "4"}, "Nothing gets done in 4 minutes"),
        ({"loop": "9999-01-01", "minutes": "60"}, "years 2000 to 2199"),
        ({"loop": in_days(server, 5), "minutes": "60", "from": in_days(server, 3), "to": in_days(server, 2)}, "swap"),
    ]:
        answer = server.post("/plan", fields)
        assert answer.status == 422 and says in answer.text, (fields, says)
        assert f'value="{fields["minutes"]}"' in answer.text
    assert server.post("/plan/marks", {"task": "nothing", "state": "done"}).status == 422
    assert server.post("/plan/marks", {"task": "nothing", "state": "dance"}).status == 400
    assert server.get("/plan.ics?start=25:00").status == 422
    assert server.get("/plan.ics").status == 303
    assert server.get("/api/plan.ics").status == 409
    assert "settings" not in plan(server)
    page.goto("/plan?did=marked&task=Buy%20now")
    expect(page.locator(".flash")).to_have_count(0)


def events(path):
    """What an independent reader finds in a calendar file."""
    run = subprocess.run([sys.executable, ROOT / "Tests/Calendar/check"], input=path.read_bytes(), capture_output=True)
    assert run.returncode == 0, run.stderr.decode()
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def test_the_calendar_file_is_the_plan(server, page, tmp_path):
    server.open_sample()
    made = set_plan(server, 20, minutes=90)
    page.goto("/plan")
    for start in ("", "19:30"):
        page.get_by_label("First task of a day at").fill(start)
        with page.expect_download() as download:
            page.get_by_role("button", name="Calendar file").click()
        assert download.value.suggested_filename == "inclined-plan.ics"
        download.value.save_as(tmp_path / "plan.ics")
        read = events(tmp_path / "plan.ics")
        assert [event["summary"] for event in read] == [task["title"] for _, task in tasks(made)] + ["Interview loop"]
        assert [event["start"][:10] for event in read[:-1]] == [day for day, _ in tasks(made)]
        assert read[-1]["start"] == made["settings"]["loopDay"] and read[-1]["isAllDay"]
        assert all(event["isAllDay"] for event in read[:-1]) == (start == "")
        if start:
            assert [event["minutes"] for event in read[:-1]] == [task["minutes"] for _, task in tasks(made)]
            assert read[0]["start"].endswith("T19:30:00")
        for event, (_, task) in zip(read, tasks(made)):
            assert task["reason"] in event["description"]
    page.get_by_label("Neutral titles, for a calendar others can see").check()
    with page.expect_download() as download:
        page.get_by_role("button", name="Calendar file").click()
    download.value.save_as(tmp_path / "plan.ics")
    neutral = events(tmp_path / "plan.ics")
    assert [event["summary"] for event in neutral] == [
        f"Preparation, {task['minutes']} min" for _, task in tasks(made)
    ] + ["Appointment"]
    assert [event["uid"] for event in neutral] == [event["uid"] for event in read]
    text = (tmp_path / "plan.ics").read_text().lower()
    assert "interview" not in text and "description" not in text
    assert "SUMMARY:Appointment" in server.get("/api/plan.ics?neutral=true").text
    assert "SUMMARY:Interview loop" in server.get("/api/plan.ics?neutral=false").text
    assert server.get("/api/plan.ics?neutral=perhaps").status == 400
    answer = server.get("/plan.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="inclined-plan.ics"'


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_week_fits_on_one_page(server, page, paper):
    server.open_sample()
    made = set_plan(server, 25, minutes=120)
    page.goto("/plan")
    page.locator(".sheetlink a").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A week on paper")
    monday = page.url.split("from=")[1]
    week = {(datetime.date.fromisoformat(monday) + datetime.timedelta(day)).isoformat() for day in range(7)}
    wanted = [task["title"] for day, task in tasks(made) if day in week]
    expect(page.locator(".boxes > li")).to_have_count(len(wanted))
    page.get_by_role("link", name="Week after").click()
    expect(page.locator(".sheetday")).to_have_count(7)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert pages_of(page.pdf(path=SCREENSHOTS / f"week-{paper}.pdf", format=paper)) == 1
    page.emulate_media(media="print")
    assert page.locator(".head, .weeknav").filter(visible=True).count() == 0
    page.goto("/plan")
    # Weeks that are folded on the screen are printed as well.
    assert page.locator(".plantask form").filter(visible=True).count() == 0


def test_the_day_of_the_loop_and_afterwards(server, page):
    server.open_sample()
    made = set_plan(server, 3)
    assert server.post("/plan/marks", {"task": tasks(made)[0][1]["id"], "state": "done"}).status == 303
    move_loop(server, 0)
    page = page.context.new_page()
    page.goto(f"{server.address}/plan")
    expect(page.locator(".says")).to_have_text("The loop is today")
    expect(page.get_by_role("link", name="Your notes on one page")).to_be_visible()
    move_loop(server, -2)
    page.goto(f"{server.address}/plan")
    expect(page.locator(".says")).to_have_text("The loop is behind you")
    expect(page.locator(".plandays")).to_contain_text(tasks(made)[0][1]["title"])
    expect(page.get_by_label("Day of the loop")).to_have_value("")
    page.get_by_role("link", name="Note how it went").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Outcomes")


def test_without_scripts_every_step_works(server, new_page):
    server.open_sample()
    plain = new_page(server, java_script_enabled=False)
    plain.goto("/plan")
    plain.get_by_label("Day of the loop").fill(in_days(server, 10))
    plain.get_by_role("button", name="Make the plan").click()
    title = tasks(plan(server))[0][1]["title"]
    plain.get_by_role("button", name=f"Done: {title}", exact=True).first.click()
    expect(plain.locator(".flash")).to_contain_text("Done")
    plain.locator(".flash").get_by_role("button", name="Undo").click()
    expect(plain.locator(".flash")).to_contain_text("open again")
    plain.get_by_text("Change the day or the time").click()
    plain.get_by_label("Minutes a day").fill("30")
    plain.get_by_role("button", name="Plan anew").click()
    assert plan(server)["settings"]["minutes"] == [30] * 7


def test_with_the_keyboard_alone(server, page):
    server.open_sample()
    made = set_plan(server, 8)
    page.goto("/plan")
    first = tasks(made)[0][1]["title"]
    tab_to(page, page.get_by_role("button", name=f"Done: {first}", exact=True).first)
    page.keyboard.press("Enter")
    expect(page.locator(".flash")).to_contain_text("Done")
    # The page goes on from the day of the task, where it can be taken back.
    tab_to(page, page.locator(".is-done").get_by_role("button", name="Undo").first)
    page.keyboard.press("Enter")
    expect(page.locator(".flash")).to_contain_text("open again")


@pytest.mark.parametrize("scheme", RULES)
def test_every_state_as_it_looks(server, new_page, watch, scheme):
    watch.expect_status(422)
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page = looks.page
    page.goto("/plan")
    page.get_by_text("Different days, days off").click()
    looks.check("plan-new")
    server.open_sample("mixed-arun-pillai" if scheme == "dark" else "tpm-mara-lindqvist")
    set_plan(server, 5, minutes=45)
    page.goto("/plan")
    looks.check("plan-short")
    made = set_plan(server, 40, minutes=75, off=[in_days(server, 2), in_days(server, 3)])
    server.post("/plan/marks", {"task": tasks(made)[0][1]["id"], "state": "done"})
    server.post("/plan/marks", {"task": tasks(made)[1][1]["id"], "state": "skipped"})
    page.goto("/plan")
    page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })")
    looks.check("plan-long")
    page.goto("/plan/week")
    looks.check("plan-week")
    page.goto("/plan")
    page.get_by_text("Change the day or the time").click()
    page.evaluate("document.querySelector('#loop-day').removeAttribute('min')")
    page.get_by_label("Day of the loop").fill("2020-01-01")
    page.get_by_role("button", name="Plan anew").click()
    expect(page.get_by_role("alert")).to_contain_text("1 January 2020 is over")
    looks.check("plan-refused")
    move_loop(server, -3)
    page.goto(f"{server.address}/plan")
    looks.check("plan-over")
    if scheme == "light":
        set_plan(server, 20)
        page.goto(f"{server.address}/plan")
        page.pdf(path=SCREENSHOTS / "print-plan.pdf", format="A4")
    assert looks.problems == []
