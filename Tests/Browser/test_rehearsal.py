"""Rehearsal: say it aloud, look, grade it; by mouse, by keyboard and without scripts."""

import datetime
import json
import re

import pytest
from playwright.sync_api import expect

from steps import TEXT, plan_loop
from test_keyboard import tab_to
from test_looks import RULES, SCREENSHOTS, Looks
from test_plan import set_plan

JSON = {"Content-Type": "application/json"}


def schedule(server):
    return json.loads(server.get("/api/rehearsals").text)


def said(server):
    """How often anything was rehearsed."""
    read = schedule(server)
    return sum(card["times"] for card in read["due"] + read["soon"] + read["beyond"] + read["later"])


def grade(server, card, grade):
    body = {key: card[key] for key in ("story", "fact") if key in card} | {"grade": grade}
    return server.ask("POST", "/api/rehearsals", json.dumps(body), JSON)


def test_without_a_story_it_leads_to_one(page):
    page.goto("/rehearsal")
    expect(page.get_by_role("heading", name="Nothing to rehearse yet")).to_be_visible()
    page.get_by_role("link", name="Write a story").click()
    expect(page.get_by_label("Title", exact=True)).to_be_visible()


def test_a_story_and_its_facts_are_said_shown_and_graded(server, page):
    server.add_story("The lock", TEXT, question="Tell me about a hard problem.")
    page.goto("/rehearsal")
    due = schedule(server)["due"]
    assert {answer["words"] for answer in due[0]["answers"]} & {"400 ms", "1,900 ms", "310 ms"}
    expect(page.locator(".rehearsecount b")).to_have_text(str(len(due)))
    expect(page.locator(".question")).to_have_text("Tell me about a hard problem.")
    expect(page.locator(".rehearsetask")).to_have_text("Say the story aloud. “The lock”")
    expect(page.locator("main")).to_contain_text("You have not rehearsed any card yet")
    expect(page.locator(".recall")).to_have_count(0)
    expect(page.get_by_role("button", name="Good")).to_be_hidden()
    page.get_by_text("Show the key facts").click()
    for answer in due[0]["answers"]:
        expect(page.locator(".keyfacts")).to_contain_text(answer["words"])
    returns = page.get_by_role("button", name="Good").inner_text()
    page.get_by_role("button", name="Good").click()
    expect(page.locator(".rehearsecount b")).to_have_text(str(len(due) - 1))
    expect(page.locator(".lastgrade")).to_contain_text("The lock: good")
    # It comes back when the button said it would.
    assert re.search(r"back (.+)$", returns)[1] in page.locator(".lastgrade").inner_text()
    fact = schedule(server)["due"][0]
    expect(page.locator(".question")).to_have_text(fact["prompt"])
    assert "▢" in fact["prompt"] and fact["fact"] not in fact["prompt"]
    page.get_by_text("Show it").click()
    expect(page.locator(".keyfacts b")).to_have_text(fact["fact"])
    page.get_by_role("button", name="Again").click()
    expect(page.locator(".lastgrade")).to_contain_text("again, back in")
    expect(page.locator(".rehearserecall")).to_contain_text("Too early to say; you have rehearsed 2 of ")
    page.locator("[data-undo]").click()
    expect(page.locator(".lastgrade")).to_contain_text("The lock: good")
    expect(page.locator(".question")).to_have_text(fact["prompt"])
    assert said(server) == 1
    page.get_by_role("link", name="When each card comes back").click()
    expect(page.locator(".allcards tbody tr")).to_have_count(len(due))
    expect(page.locator(".allcards")).to_contain_text("not rehearsed yet")


