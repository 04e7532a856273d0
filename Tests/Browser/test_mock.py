"""A round from its briefing to its review, and the clock it runs under."""

import contextlib
import re
import sqlite3

from playwright.sync_api import expect

from steps import FIGURES, VAGUE, begin, hand_in, short_round


def letting_time_pass(server, seconds):
    """Moves everything that was asked into the past, as if the candidate had sat there for that long."""
    with contextlib.closing(sqlite3.connect(server.file, timeout=10)) as database, database:
        database.execute("UPDATE turn SET asked = asked - ?", [seconds * 1000])


def test_a_round_from_the_briefing_to_its_review(server, page):
    """A vague answer is asked for its number; the review comes after the end and not before."""
    path = short_round(server)
    page.goto(path)
    expect(page.get_by_text("There are no hints and no marks until the round is over.")).to_be_visible()
    expect(page.locator("dl.facts")).to_contain_text("5 minutes")
    page.goto(f"{path}/review")
    expect(page).to_have_url(re.compile(f"{path}$"))
    begin(page, path)
    page.goto(f"{path}/review")
    expect(page).to_have_url(re.compile(f"{path}$"))
    question = page.locator("#asked").inner_text()
    expect(page.locator("[data-clock-text]")).to_have_text("5 min left")
    expect(page.locator("details.exchange")).to_have_count(0)
    page.get_by_label("Your answer").press_sequentially(VAGUE[:40])
    expect(page.locator("[data-state]")).to_have_text(re.compile(r"^Saved \d\d:\d\d$"))
    hand_in(page, VAGUE, "Question 1, follow-up")
    probe = page.locator("#asked").inner_text()
    assert "significantly faster" in probe or re.search("how m|measured|compared|number|figure", probe, re.I), probe
    expect(page.get_by_text(f"The question was: {question}")).to_be_visible()
    page.get_by_text("So far in this question").click()
    expect(page.locator(".exchange .words")).to_have_text([VAGUE])
    expect(page.get_by_label("Your answer")).to_have_value("")
    page.get_by_label("Your answer").fill(FIGURES)
    page.get_by_label("Your answer").press("Control+Enter")
    expect(page.locator("#asked")).not_to_have_text(probe)
    page.get_by_role("button", name="Skip this question").click()
    expect(page.locator(".asked p").first).to_have_text("Question 2")
    page.get_by_label("Your answer").fill("I asked four clerks at the counter.")
    page.get_by_text("End the round").click()
    page.get_by_role("button", name="End it now").click()
    expect(page).to_have_url(re.compile(f"{path}/review$"))
    page.locator("#q1").get_by_text("The transcript").click()
    follow_ups = page.locator("#q1 .turns p").filter(has_text="Follow-up")
    expect(follow_ups.first).to_contain_text("about numbers")
    expect(follow_ups.first).to_contain_text("Brought something new")
    page.locator("#q2").get_by_text("The transcript").click()
    expect(page.locator("#q2 .turns")).to_contain_text("I asked four clerks at the counter.")
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_have_text("Round 3: Hiring manager is over")
    page.get_by_role("link", name="Go on to round").click()
    expect(page.get_by_role("button", name="Begin", exact=True)).to_be_visible()


def test_the_clock_runs_down_and_the_answer_can_still_be_handed_in(server, page):
    """Seen in the browser at once; on the server the round ends after the answer that was under way."""
    path = short_round(server)
    page.clock.install()
    begin(page, path)
    clock, out = page.locator("[data-clock-text]"), page.locator("[data-timeout]")
    expect(clock).to_have_text("5 min left")
    expect(out).to_be_hidden()
    page.clock.fast_forward("02:30")
    expect(clock).to_have_text("3 min left")
    page.clock.fast_forward("01:35")
    expect(clock).to_have_text("Last minute")
    expect(page.locator("[data-clock-say]")).to_have_text("One minute left")
    page.get_by_label("Your answer").fill(VAGUE)
    page.clock.fast_forward("01:00")
    expect(clock).to_have_text("Time is out")
    expect(out).to_be_visible()
    expect(out).to_contain_text("Finish this answer and hand it in; the round ends after it.")
    expect(page.get_by_label("Your answer")).to_have_value(VAGUE)
    expect(page.get_by_label("Your answer")).to_be_editable()
    letting_time_pass(server, 301)
    page.get_by_role("button", name="That is my answer").click()
    expect(page).to_have_url(re.compile(f"{path}/review$"))
    page.locator("#q1").get_by_text("The transcript").click()
    expect(page.locator("#q1 .turns .words")).to_have_text([VAGUE])


