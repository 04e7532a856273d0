"""Two windows on one round: the second one is told, and nothing that was typed is lost."""

import pytest
from playwright.sync_api import expect

from steps import FIGURES, VAGUE, begin, hand_in, short_round
from test_mock_connection import LOST, NOT_HANDED_IN, SAVED, cut_off, field, kept_by_the_program, state, turns

MOVED = "This question has been handed in already, perhaps from another window."


@pytest.fixture
def path(server):
    return short_round(server, minutes=55)


def test_an_answer_that_arrived_without_its_reply_is_not_handed_in_twice(server, page, watch, path):
    """The program got the words, the browser never heard of it: pressing again loses nothing and adds nothing."""
    watch.expect("ERR_FAILED")
    watch.expect_status(409)

    def swallow(route):
        server.post(f"{path}/answer", {"turn": 1, "answer": VAGUE, "do": "answer"})
        route.abort()

    begin(page, path)
    page.route("**/answer", swallow, times=1)
    field(page).fill(VAGUE)
    page.get_by_role("button", name="That is my answer").click()
    expect(state(page)).to_have_text(NOT_HANDED_IN)
    page.get_by_role("button", name="That is my answer").click()
    expect(state(page)).to_contain_text(MOVED)
    expect(field(page)).to_have_value(VAGUE)
    page.reload()
    expect(page.locator(".asked p").first).to_have_text("Question 1, follow-up")
    assert turns(server, path) == [VAGUE]


def test_words_of_two_browsers_are_both_offered(server, page, path):
    """What was saved elsewhere since stays on the page; the browser's own words can be taken instead."""
    begin(page, path)
    cut_off(page)
    field(page).fill(VAGUE)
    expect(state(page)).to_have_text(LOST)
    page.close(run_before_unload=False)
    assert server.post(f"{path}/draft", {"turn": 1, "answer": FIGURES}).status == 204
    again = page.context.new_page()
    again.goto(path)
    expect(field(again)).to_have_value(FIGURES)
    expect(again.get_by_text("This browser kept other words for this question")).to_be_visible()
    again.get_by_role("button", name="Use those").click()
    expect(field(again)).to_have_value(VAGUE)
    expect(state(again)).to_have_text(SAVED)
    assert kept_by_the_program(server, path) == VAGUE


def test_of_two_windows_only_the_first_hands_in(server, page, watch, path):
    watch.expect_status(409)
    begin(page, path)
    other = page.context.new_page()
    other.goto(path)
    field(other).fill(FIGURES)
    hand_in(page, VAGUE, "Question 1, follow-up")
    other.get_by_role("button", name="That is my answer").click()
    expect(state(other)).to_contain_text(MOVED)
    expect(field(other)).to_have_value(FIGURES)
    assert turns(server, path) == [VAGUE]
    other.get_by_role("button", name="That is my answer").click()
    expect(state(other)).to_contain_text(MOVED)
    expect(field(other)).to_have_value(FIGURES)
    other.reload()
    expect(other.locator("#asked")).to_have_text(page.locator("#asked").inner_text())
    assert turns(server, path) == [VAGUE]


def test_a_window_left_behind_stops_saving_and_says_so(server, page, watch, path):
    watch.expect_status(409)
    begin(page, path)
    other = page.context.new_page()
    other.goto(path)
    hand_in(page, VAGUE, "Question 1, follow-up")
    field(other).fill("Words of the window left behind.")
    expect(state(other)).to_contain_text(MOVED)
    expect(field(other)).to_have_value("Words of the window left behind.")
    assert kept_by_the_program(server, path) == ""