def test_stories_of_the_planned_loop_come_first_and_say_for_which_day(server, page):
    server.open_sample()
    made = set_plan(server, 30)
    page.goto("/rehearsal")
    expect(page.locator(".rehearsefocus")).to_have_count(0)
    loop = plan_loop(server)
    questions = json.loads(server.get(f"/api{loop}").text)["allocation"]["questions"]
    told = {question["story"]["id"] for question in questions if "story" in question}
    read = schedule(server)
    assert told and {card["story"] for card in read["due"] if card["planned"]} <= told
    order = [card["planned"] for card in read["due"]]
    assert order[0] and order == sorted(order, reverse=True)
    page.goto("/rehearsal")
    day = datetime.date.fromisoformat(made["settings"]["loopDay"])
    words = f"planned for your loop on {day.day} {day:%B %Y}"
    expect(page.locator(".flashcard")).to_contain_text(words)
    page.get_by_role("link", name="When each card comes back").click()
    expect(page.locator(".allcards")).to_contain_text(words)
    page.get_by_role("link", name="Rehearsal").last.click()
    # What the button promises holds with the loop in view.
    page.get_by_text("Show the key facts").click()
    returns = page.get_by_role("button", name="Good").inner_text()
    page.get_by_role("button", name="Good").click()
    assert re.search(r"back (.+)$", returns)[1] in page.locator(".lastgrade").inner_text()


def test_many_cards_stand_on_several_pages(server, page):
    for number in range(30):
        server.add_story(f"The lock {number}", TEXT)
    page.goto("/rehearsal/cards")
    rows, seen = page.locator(".allcards tbody tr"), 0
    while True:
        seen += rows.count()
        assert rows.count() <= 100
        more = page.get_by_role("link", name="More cards")
        if more.count() == 0:
            break
        more.click()
        page.wait_for_load_state()
    read = schedule(server)
    assert seen == sum(len(read[part]) for part in ("due", "soon", "beyond", "later")) > 100
    # A page that is not there shows the last one.
    page.goto("/rehearsal/cards?page=999")
    expect(rows.first).to_be_visible()
    expect(page.get_by_role("link", name="Back", exact=True)).to_be_visible()


def test_by_keyboard_until_everything_is_done(server, page):
    server.add_story("The lock", TEXT)
    count = len(schedule(server)["due"])
    page.goto("/rehearsal")
    expect(page.locator("[data-keys]").first).to_be_visible()
    # A grade before looking would be a guess.
    page.keyboard.press("3")
    assert said(server) == 0
    for left in range(count, 0, -1):
        expect(page.locator(".rehearsecount b")).to_have_text(str(left))
        page.wait_for_load_state()
        page.keyboard.press("Space")
        expect(page.locator(".grades")).to_be_visible()
        page.keyboard.press("4")
    expect(page.get_by_text("Done for now")).to_be_visible()
    assert said(server) == count and schedule(server)["due"] == []
    page.wait_for_load_state()
    page.keyboard.press("u")
    expect(page.locator(".rehearsecount b")).to_have_text("1")
    assert said(server) == count - 1


def test_what_returns_in_minutes_can_be_rehearsed_at_once(server, page):
    server.add_story("The lock", TEXT)
    for card in schedule(server)["due"]:
        assert grade(server, card, 1).status == 201
    page.goto("/rehearsal")
    expect(page.get_by_text("Done for now")).to_be_visible()
    page.get_by_role("link", name="Rehearse them now").click()
    expect(page.locator(".question")).to_be_visible()
    before = said(server)
    page.locator(".reveal summary").click()
    page.get_by_role("button", name="Good").click()
    expect(page.locator(".lastgrade")).to_contain_text("good")
    assert said(server) == before + 1 and "more=1" in page.url


def test_a_second_press_and_a_second_window_count_once(server):
    server.add_story("The lock", TEXT)
    card = schedule(server)["due"][0]
    fields = {"story": card["story"], "fact": "", "grade": "3", "times": "0"}
    for _ in range(2):
        assert server.post("/rehearsal", fields).status == 303
    assert said(server) == 1
    assert server.post("/rehearsal", fields | {"fact": "made up"}).status == 422
    assert server.post("/rehearsal", fields | {"grade": "5"}).status == 400
    assert grade(server, {"story": "abcdefgh2345"}, 3).status == 422
    assert grade(server, card, 9).status == 422
    assert server.ask("DELETE", "/api/rehearsals/999").status == 404
    assert server.post("/rehearsal/undo", {"number": "999"}).status == 303
    assert said(server) == 1


