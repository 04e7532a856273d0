"""What work somebody likes, beside what they have done."""

import json
import re

import pytest
from playwright.sync_api import expect

from deciding import assert_good_looking, assert_quoted, material
from test_keyboard import tab_to


def questions(server):
    """Ids of the questions with their answers, as the page shows them."""
    page = server.get("/fit").text
    found = re.findall(r'<input type="radio" name="([^"]+)" value="([^"]+)"', page)
    asked = {}
    for question, answer in found:
        asked.setdefault(question, []).append(answer)
    return asked


def answers(server, work):
    """The answers for one kind of work, by trying each alone."""
    chosen = {}
    for question, options in questions(server).items():
        for option in options:
            body = json.dumps({"choices": {question: option}})
            fit = json.loads(server.ask("PUT", "/api/fit", body, {"Content-Type": "application/json"}).text)
            if fit["counts"][work] == 1:
                chosen[question] = option
    server.ask("DELETE", "/api/fit")
    return chosen


def test_answers_are_kept_read_changed_cleared_and_brought_back(server, page):
    page.goto("/fit")
    expect(page.locator("[data-answered]")).to_have_text("0 of 16 answered")
    expect(page.get_by_role("heading", name="The questions")).to_be_visible()
    expect(page.get_by_text("What you like", exact=True)).to_have_count(0)
    for group in page.locator("fieldset").all():
        group.get_by_role("radio").first.check()
    expect(page.locator("[data-answered]")).to_have_text("16 of 16 answered, not saved yet")
    page.get_by_role("button", name="Save and see").click()
    expect(page.get_by_role("status").first).to_contain_text("Your answers are saved.")
    expect(page.locator("[data-answered]")).to_have_text("16 of 16 answered")
    expect(page.get_by_text("nothing about whether you would be hired")).to_be_visible()
    first = page.locator("fieldset").first
    first.get_by_role("radio").last.check()
    page.get_by_role("button", name="Save the changes").click()
    expect(page.locator("[data-answered]")).to_have_text("15 of 16 answered")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("[data-answered]")).to_have_text("16 of 16 answered")
    page.get_by_role("button", name="Clear all answers").click()
    expect(page.locator("[data-answered]")).to_have_text("0 of 16 answered")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status").first).to_contain_text("Your earlier answers are back.")
    expect(page.locator("[data-answered]")).to_have_text("16 of 16 answered")


def test_liking_stands_beside_evidence_with_agreement_and_tension_named(server, page):
    server.open_sample()
    known = material(server)
    assert server.post("/fit", answers(server, "technical")).status == 303
    page.goto("/fit")
    expect(page.locator(".verdict.tpm .says").first).to_have_text("Technical work")
    expect(page.locator(".relation .tag")).to_have_text("Agreement")
    assert_quoted(page, known)
    assert server.post("/fit", answers(server, "organisational")).status == 303
    page.goto("/fit")
    expect(page.locator(".relation .tag")).to_have_text("Tension")
    for step in page.locator(".relation a").all():
        assert server.get(step.get_attribute("href")).status == 200, step.get_attribute("href")
    expect(page.get_by_text("The answers that made it")).to_be_visible()
    expect(page.locator(".choices").first.locator("li")).to_have_count(16)


def test_administration_is_screened_kindly(server, page):
    assert server.post("/fit", answers(server, "administration")).status == 303
    page.goto("/fit")
    expect(page.locator(".verdict .says").first).to_have_text("Order and tracking")
    expect(page.locator("main")).to_contain_text("It is a trade of its own")


def test_few_answers_say_nothing(server, page):
    options = questions(server)
    few = {question: options[question][0] for question in list(options)[:3]}
    assert server.post("/fit", few).status == 303
    page.goto("/fit")
    expect(page.locator(".verdict .says").first).to_have_text("Not enough answers")
    expect(page.locator("main")).to_contain_text("3 of 16 questions are answered")


def test_it_works_without_scripts(server, new_page):
    page = new_page(server, java_script_enabled=False)
    page.goto("/fit")
    for group in page.locator("fieldset").all():
        group.get_by_role("radio").nth(1).check()
    page.get_by_role("button", name="Save and see").click()
    expect(page.locator("[data-answered]")).to_have_text("16 of 16 answered")
    page.get_by_role("button", name="Clear all answers").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("[data-answered]")).to_have_text("16 of 16 answered")


def test_it_works_by_keyboard_alone(server, page):
    page.goto("/fit")
    tab_to(page, page.locator("fieldset").first.get_by_role("radio").last)
    page.keyboard.press("ArrowDown")
    expect(page.locator("fieldset").first.get_by_role("radio").first).to_be_checked()
    tab_to(page, page.get_by_role("button", name="Save and see"))
    page.keyboard.press("Enter")
    expect(page.locator("[data-answered]")).to_have_text("1 of 16 answered")


@pytest.mark.parametrize("fields", [{"gone-afternoon": "<script>"}, {"gone-afternoon": "nonsense"}])
def test_unknown_answers_are_refused_and_change_nothing(server, fields):
    answer = server.post("/fit", fields)
    assert answer.status == 422 and "<script>" not in answer.text.split("<main", 1)[1]
    assert "0 of 16 answered" in server.get("/fit").text


def test_words_in_the_address_never_reach_the_page(server):
    page = server.get("/fit?did=saved&was=gone-afternoon.%3Cscript%3E%20x.y").text
    assert "Your answers are saved." in page
    assert 'value="&lt;script' not in page and "<script>" not in page.split("<main", 1)[1].replace("<script src", "")


def test_looks(server, new_page):
    assert_good_looking(new_page, server, ["/fit"])
    server.open_sample("mixed-arun-pillai")
    server.post("/fit", answers(server, "organisational"))
    assert_good_looking(new_page, server, ["/fit?did=saved"])
