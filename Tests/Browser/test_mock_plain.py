"""A round without scripts, and a round with the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from steps import FIGURES, VAGUE, plan_loop, short_round
from test_keyboard import tab_to
from test_mock import letting_time_pass


@pytest.fixture
def plain(server, new_page):
    return new_page(server, java_script_enabled=False)


def field(page):
    return page.get_by_label("Your answer")


def test_practice_from_the_question_bank_to_the_review(plain):
    plain.goto("/questions")
    plain.get_by_label("Principle").select_option("dive-deep")
    plain.get_by_role("button", name="Show", exact=True).click()
    entry = plain.locator(".bank > li").first
    question = entry.locator("h2").inner_text()
    entry.get_by_role("button", name="Practise").click()
    expect(plain.get_by_role("heading", level=1)).to_have_text("Practice")
    expect(plain.get_by_role("link", name="Question bank")).to_be_visible()
    plain.get_by_role("button", name="Begin", exact=True).click()
    expect(plain.locator("#asked")).to_have_text(question)
    expect(plain.get_by_role("timer")).to_contain_text("20 min left")
    expect(plain.get_by_role("button", name="Dictate")).to_have_count(0)
    field(plain).fill(VAGUE)
    plain.get_by_role("button", name="That is my answer").click()
    expect(plain.get_by_text(f"The question was: {question}")).to_be_visible()
    plain.get_by_text("So far in this question").click()
    expect(plain.locator(".exchange .words")).to_have_text([VAGUE])
    # Fewer words than that are no data, and nothing is rated.
    enough = f"{FIGURES} The engineers and I agreed to keep both measurements running for another month."
    field(plain).fill(enough)
    plain.get_by_text("End the round").click()
    plain.get_by_role("button", name="End it now").click()
    expect(plain.get_by_role("heading", level=1)).to_have_text("Review: Practice")
    expect(plain.locator(".scorecard > li")).to_have_count(6)
    plain.get_by_text("The transcript").click()
    expect(plain.locator(".turns .words")).to_have_text([VAGUE, enough])
    plain.goto("/loops")
    expect(plain.get_by_role("heading", name="No loop yet")).to_be_visible()


def test_time_out_is_said_without_scripts_and_the_round_ends_after_the_answer(server, plain):
    path = short_round(server)
    plain.goto(path)
    plain.get_by_role("button", name="Begin", exact=True).click()
    # Loaded again only once it is there: a page on its way cannot be.
    expect(field(plain)).to_be_visible()
    plain.wait_for_load_state()
    letting_time_pass(server, 4 * 60 + 30)
    plain.reload()
    expect(plain.get_by_role("timer")).to_contain_text("Last minute")
    expect(plain.get_by_text("The time is out.")).to_be_hidden()
    letting_time_pass(server, 60)
    plain.reload()
    expect(plain.get_by_text("The time is out.")).to_be_visible()
    field(plain).fill(VAGUE)
    plain.get_by_role("button", name="That is my answer").click()
    expect(plain).to_have_url(re.compile(f"{path}/review$"))


def test_two_windows_without_scripts(server, plain, watch):
    """The second one is told so in a sentence; what it sent is still in its form when it goes back."""
    watch.expect_status(409)
    path = short_round(server)
    plain.goto(path)
    plain.get_by_role("button", name="Begin", exact=True).click()
    other = plain.context.new_page()
    other.goto(path)
    field(plain).fill(VAGUE)
    plain.get_by_role("button", name="That is my answer").click()
    expect(plain.locator(".asked p").first).to_have_text("Question 1, follow-up")
    field(other).fill(FIGURES)
    other.get_by_role("button", name="That is my answer").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("This did not work")
    assert re.search(r"<h1>[^<]+</h1>\s*<p>[A-Z][^<]+\.</p>", other.content())
    other.go_back()
    expect(field(other)).to_have_value(FIGURES)


def test_a_loop_is_planned_changed_and_arranged_without_scripts(server, plain):
    server.open_sample()
    plain.goto("/loops")
    plain.get_by_label("Program Manager (PGM)", exact=True).check()
    plain.get_by_role("button", name="Start the loop").click()
    plain.get_by_role("link", name="Change round 3").click()
    plain.get_by_label("Minutes").fill("30")
    plain.get_by_role("button", name="Save", exact=True).click()
    expect(plain.locator(".rounds > li").nth(2)).to_contain_text("30 min")
    plain.get_by_role("button", name=re.compile("^Pin .+ to:")).first.click()
    expect(plain.get_by_text("You pinned this one")).to_be_visible()
    plain.get_by_role("button", name="Undo").click()
    expect(plain.get_by_text("You pinned this one")).to_have_count(0)


def test_a_round_by_keyboard_alone(server, page):
    page.goto(short_round(server))
    tab_to(page, page.get_by_role("button", name="Begin", exact=True))
    page.keyboard.press("Enter")
    expect(field(page)).to_be_focused()
    page.wait_for_load_state()
    page.keyboard.type("I moved the call out of the lock? It got much faster.")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".asked p").first).to_have_text("Question 1, follow-up")
    expect(field(page)).to_be_focused()
    page.wait_for_load_state()
    page.keyboard.type("From 1,900 ms to 310 ms.")
    tab_to(page, page.get_by_role("button", name="That is my answer"))
    page.keyboard.press("Space")
    expect(page.locator("#asked")).to_be_visible()
    expect(field(page)).to_have_value("")
    page.wait_for_load_state()
    tab_to(page, page.get_by_role("button", name="Skip this question"))
    page.keyboard.press("Enter")
    expect(page.locator(".asked p").first).to_have_text("Question 2")
    page.wait_for_load_state()
    page.keyboard.type("I asked four clerks.")
    end = page.get_by_text("End the round")
    tab_to(page, end)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="End it now")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="End it now")).to_be_hidden()
    expect(end).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review: Round 3")


def test_a_story_is_pinned_by_keyboard_alone(server, page):
    server.open_sample()
    page.goto(plan_loop(server))
    pin = page.get_by_role("button", name=re.compile("^Pin .+ to:")).first
    tab_to(page, pin)
    page.keyboard.press("Enter")
    expect(page.get_by_text("You pinned this one")).to_be_visible()
    page.wait_for_load_state()
    tab_to(page, page.get_by_role("button", name=re.compile("^Undo")))
    page.keyboard.press("Enter")
    expect(page.get_by_text("You pinned this one")).to_have_count(0)