def test_a_changed_fact_is_a_new_card(server, page):
    path = server.add_story("The lock", TEXT)
    old = next(card for card in schedule(server)["due"] if card.get("fact") == "310 ms")
    assert grade(server, old, 4).status == 201
    fields = {"title": "The lock", "layout": "free", "text": TEXT.replace("310 ms", "290 ms"), "basedOn": "1"}
    assert server.post(path, fields).status == 303
    read = schedule(server)
    facts = {card.get("fact"): card["times"] for card in read["due"] + read["later"] + read["soon"]}
    assert "310 ms" not in facts and facts["290 ms"] == 0


def test_the_loop_brings_every_card_back_before_it(server, page):
    server.add_story("The lock", TEXT)
    set_plan(server, 7)
    for card in schedule(server)["due"]:
        assert grade(server, card, 4).status == 201
    read = schedule(server)
    assert all(card["day"] < read["loopDay"] for card in read["later"])
    assert {card["reason"] for card in read["later"]} == {"last-round"}
    page.goto("/rehearsal")
    rehearsed = len(read["later"])
    if rehearsed < 10:
        expect(page.locator(".rehearserecall")).to_contain_text(f"Too early to say; you have rehearsed {rehearsed} of")
    else:
        expect(page.locator(".recall")).to_have_count(2)
        expect(page.locator(".rehearserecall")).to_contain_text("on the day of the loop, if you stop now")
    page.get_by_role("link", name="When each card comes back").click()
    expect(page.locator(".allcards")).to_contain_text("once more before the loop")
    page.get_by_role("link", name="Rehearsal").last.click()
    rows = page.locator("#load").locator("xpath=..").locator("tbody tr")
    assert rows.count() == len(read["forecast"]) == 7
    page.get_by_text("The same as a table").click()
    for row, day in zip(rows.all(), read["forecast"]):
        assert row.locator("td").all_inner_texts() == [str(day["again"]), str(day["new"]), str(day["again"] + day["new"])]


def test_without_scripts_it_is_said_and_graded(server, new_page):
    server.add_story("The lock", TEXT)
    plain = new_page(server, java_script_enabled=False)
    plain.goto("/rehearsal")
    due = int(plain.locator(".rehearsecount b").inner_text())
    expect(plain.locator("[data-keys]").first).to_be_hidden()
    plain.get_by_text("Show the key facts").click()
    plain.get_by_role("button", name="Hard").click()
    expect(plain.locator(".rehearsecount b")).to_have_text(str(due - 1))
    plain.get_by_role("button", name="Undo").click()
    expect(plain.locator(".rehearsecount b")).to_have_text(str(due))


def test_with_tab_and_enter_alone(server, page):
    server.add_story("The lock", TEXT)
    page.goto("/rehearsal")
    tab_to(page, page.locator(".reveal summary"))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("button", name="Easy"))
    page.keyboard.press("Enter")
    expect(page.locator(".lastgrade")).to_contain_text("easy")
    # The next card is where the keyboard goes on.
    page.wait_for_load_state()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('#card').contains(document.activeElement)")


@pytest.mark.parametrize("scheme", RULES)
def test_every_state_as_it_looks(server, new_page, scheme):
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page = looks.page
    page.goto("/rehearsal")
    looks.check("rehearsal-empty")
    server.open_sample("mixed-arun-pillai" if scheme == "dark" else "tpm-mara-lindqvist")
    set_plan(server, 20)
    page.goto("/rehearsal")
    page.locator(".reveal summary").click()
    looks.check("rehearsal-story")
    for index, card in enumerate(schedule(server)["due"][:6]):
        grade(server, card, 1 + index % 4)
    page.goto("/rehearsal")
    page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })")
    looks.check("rehearsal-fact")
    while cards := schedule(server)["due"]:
        for card in cards:
            grade(server, card, 3)
    page.goto("/rehearsal")
    looks.check("rehearsal-done")
    if scheme == "light":
        page.pdf(path=SCREENSHOTS / "print-rehearsal.pdf", format="A4")
    assert looks.problems == []
