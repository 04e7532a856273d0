"""Design practice: a question that leaves things out, an interviewer who answers when asked, a review that quotes."""

import json
import re

import pytest
from playwright.sync_api import expect

from program import ROOT
from test_keyboard import tab_to
from test_looks import RULES, Looks


def sample(name):
    return (ROOT / f"Samples/Designs/{name}.md").read_text().split("-->", 1)[1].strip()


def begin_design(server, prompt, level="L6", **fields):
    """Begins a question and returns its path."""
    answer = server.post("/designs", {"prompt": prompt, "level": level, **fields})
    assert answer.status == 303, answer.text
    return answer.headers["location"]


def asks(page, question):
    before = page.locator(".thread > li").count()
    page.get_by_label("Your question to the interviewer").fill(question)
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator(".thread > li")).to_have_count(before + 1)


def saved(page):
    expect(page.locator("[data-state]")).to_have_text(re.compile(r"^Saved \d\d:\d\d$"))


def test_a_whole_system_practice_with_asked_facts(server, page):
    page.goto("/designs")
    expect(page.get_by_role("heading", name="No design yet")).to_be_visible()
    entry = page.locator(".prompts > li").filter(has_text="One notification service")
    # The question itself is not told before it begins.
    expect(entry).not_to_contain_text("on behalf of every team")
    entry.locator("summary").click()
    entry.get_by_role("button", name="Begin").click()
    expect(page.locator("#asked")).to_contain_text("sends notifications on behalf of every team")
    expect(page.get_by_role("timer")).to_contain_text("45 min left")
    expect(page.locator("main")).not_to_contain_text(re.compile("120 million|facts"))
    asks(page, "How many notifications are sent a day?")
    expect(page.locator(".thread .reply").last).to_contain_text("120 million a day")
    asks(page, "What is the colour of the logo?")
    expect(page.locator(".thread .reply").last).to_contain_text("not decided")
    asks(page, "How many notifications are sent a day?")
    expect(page.locator(".thread .reply").last).to_contain_text("already")
    page.locator("#answer").fill(sample("system-strong"))
    saved(page)
    page.reload()
    expect(page.locator("#answer")).to_have_value(sample("system-strong"))
    expect(page.locator(".thread > li")).to_have_count(3)
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Review: One notification service for every team")
    expect(page.locator(".dimensions > li")).to_have_count(15)
    expect(page.locator(".sides > div")).to_have_count(2)
    for quote in page.locator(".dimensions .said").all()[:10]:
        assert quote.inner_text().strip("“”") in " ".join(sample("system-strong").split("\n"))
    expect(page.locator("#facts")).to_contain_text("Three questions asked, 1 of 7 facts told.")
    expect(page.locator("#facts")).to_contain_text("You could have asked for")
    expect(page.locator("#limits")).to_contain_text("is not judged")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#answer")).to_have_value("")
    page.goto("/designs")
    expect(page.locator(".designlist > li")).to_have_count(2)


def test_a_whole_program_practice_in_sections_with_the_outline_named_as_help(server, page, watch):
    watch.expect_status(422)
    server.post("/targets", {"track": "pgm", "level": "L6", "label": ""})
    page.goto("/designs")
    expect(page.locator(".practice h2").first).to_have_text("Program design")
    page.goto(begin_design(server, "returns-five-countries"))
    expect(page.get_by_role("timer")).to_contain_text("55 min left")
    page.get_by_role("button", name="Write in sections").click()
    expect(page.get_by_text("No section yet")).to_be_visible()
    page.get_by_label("Heading of a new section").fill("Goal and tenets")
    page.get_by_label("Heading of a new section").press("Enter")
    page.get_by_label("Text of section 1").fill("The goal: refunds in 5 days by 30 September, down from 14 days.")
    saved(page)
    page.get_by_text("Stuck? Take the usual outline").click()
    page.get_by_role("button", name="Take the usual outline").click()
    expect(page.locator(".designsection")).to_have_count(7)
    expect(page.get_by_text("the review will say so")).to_be_visible()
    expect(page.get_by_label("Text of section 1")).to_have_value(re.compile("refunds in 5 days"))
    page.get_by_role("button", name="Remove section 2").click()
    expect(page.locator(".designsection")).to_have_count(6)
    page.get_by_role("button", name="Remove section 1").click()
    expect(page.locator("[data-state]")).to_contain_text("holds text")
    expect(page.locator(".designsection")).to_have_count(6)
    page.get_by_role("button", name="Write as one text").click()
    page.locator("#answer").fill(sample("program-strong"))
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review")
    expect(page.locator("#facts")).to_contain_text("You took the usual outline")
    expect(page.locator(".sides")).to_contain_text("Direction")
    expect(page.locator(".dimensions > li")).to_have_count(15)


def test_a_system_question_answered_with_coordination_is_named_as_that(server, page):
    path = begin_design(server, "notification-service")
    text = (
        "I would set up a weekly meeting with all teams and send an agenda. I would track every action in a tracker and "
        "send reminders. I would collect the status of every team and report it to leadership every Friday. I would follow "
        "up on open actions, schedule another meeting, and keep the notes in a shared folder. I would update the tracker."
    )
    assert server.post(path, {"layout": "free", "answer": text, "do": "finish"}).status == 303
    page.goto(path)
    expect(page.locator(".designverdict")).to_contain_text("A system was asked for, and the answer is coordination")
    expect(page.locator(".designverdict .said").first).to_be_visible()


