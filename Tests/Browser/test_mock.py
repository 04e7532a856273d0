"""A round under its clock: questions, follow-ups that come from the answers, and nothing that judges."""

import contextlib
import re
import sqlite3

import pytest
from playwright.sync_api import expect

from steps import FIGURES, VAGUE, begin, hand_in, short_round

# What would tell a candidate how it goes.
JUDGES = re.compile(
    r"scorecard|rating|\bscore\b|\bvotes?\b|not inclined|strong hire|\d of 4|strong sign|weak sign|well done|good answer"
    r"|try this|fix this|what it tests|listens for|hint\b(?!s and no marks)",
    re.IGNORECASE,
)


def letting_time_pass(server, seconds):
    """Moves everything that was asked into the past, as if the candidate had sat there for that long."""
    with contextlib.closing(sqlite3.connect(server.file, timeout=10)) as database, database:
        database.execute("UPDATE turn SET asked = asked - ?", [seconds * 1000])


def principles(server):
    """The titles of all principles, as the filter of the question bank names them."""
    options = re.search(r'name="principle">(.*?)</select>', server.get("/questions").text, re.DOTALL)[1]
    titles = re.findall(r">([^<]+)</option>", options)[1:]
    assert len(titles) == 16
    return titles


def judging(server, text):
    """What in the page of a round gives away how it goes or what is listened for."""
    main = text[text.index("<main") : text.index("</main>")]
    found = JUDGES.findall(main)
    return found + [title for title in principles(server) if title in main]


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


COORDINATION = (
    "I set up a weekly meeting with the five leads, and I kept the tracker up to date. I reminded everybody before "
    "the date and sent the minutes on the same day. I followed up with the two who were late until they answered. The "
    "delay fell from 12 days in May to 4 days in July 2023, counted in the tracker."
)
TOGETHER = (
    "We replaced the queue in May 2023. We wrote the plan, we tested it on 40,000 orders, and we moved the traffic over "
    "in four steps. Our errors fell from 190 to 12 a day within two weeks. We were proud of it."
)


@pytest.mark.parametrize(
    "answer,manner,group",
    [
        (VAGUE, "quiet", "numbers"),
        (VAGUE, "sceptical", "failure"),
        (TOGETHER, "quiet", "ownership"),
        (COORDINATION, "friendly", "levers"),
    ],
    ids=["vague", "smooth", "we", "coordination"],
)
def test_the_follow_up_asks_for_what_the_answer_lacks(server, answer, manner, group):
    path = short_round(server, manner, minutes=55)
    server.post(f"{path}/begin")
    assert server.post(f"{path}/answer", {"turn": 1, "answer": answer, "do": "answer"}).status == 303
    assert server.post(f"{path}/answer", {"turn": 2, "answer": "I cannot say.", "do": "end"}).status == 303
    assert re.search(r"Follow-up · about ([a-z- ]+)", server.get(f"{path}/review").text)[1] == group


def test_an_interviewer_goes_five_levels_deep_and_no_further(server):
    """Follow-ups go on while they bring something, and stop soon after they do not."""
    path = short_round(server, minutes=55)
    server.post(f"{path}/begin")
    asked = [place(server, path)]
    while asked[-1] and len(asked) < 30:
        number = len(asked)
        words = VAGUE if number == 1 else f"I cut it from {number * 910} ms to {number * 90} ms on day {number * 3}."
        if not asked[-1].startswith("Question 1"):
            words = "I do not know."
        server.post(f"{path}/answer", {"turn": number, "answer": words, "do": "answer"})
        asked.append(place(server, path))
    assert 3 <= asked.count("Question 1, follow-up") <= 5, asked
    assert asked.count("Question 2") == 1 and asked.count("Question 2, follow-up") <= 2, asked
    assert asked[-1] is None, "the round ends after the last question"


def place(server, path):
    """Which question waits, such as `Question 1, follow-up`; None when the round is over."""
    found = re.search(r'aria-labelledby="asked">\s*<p[^>]*>([^<]+)', server.get(path).text)
    return found and found[1]


def test_nothing_in_a_round_judges_or_helps(server):
    """Not even what cannot be seen: neither the bank's signs nor the principles that are listened for."""
    path = short_round(server)
    assert judging(server, server.get(path).text) == []
    server.post(f"{path}/begin")
    for turn, words in enumerate((VAGUE, FIGURES, "I do not know."), start=1):
        text = server.get(path).text
        assert judging(server, text) == [], turn
        question = re.search(r'id="asked" class="question">([^<]+)', text)[1]
        bank = server.get("/questions").text
        tests = re.findall(r"<b>Tests:</b> ([^<]+)</p>", bank)
        assert tests and not [line for line in tests if line in text], question
        server.post(f"{path}/answer", {"turn": turn, "answer": words, "do": "answer"})
    assert server.get(path).status == 200


def test_the_clock_runs_down_and_the_answer_can_still_be_handed_in(server, page):
    """Seen in the browser at once; on the server the round ends after the answer that was under way."""
    path = short_round(server)
    page.clock.install()
    begin(page, path)
    clock, out, said = page.locator("[data-clock-text]"), page.locator("[data-timeout]"), page.locator("[data-clock-say]")
    expect(clock).to_have_text("5 min left")
    expect(out).to_be_hidden()
    page.clock.fast_forward("02:30")
    expect(clock).to_have_text("3 min left")
    page.clock.fast_forward("01:35")
    expect(clock).to_have_text("Last minute")
    expect(said).to_have_text("One minute left")
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
