"""The rounds of a loop, changed to what the recruiter really said."""

import re

import pytest
from playwright.sync_api import expect

from steps import plan_loop, short_round


def untick(page):
    """Takes every principle away."""
    ticked = page.locator("input[name=principle]:checked")
    while ticked.count():
        ticked.first.uncheck()


def test_a_round_is_changed_as_the_recruiter_says(server, page):
    loop = plan_loop(server)
    page.goto(loop)
    page.get_by_role("link", name="Change round 4").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Change round 4")
    page.get_by_label("Who it is").select_option("Peer of the team")
    page.get_by_label("What the functional part is about").select_option("technical-depth")
    page.get_by_label("Minutes").fill("45")
    untick(page)
    for principle in ("Earn Trust", "Frugality", "Think Big"):
        page.get_by_label(principle).check()
    expect(page.get_by_label("Dive Deep")).to_be_disabled()
    page.get_by_label("Think Big").uncheck()
    page.get_by_label("Sceptical").check()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page).to_have_url(re.compile(f"{loop}#rounds$"))
    card = page.locator(".rounds > li").nth(3)
    for words in ("45 min", "Peer of the team", "Sceptical", "Technical depth", "Earn Trust", "Frugality"):
        expect(card).to_contain_text(words)
    expect(card).not_to_contain_text("Think Big")
    page.goto(f"{loop}/rounds/4")
    expect(page.locator("dl.facts")).to_contain_text("45 minutes")
    expect(page.locator("dl.facts")).to_contain_text("Sceptical")


def test_a_round_without_a_principle_is_refused_and_keeps_what_was_chosen(server, page, watch):
    watch.expect_status(422)
    loop = plan_loop(server)
    page.goto(loop)
    before = page.locator(".rounds > li").nth(3).inner_text()
    page.goto(f"{loop}/rounds/4/edit")
    untick(page)
    page.get_by_label("Minutes").fill("45")
    page.get_by_label("Patient").check()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("two or three principles")
    expect(page.get_by_label("Minutes")).to_have_value("45")
    expect(page.get_by_label("Patient")).to_be_checked()
    page.goto(loop)
    assert page.locator(".rounds > li").nth(3).inner_text() == before


FIELDS = {"role": "Engineer", "area": "principles", "minutes": "45", "manner": "patient", "principle": "dive-deep"}
WRONG = [
    {"minutes": "0"},
    {"minutes": "-5"},
    {"minutes": "100000"},
    {"minutes": "soon"},
    {"area": "astrology"},
    {"manner": "furious"},
    {"principle": "obedience"},
    {"role": ""},
    {"role": "x" * 101},
    {"role": "a\0b"},
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: str(wrong)[:30])
def test_a_wrong_schedule_is_refused_in_a_sentence(server, wrong):
    path = f"{plan_loop(server)}/rounds/4"
    before = server.get(f"{path}/edit").text
    answer = server.post(f"{path}/edit", FIELDS | wrong)
    assert answer.status in (400, 422), answer.status
    assert re.search(r'(role="alert">|<p>)[A-Z][^<]+\.</p>', answer.text)
    assert server.get(f"{path}/edit").text == before


def test_rounds_are_added_moved_and_removed(server, page):
    loop = plan_loop(server)
    page.goto(loop)
    page.get_by_role("link", name="Enter the rounds as they told you").click()
    schedule = page.get_by_role("region", name="All rounds")
    names = schedule.locator("li p:nth-of-type(2)")
    before = names.all_inner_texts()
    schedule.get_by_role("button", name="Add a round at the end").click()
    number = len(before) + 1
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Change round {number}")
    expect(names).to_have_text([*before, "Interviewer"])
    schedule.get_by_role("button", name=f"Move round {number}, Interviewer, up").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Change round {number - 1}")
    expect(names).to_have_text([*before[:-1], "Interviewer", before[-1]])
    schedule.get_by_role("button", name=f"Move round {number - 1}, Interviewer, down").click()
    expect(names).to_have_text([*before, "Interviewer"])
    schedule.get_by_role("button", name=f"Remove round {number}").click()
    expect(names).to_have_text(before)
    schedule.get_by_role("button", name="Remove round 1,").click()
    expect(names).to_have_text(before[1:])
    expect(page.get_by_role("heading", level=1)).to_have_text("Change round 1")


def test_a_loop_keeps_one_round_and_has_nine_at_most(server, page, watch):
    loop = plan_loop(server)
    while server.post(f"{loop}/rounds").status == 303:
        pass
    page.goto(f"{loop}/rounds/1/edit")
    expect(page.get_by_text("are the most")).to_be_visible()
    expect(page.get_by_role("button", name="Add a round")).to_have_count(0)
    while server.post(f"{loop}/rounds/1/remove").status == 303:
        pass
    page.goto(f"{loop}/rounds/1/edit")
    expect(page.get_by_role("button", name="Remove round")).to_have_count(0)
    expect(page.get_by_role("region", name="All rounds").locator("li")).to_have_count(1)


def test_there_is_one_bar_raiser(server, page):
    loop = plan_loop(server)
    page.goto(f"{loop}/rounds/4/edit")
    page.get_by_label("This is the bar raiser").check()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page).to_have_url(re.compile("#rounds$"))
    page.goto(f"{loop}/rounds/4/edit")
    expect(page.get_by_label("This is the bar raiser")).to_be_checked()
    expect(page.get_by_text("· bar raiser")).to_have_count(1)


def test_a_round_that_has_begun_stays_as_it_is(server, page):
    path = short_round(server)
    loop = path.rsplit("/rounds", 1)[0]
    assert server.post(f"{path}/begin").status == 303
    page.goto(loop)
    card = page.locator(".rounds > li").nth(2)
    expect(card).to_contain_text("Under way")
    expect(card.get_by_role("link", name="Change")).to_have_count(0)
    expect(card.get_by_role("link", name="Go on with round 3")).to_be_visible()
    was = server.get(path).text
    for refused, fields in (("edit", FIELDS), ("move", {"to": "up"}), ("remove", {})):
        answer = server.post(f"{path}/{refused}", fields)
        assert answer.status in (409, 422) and re.search(r"<p>[A-Z][^<]+\.</p>|alert", answer.text), refused
    question = re.search(r'class="question">([^<]+)', was)[1]
    assert question in server.get(path).text
    page.goto(f"{loop}/rounds/4/edit")
    expect(page.get_by_role("button", name="Move round 3")).to_have_count(0)
    expect(page.get_by_role("button", name="Move round 4, ").and_(page.locator("[value=up]"))).to_have_count(0)