def test_two_windows_never_overwrite_each_other(server, new_page, watch):
    watch.expect_status(412)
    path = begin_design(server, "notification-service")
    one, other = new_page(server), new_page(server)
    one.goto(path)
    other.goto(path)
    one.locator("#answer").fill("Words of the first window.")
    saved(one)
    other.locator("#answer").fill("Words of the second window.")
    expect(other.locator("[data-state]")).to_contain_text("another window saved other words")
    other.reload()
    expect(other.locator("#answer")).to_have_value("Words of the first window.")
    other.get_by_role("button", name="Use those").click()
    expect(other.locator("#answer")).to_have_value("Words of the second window.")
    saved(other)


def test_words_survive_a_lost_connection(server, page, watch):
    watch.expect("ERR_INTERNET_DISCONNECTED")
    path = begin_design(server, "notification-service")
    page.goto(path)
    page.context.set_offline(True)
    page.locator("#answer").fill("Written on a train.")
    expect(page.locator("[data-state].failing")).to_contain_text("no connection")
    page.context.set_offline(False)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    saved(page)
    page.reload()
    expect(page.locator("#answer")).to_have_value("Written on a train.")


def test_without_scripts_every_step_works(server, new_page):
    plain = new_page(server, java_script_enabled=False)
    plain.goto("/designs")
    entry = plain.locator(".prompts > li").filter(has_text="One notification service")
    entry.locator("summary").click()
    entry.get_by_label("Without a clock").check()
    entry.get_by_role("button", name="Begin").click()
    expect(plain.get_by_text("No clock")).to_be_visible()
    plain.locator("#answer").fill("First thoughts.")
    plain.get_by_label("Your question to the interviewer").fill("How many notifications a day?")
    plain.get_by_role("button", name="Ask", exact=True).click()
    expect(plain.locator(".thread .reply").last).to_contain_text("120 million")
    expect(plain.locator("#answer")).to_have_value("First thoughts.")
    plain.get_by_role("button", name="Write in sections").click()
    plain.get_by_label("Heading of a new section").fill("Requirements")
    plain.get_by_role("button", name="Add a section").click()
    plain.get_by_label("Text of section 2").fill("It must send within 5 seconds.")
    plain.get_by_role("button", name="Move section 2 up").click()
    expect(plain.get_by_label("Heading of section 1")).to_have_value("Requirements")
    plain.get_by_role("button", name="Hand in").click()
    expect(plain.get_by_role("heading", level=1)).to_contain_text("Review")
    expect(plain.get_by_text("write at least 30 words")).to_be_visible()
    expect(plain.locator("main")).to_contain_text("without a clock")


def test_with_the_keyboard_alone(server, page):
    page.goto(begin_design(server, "notification-service"))
    tab_to(page, page.get_by_label("Your question to the interviewer"))
    page.keyboard.type("How many notifications a day?")
    page.keyboard.press("Enter")
    expect(page.locator(".thread .reply")).to_contain_text("120 million")
    expect(page.get_by_label("Your question to the interviewer")).to_be_focused()
    tab_to(page, page.locator("#answer"))
    page.keyboard.insert_text(sample("system-weak"))
    tab_to(page, page.get_by_role("button", name="Hand in"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review")


def test_what_cannot_be_read_is_refused_in_a_sentence(server):
    assert server.post("/designs", {"prompt": "nothing", "level": "L6"}).status == 422
    path = begin_design(server, "notification-service")
    assert server.post(path, {"layout": "free", "answer": "", "do": "finish"}).status == 422
    assert server.post(path, {"layout": "free", "answer": "", "do": "dance"}).status == 400
    assert server.post(path, {"layout": "free", "answer": "x" * 300_000, "do": "keep"}).status == 422
    assert server.get("/designs/999").status == 404
    review = server.get(f"/api{path}/review")
    assert review.status == 409 and "before it is handed in" in json.loads(review.text)["detail"]
    assert server.post(path, {"layout": "free", "answer": "Too short.", "do": "finish"}).status == 303
    assert server.post(path, {"layout": "free", "answer": "Later.", "do": "keep"}).status == 409


@pytest.mark.parametrize("scheme", RULES)
def test_every_state_as_it_looks(server, new_page, watch, scheme):
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page = looks.page
    page.goto("/designs")
    page.locator(".prompts summary").first.click()
    looks.check("designs-empty")
    path = begin_design(server, "notification-service")
    page.goto(path)
    asks(page, "How many notifications a day, and what about a-very-long-word-" + "without-a-space-" * 8 + "?")
    looks.check("design-free")
    page.get_by_role("button", name="Write in sections").click()
    expect(page.get_by_text("No section yet")).to_be_visible()
    page.get_by_text("Stuck? Take the usual outline").click()
    page.get_by_role("button", name="Take the usual outline").click()
    expect(page.locator(".designsection")).to_have_count(6)
    looks.check("design-sections")
    server.post(path, {"layout": "free", "answer": sample("system-strong"), "do": "finish"})
    page.goto(path)
    page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })")
    looks.check("design-review")
    other = begin_design(server, "returns-five-countries")
    server.post(other, {"layout": "free", "answer": sample("program-weak"), "do": "finish"})
    page.goto(other)
    looks.check("design-review-weak")
    page.goto("/designs")
    looks.check("designs")
    assert looks.problems == []


def test_a_deleted_design_comes_back_with_what_was_asked_and_written(server, page):
    page.goto(begin_design(server, "notification-service"))
    asks(page, "How many notifications are sent a day?")
    page.locator("#answer").fill(sample("system-strong"))
    saved(page)
    page.goto("/designs")
    page.get_by_label("More about").click()
    page.get_by_role("button", name="Delete for good").click()
    expect(page.locator(".flash")).to_contain_text("The design and its questions were deleted.")
    expect(page.get_by_role("heading", name="No design yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".flash")).to_contain_text("It is back.")
    page.locator(".designlist a").first.click()
    expect(page.locator("#answer")).to_have_value(sample("system-strong"))
    expect(page.locator(".thread > li")).to_have_count(1)
