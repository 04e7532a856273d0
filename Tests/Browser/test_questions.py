"""The question bank: found by filter, practised, and joined by the candidate's own questions."""

import re

import pytest
from playwright.sync_api import expect

from steps import notice

OWN = [
    "Tell me about a time you dug into a metric that nobody understood and found the root cause.",
    "Tell me about a time you disagreed with your manager and committed anyway.",
    "What is your favourite colour?",
]


def found(page):
    """How many questions are shown, and how many there are."""
    return [int(number) for number in re.findall(r"\d+", page.locator("[role=status]").first.inner_text())]


def show(page, **choices):
    for label, choice in choices.items():
        page.get_by_label(label, exact=True).select_option(choice)
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_load_state()


def test_the_bank_has_at_least_four_hundred_questions_on_pages(page):
    page.goto("/questions")
    assert found(page)[0] >= 400
    seen = []
    for _ in range(3):
        seen += page.locator(".bank h2").all_inner_texts()
        page.get_by_role("link", name="More questions").click()
        page.wait_for_load_state()
    assert len(seen) == len(set(seen)) == 75
    page.get_by_role("link", name="Back", exact=True).click()
    expect(page.locator(".bank h2").first).to_have_text(seen[50])


def test_filters_narrow_the_bank_and_stay_chosen(page):
    page.goto("/questions")
    total = found(page)[0]
    show(page, Principle="Dive Deep")
    by_principle = found(page)
    assert by_principle[1] == total and 12 <= by_principle[0] < total
    for line in page.locator(".bank > li > p.quiet").all_inner_texts():
        assert "Dive Deep" in line
    show(page, Track="pgm", Level="L6")
    both = found(page)[0]
    assert 0 < both <= by_principle[0]
    expect(page.get_by_label("Principle")).to_have_value("dive-deep")
    for line in page.locator(".bank > li > p.quiet").all_inner_texts():
        assert "PGM" in line and "Dive Deep" in line
    page.get_by_role("link", name="Show all").click()
    page.wait_for_load_state()
    assert found(page) == [total]


def test_filters_stay_on_the_next_page(page):
    page.goto("/questions")
    show(page, Track="tpm")
    count = found(page)
    page.get_by_role("link", name="More questions").click()
    page.wait_for_load_state()
    assert found(page) == count
    expect(page.get_by_label("Track")).to_have_value("tpm")
    for line in page.locator(".bank > li > p.quiet").all_inner_texts():
        assert "TPM" in line


def test_a_filter_without_a_question_says_so(page):
    page.goto("/questions?principle=dive-deep&area=system-design&track=pgm&level=L4")
    expect(page.get_by_role("heading", name="No question fits all of that")).to_be_visible()
    page.get_by_role("link", name="Show all questions").click()
    expect(page.locator(".bank > li")).to_have_count(25)


@pytest.mark.parametrize("query", ["principle=obedience", "area=x&level=L99", "page=0", "page=99999999999", "track="])
def test_an_address_made_by_hand_is_no_fault(server, query):
    assert server.get(f"/questions?{query}").status == 200


def test_every_question_says_what_it_tests_and_its_signs(page):
    page.goto("/questions")
    for entry in page.locator(".bank > li").all():
        assert len(entry.locator(".bank-tests").inner_text()) > 20
        assert entry.locator(".signs li").count() >= 2
    entry = page.locator(".bank > li").first
    expect(entry.get_by_role("heading", name="Strong")).to_be_hidden()
    entry.get_by_text("Signs of a strong and of a weak answer").click()
    expect(entry.get_by_role("heading", name="Strong")).to_be_visible()


def test_pasted_questions_are_read_practised_and_deleted(page):
    page.goto("/questions#own")
    expect(page.get_by_text("None yet.")).to_be_visible()
    page.get_by_label("One on a line").fill("\n".join(["", *OWN, "  "]))
    page.get_by_role("button", name="Add", exact=True).click()
    notice(page, "question")
    rows = page.locator("#own .rows > li")
    expect(rows).to_have_count(3)
    expect(rows.filter(has_text=OWN[0])).to_contain_text("Listens for Dive Deep")
    expect(rows.filter(has_text=OWN[1])).to_contain_text("Have Backbone")
    expect(rows.filter(has_text=OWN[2])).to_contain_text("No principle could be told from it")
    rows.filter(has_text=OWN[0]).get_by_role("button", name="Practise").click()
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(page.locator("#asked")).to_have_text(OWN[0])
    page.goto("/questions#own")
    rows.filter(has_text=OWN[0]).get_by_role("button", name="Delete").click()
    notice(page, "question was deleted")
    expect(rows).to_have_count(2)
    expect(page.locator("#own .rows")).not_to_contain_text(OWN[0])


def test_the_same_question_is_kept_once(server, page):
    for _ in range(2):
        assert server.post("/questions", {"questions": OWN[0]}).status == 303
    page.goto("/questions")
    expect(page.locator("#own .rows > li")).to_have_count(1)


@pytest.mark.parametrize("text", ["", "   \n \n", "a\0b?"])
def test_no_question_is_refused_in_a_sentence(server, text):
    answer = server.post("/questions", {"questions": text})
    assert answer.status in (400, 422) and re.search(r'(role="alert">|<p>)[A-Z][^<]+\.</p>', answer.text)
    assert "None yet." in server.get("/questions").text


def test_what_is_not_there_cannot_be_practised_or_deleted(server):
    for question in ("", "own-1", "own-x", "own-99999999999999999999", "../etc"):
        assert server.post("/loops/practice", {"question": question}).status == 404, question
    for question in ("1", "own-x", "dive-deep"):
        assert server.post(f"/questions/{question}/delete").status == 404, question


def test_a_practice_round_is_no_loop(server, page):
    """It stands in no list of loops, takes no debrief, and leads back to the bank."""
    page.goto("/questions")
    page.locator(".bank > li").first.get_by_role("button", name="Practise").click()
    loop = page.url.split("/rounds")[0]
    page.get_by_role("button", name="Begin", exact=True).click()
    page.get_by_label("Your answer").fill("I measured it: 1,900 ms before and 310 ms after, in six weeks of 2023.")
    page.get_by_text("End the round").click()
    page.get_by_role("button", name="End it now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Review: Practice")
    page.locator(".crumb").get_by_role("link", name="Question bank").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Question bank")
    page.goto("/loops")
    expect(page.get_by_role("heading", name="No loop yet")).to_be_visible()
    page.goto(f"{loop}/debrief")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Debrief")
