"""What is written in a round is never lost: without a connection, in a closed tab, in two windows."""

import re

import pytest
from playwright.sync_api import expect

from steps import FIGURES, VAGUE, begin, hand_in, short_round

LOST = "Not saved: no connection, your words are kept here. Trying again."
NOT_HANDED_IN = "Not handed in: no connection, your words are kept here. Press again in a moment."
SAVED = re.compile(r"^Saved \d\d:\d\d$")


def cut_off(page):
    """From here on nothing leaves the page, not even what a browser sends for a page that is being closed."""
    page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('cut off')); }")


def state(page):
    return page.locator("[data-state]")


def field(page):
    return page.get_by_label("Your answer")


def kept_by_the_program(server, path):
    """The draft as a window that never saw the words gets it."""
    return re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", server.get(path).text, re.DOTALL)[1]


def turns(server, path):
    """Everything handed in so far under the question that waits."""
    return re.findall(r'<p class="words">(.*?)</p>', server.get(path).text, re.DOTALL)


@pytest.fixture
def path(server):
    return short_round(server, minutes=55)


def test_words_are_saved_while_they_are_written(server, page, path):
    begin(page, path)
    field(page).press_sequentially("I traced it. ")
    expect(state(page)).to_have_text(SAVED)
    assert kept_by_the_program(server, path).strip() == "I traced it."
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('mock:'))") == []
    page.reload()
    expect(field(page)).to_have_value("I traced it. ")


def test_a_lost_connection_is_said_and_everything_is_saved_when_it_is_back(server, page, watch, path):
    watch.expect("ERR_INTERNET_DISCONNECTED")
    begin(page, path)
    page.context.set_offline(True)
    field(page).fill(VAGUE)
    expect(state(page)).to_have_text(LOST)
    expect(page.locator("[data-state-say]")).to_have_text(LOST)
    field(page).press_sequentially(" More.")
    expect(field(page)).to_have_value(f"{VAGUE} More.")
    assert kept_by_the_program(server, path) == ""
    page.context.set_offline(False)
    expect(state(page)).to_have_text(SAVED)
    expect(page.locator("[data-state-say]")).to_have_text("Saved again")
    assert kept_by_the_program(server, path) == f"{VAGUE} More."


def test_an_answer_that_cannot_be_handed_in_is_not_lost(server, page, watch, path):
    watch.expect("ERR_FAILED")
    begin(page, path)
    page.route("**/answer", lambda route: route.abort())
    field(page).fill(VAGUE)
    page.get_by_role("button", name="That is my answer").click()
    expect(state(page)).to_have_text(NOT_HANDED_IN)
    expect(field(page)).to_have_value(VAGUE)
    page.unroute("**/answer")
    hand_in(page, VAGUE, "Question 1, follow-up")
    assert turns(server, path) == [VAGUE]


def test_a_program_that_was_stopped_finds_the_words_again(server, page, watch, path):
    """The program restarts at another address, as the browser keeps words by address; saved ones are there."""
    watch.expect("ERR_CONNECTION_REFUSED")
    begin(page, path)
    field(page).fill(VAGUE)
    expect(state(page)).to_have_text(SAVED)
    server.stop()
    field(page).press_sequentially(" More.")
    expect(state(page)).to_have_text(LOST)
    page.get_by_role("button", name="That is my answer").click()
    expect(state(page)).to_have_text(NOT_HANDED_IN)
    expect(field(page)).to_have_value(f"{VAGUE} More.")
    server.start()
    assert kept_by_the_program(server, path) == VAGUE


def test_a_closed_tab_resumes_with_its_words_and_its_question(server, page, path):
    begin(page, path)
    hand_in(page, VAGUE, "Question 1, follow-up")
    asked = page.locator("#asked").inner_text()
    field(page).fill(FIGURES)
    expect(state(page)).to_have_text(SAVED)
    page.close(run_before_unload=False)
    again = page.context.new_page()
    again.goto("/loops")
    again.locator(".looplist").get_by_role("link", name="TPM · L6").first.click()
    again.get_by_role("link", name="Go on with round 3").click()
    expect(again.locator("#asked")).to_have_text(asked)
    expect(field(again)).to_have_value(FIGURES)
    expect(field(again)).to_be_focused()
    again.get_by_text("So far in this question").click()
    expect(again.locator(".exchange .words")).to_have_text([VAGUE])


def test_words_that_only_the_browser_kept_come_back_and_are_saved(server, page, path):
    begin(page, path)
    cut_off(page)
    field(page).fill(VAGUE)
    expect(state(page)).to_have_text(LOST)
    page.close(run_before_unload=False)
    assert kept_by_the_program(server, path) == ""
    again = page.context.new_page()
    again.goto(path)
    expect(field(again)).to_have_value(VAGUE)
    expect(state(again)).to_have_text(SAVED)
    assert kept_by_the_program(server, path) == VAGUE


def test_skipping_and_ending_without_a_connection_can_be_tried_again(server, page, watch, path):
    watch.expect("ERR_INTERNET_DISCONNECTED")
    begin(page, path)
    page.context.set_offline(True)
    page.get_by_role("button", name="Skip this question").click()
    expect(state(page)).to_have_text(NOT_HANDED_IN)
    page.context.set_offline(False)
    page.get_by_role("button", name="Skip this question").click()
    expect(page.locator(".asked p").first).to_have_text("Question 2")
    page.wait_for_load_state()
    page.context.set_offline(True)
    field(page).fill(VAGUE)
    page.get_by_text("End the round").click()
    page.get_by_role("button", name="End it now").click()
    expect(state(page)).to_have_text(NOT_HANDED_IN)
    page.context.set_offline(False)
    page.get_by_role("button", name="End it now").click()
    expect(page).to_have_url(re.compile(f"{path}/review$"))
    assert VAGUE in server.get(f"{path}/review").text