def test_the_clock_runs_on_while_the_page_is_closed(server, page):
    path = short_round(server)
    begin(page, path)
    page.get_by_label("Your answer").fill(VAGUE)
    expect(page.locator("[data-state]")).to_contain_text("Saved")
    page.close()
    letting_time_pass(server, 4 * 60 - 20)
    again = page.context.new_page()
    again.goto(path)
    expect(again.locator("[data-clock-text]")).to_have_text("2 min left")
    expect(again.locator("[data-timeout]")).to_be_hidden()
    letting_time_pass(server, 3600)
    again.reload()
    expect(again.locator("[data-clock-text]")).to_have_text("Time is out")
    expect(again.locator("[data-timeout]")).to_be_visible()
    expect(again.get_by_label("Your answer")).to_have_value(VAGUE)
    again.get_by_role("button", name="That is my answer").click()
    expect(again.get_by_role("heading", level=1)).to_contain_text("Review: Round 3")


def test_skipping_after_the_time_is_out_ends_the_round(server, page):
    path = short_round(server)
    begin(page, path)
    letting_time_pass(server, 600)
    page.get_by_role("button", name="Skip this question").click()
    expect(page).to_have_url(re.compile(f"{path}/review$"))


def test_a_round_without_a_clock_never_ends_by_itself(server, page):
    path = short_round(server)
    page.goto(path)
    page.get_by_label("Without a clock").check()
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(page.get_by_text("No clock")).to_be_visible()
    page.wait_for_load_state()
    letting_time_pass(server, 24 * 3600)
    page.reload()
    expect(page.locator("[data-clock]")).to_have_count(0)
    expect(page.locator("[data-timeout]")).to_be_hidden()
    hand_in(page, VAGUE, "Question 1, follow-up")


def test_a_round_ended_before_an_answer_has_nothing_to_review(server, page):
    path = short_round(server)
    begin(page, path)
    page.get_by_text("End the round").click()
    page.get_by_role("button", name="End it now").click()
    expect(page.get_by_role("heading", name="There is nothing to review")).to_be_visible()
    expect(page.locator(".reviewed")).to_have_count(0)


def test_an_empty_answer_is_not_handed_in(server, page):
    """The browser asks for words; a program that asks without a browser is refused."""
    path = short_round(server)
    begin(page, path)
    page.get_by_role("button", name="That is my answer").click()
    expect(page.get_by_label("Your answer")).to_be_focused()
    expect(page.locator(".asked p").first).to_have_text("Question 1")
    for words in ("", "  \n\t "):
        answer = server.post(f"{path}/answer", {"turn": 1, "answer": words, "do": "answer"})
        assert answer.status == 422 and "There is no answer yet" in answer.text


def test_every_answer_is_handed_in_once(server, page):
    """A hand that presses twice answers one question, not two."""
    path = short_round(server)
    begin(page, path)
    page.get_by_label("Your answer").fill(VAGUE)
    page.get_by_role("button", name="That is my answer").dblclick()
    expect(page.locator(".asked p").first).to_have_text("Question 1, follow-up")
    page.wait_for_load_state()
    page.reload()
    expect(page.locator(".asked p").first).to_have_text("Question 1, follow-up")
    expect(page.locator(".exchange .words")).to_have_count(1)


def test_a_finished_round_takes_no_more_words(server):
    path = short_round(server)
    server.post(f"{path}/begin")
    server.post(f"{path}/answer", {"turn": 1, "answer": VAGUE, "do": "end"})
    review = server.get(f"{path}/review").text
    for act in ("answer", "skip", "end"):
        assert server.post(f"{path}/answer", {"turn": 1, "answer": "More.", "do": act}).status == 409
    assert server.post(f"{path}/draft", {"turn": 1, "answer": "More."}).status == 409
    server.post(f"{path}/begin")
    assert server.get(f"{path}/review").text == review
