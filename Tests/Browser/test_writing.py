"""The writing assessment: prose, a clock, eight thousand characters, and what readers would come back with."""

import re

import pytest
from playwright.sync_api import expect

from steps import TEXT, write_story
from test_keyboard import tab_to
from test_looks import RULES, Looks

PROSE = (
    f"{TEXT}\n\nThe autumn sale passed without a queue. I had expected the comparison to run for a week; it ran for three, "
    "because three entries differed and I wanted to know why. The cause was a clock. I stopped the move for two days and told "
    "the head of payments why. I learned to bring the old failure into the room first."
)


def begin_writing(server, prompt="invention-that-stayed", **fields):
    """Begins a question and returns its path."""
    answer = server.post("/writing", {"prompt": prompt, **fields})
    assert answer.status == 303, answer.text
    return answer.headers["location"]


def saved(page):
    expect(page.locator("[data-state]")).to_have_text(re.compile(r"^Saved \d\d:\d\d$"))


def field(page):
    return page.get_by_label("Your answer", exact=True)


def test_a_timed_assessment_closed_and_resumed(server, new_page):
    page = new_page(server)
    page.goto("/designs")
    page.get_by_role("link", name="Writing assessment").click()
    card = page.locator(".writingprompts > li").filter(has_text="Something new that is still in use")
    card.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("timer")).to_contain_text("60 min left")
    expect(page.locator("#asked")).to_contain_text("Describe something that you invented")
    field(page).fill(PROSE)
    expect(page.locator("[data-count]")).to_have_text(re.compile(rf"^{len(PROSE):,} of 8,000 characters$"))
    saved(page)
    path = page.url
    # Nothing that judges stands on the page.
    expect(page.locator(".finding, .tag, .said")).to_have_count(0)
    page.close()
    page = new_page(server)
    page.goto("/writing")
    page.get_by_role("link", name="Go on").click()
    expect(page).to_have_url(path)
    expect(field(page)).to_have_value(PROSE)
    expect(page.get_by_role("timer")).to_contain_text("min left")
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Review: Something new that is still in use")
    expect(page.locator(".shapebox")).to_contain_text("It is told as a story.")
    expect(page.locator(".probes > li").first).to_be_visible()
    expect(page.locator(".scorecard > li")).to_have_count(6)
    expect(page.locator("#bank")).to_contain_text("No story of yours tells this")
    page.goto("/writing")
    expect(page.locator(".designlist")).to_contain_text("Handed in")


def test_the_clock_runs_down_and_the_text_can_still_be_handed_in(server, page):
    path = begin_writing(server)
    page.clock.install()
    page.goto(path)
    clock = page.locator("[data-clock-text]")
    expect(clock).to_have_text("60 min left")
    page.clock.fast_forward("59:30")
    expect(clock).to_have_text("Last minute")
    page.clock.fast_forward("01:00")
    expect(clock).to_have_text("Time is out")
    expect(page.locator("[data-timeout]")).to_be_visible()
    field(page).fill(PROSE)
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review")


def test_too_long_a_text_is_refused_with_a_sentence_and_nothing_is_lost(server, page, watch):
    watch.expect_status(422)
    long = (PROSE + "\n\n") * 14
    path = begin_writing(server)
    page.goto(path)
    field(page).fill(long)
    expect(page.locator("[data-count].over")).to_contain_text("too many to hand in")
    saved(page)
    page.get_by_role("button", name="Hand in").click()
    expect(page.locator("[data-state]")).to_contain_text("more than the 8,000 that are read")
    page.reload()
    expect(field(page)).to_have_value(long)
    answer = server.post(path, {"answer": long, "do": "finish"})
    assert answer.status == 422 and "Everything is saved" in answer.text
    field(page).fill(long[:8000])
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review")


def test_lists_are_named_and_a_story_of_the_bank_is_not_told_twice(server, page):
    write_story(page, "Partitioned ledger", TEXT.replace("310 ms", "420 ms"))
    path = begin_writing(server, untimed="1")
    page.goto(path)
    expect(page.get_by_text("No clock")).to_be_visible()
    field(page).fill(PROSE + "\n\n- I traced the lock\n- I moved the ledger\n")
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_text("Two items of a list or a table stand in it.")).to_be_visible()
    expect(page.locator("#bank")).to_contain_text("would hear this twice")
    expect(page.locator("#bank")).to_contain_text("Partitioned ledger")


def test_two_windows_never_overwrite_each_other(server, new_page, watch):
    watch.expect_status(412)
    path = begin_writing(server)
    one, other = new_page(server), new_page(server)
    one.goto(path)
    other.goto(path)
    field(one).fill("Words of the first window.")
    saved(one)
    field(other).fill("Words of the second window.")
    expect(other.locator("[data-state]")).to_contain_text("another window saved other words")
    other.reload()
    expect(field(other)).to_have_value("Words of the first window.")
    expect(other.get_by_text("This browser kept other words")).to_be_visible()


def test_without_scripts(server, new_page):
    plain = new_page(server, java_script_enabled=False)
    plain.goto("/writing")
    plain.locator(".writingprompts > li").first.get_by_role("button", name="Begin").click()
    field(plain).fill(PROSE)
    plain.get_by_role("button", name="Save").click()
    expect(field(plain)).to_have_value(PROSE)
    plain.get_by_role("button", name="Hand in").click()
    expect(plain.get_by_role("heading", level=1)).to_contain_text("Review")
    plain.goto("/writing")
    plain.get_by_label("More about").click()
    plain.get_by_role("button", name="Delete for good").click()
    expect(plain.locator(".flash")).to_contain_text("The answer was deleted.")
    expect(plain.locator(".designlist")).to_have_count(0)
    plain.get_by_role("button", name="Undo").click()
    expect(plain.locator(".flash")).to_contain_text("It is back.")
    expect(plain.locator(".designlist > li")).to_have_count(1)
    plain.locator(".designlist a").first.click()
    expect(plain.get_by_role("heading", level=1)).to_contain_text("Review")


def test_with_the_keyboard_alone(server, page):
    page.goto(begin_writing(server))
    expect(field(page)).to_be_focused()
    page.keyboard.insert_text(PROSE)
    tab_to(page, page.get_by_role("button", name="Hand in"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review")


@pytest.mark.parametrize("scheme", RULES)
def test_every_state_as_it_looks(server, new_page, watch, scheme):
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page = looks.page
    page.goto("/writing")
    looks.check("writing-empty")
    path = begin_writing(server)
    page.goto(path)
    field(page).fill((PROSE + " a-very-long-word-" + "without-a-space-" * 8) * 12)
    saved(page)
    looks.check("writing-too-long")
    server.post(path, {"answer": PROSE + "\n\n- an item\n\nIn the end 12 of 48 teams (30 %) moved.", "do": "finish"})
    page.goto(path)
    looks.check("writing-review")
    short = begin_writing(server)
    server.post(short, {"answer": "Short.", "do": "finish"})
    page.goto(short)
    looks.check("writing-refused")
    page.goto("/writing")
    looks.check("writing")
    assert looks.problems == []
