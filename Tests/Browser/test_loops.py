"""A loop of one's own: planned, arranged, changed as the recruiter says, and deleted."""

import re

import pytest
from playwright.sync_api import expect

from steps import notice, plan_loop, short_round

STORIES = {
    "The lock": "I traced the delay to a lock in the ledger and moved the call in front of it. "
    "The wait fell from 1,900 ms to 310 ms in six weeks, measured on 40,000 orders a day.",
    "The launch": "The lead of the vault team refused. I replayed one hour of traffic in front of him, and he moved "
    "the launch by nine days. I told the director that I had read the rule wrongly the first time.",
}


def slot(page, place):
    return page.locator(".allocation tbody tr").filter(has=page.locator(f"form[action$='/slots/{place}']"))


def places(page):
    """The questions that are to be told with a story, such as `4-2`."""
    forms = page.locator(".acts > form").evaluate_all("all => all.map(e => e.getAttribute('action'))")
    return [action.rsplit("/", 1)[1] for action in forms]


def stories_of(page):
    return {place: slot(page, place).locator("td").first.locator("a").all_inner_texts() for place in places(page)}


def untick(page):
    """Takes every principle away."""
    ticked = page.locator("input[name=principle]:checked")
    while ticked.count():
        ticked.first.uncheck()


def test_a_loop_is_planned_from_the_target(server, page):
    server.post("/targets", {"track": "pgm", "level": "L6", "label": "Payments"})
    page.goto("/loops")
    expect(page.get_by_role("heading", name="No loop yet")).to_be_visible()
    page.get_by_role("button", name="Start a loop for it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("PGM · L6 · Payments")
    cards = page.locator(".rounds > li")
    assert cards.count() >= 6
    assert page.get_by_text("Bar raiser").count() >= 1
    expect(cards.get_by_role("link", name="Begin round")).to_have_count(cards.count())
    expect(page.get_by_text("No stories to choose from")).to_be_visible()
    page.goto("/loops")
    expect(page.locator(".looplist")).to_contain_text("Payments")
    expect(page.locator(".looplist .tag")).to_have_text("Planned")
    page.get_by_role("button", name="Use my target").click()
    page.goto("/loops")
    expect(page.locator(".looplist > li")).to_have_count(2)


def test_a_loop_is_planned_by_hand_and_goes_into_the_list(page):
    page.goto("/loops")
    page.get_by_label("Technical Program Manager").check()
    page.get_by_label("Level").select_option("L5")
    page.get_by_label("Name for it").fill("First try, no notes")
    page.get_by_role("button", name="Start the loop").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("TPM · L5 · First try, no notes")
    page.get_by_role("link", name="All loops").click()
    row = page.locator(".looplist > li")
    expect(row).to_contain_text("First try, no notes")
    row.get_by_role("link", name="Go on").click()
    expect(page.get_by_role("button", name="Begin", exact=True)).to_be_visible()


def test_no_story_is_planned_twice_and_every_choice_is_explained(server, page):
    server.open_sample()
    page.goto(plan_loop(server))
    told = [story for stories in stories_of(page).values() for story in stories]
    assert len(told) == 5 and len(set(told)) == 5
    for place, stories in stories_of(page).items():
        first = slot(page, place).locator("td").first
        if stories:
            expect(first).to_contain_text(re.compile("(Strong|Fair|Weak) match"))
            assert len(first.locator("p.quiet").inner_text()) > 15
        else:
            expect(first).to_have_text("No story fits")
    uncovered = page.get_by_role("group", name="no story")
    uncovered.get_by_role("link", name="Write a story").first.click()
    expect(page.get_by_label("Title", exact=True)).to_be_visible()


def test_a_story_is_pinned_refused_and_both_are_undone(server, page):
    """The page says what a wish costs, and comes back to the question it was made at."""
    server.open_sample()
    loop = plan_loop(server)
    page.goto(loop)
    before = stories_of(page)
    place = next(place for place, stories in before.items() if not stories)
    row = slot(page, place)
    row.get_by_text("Choose").click()
    chosen = row.get_by_label("Story for:").locator("option").first
    story = chosen.inner_text()
    row.get_by_label("Story for:").select_option(story)
    row.get_by_role("button", name="Pin this one").click()
    expect(page).to_have_url(re.compile(f"{loop}#slot-{place}$"))
    row = slot(page, place)
    expect(row).to_be_in_viewport()
    assert row.get_attribute("id") == f"slot-{place}"
    expect(row.locator("td").first).to_contain_text(story)
    expect(row).to_contain_text("Pinned")
    expect(row).to_contain_text(re.compile(r"The pin costs (\d+ %|nothing)"))
    expect(row).to_contain_text("You pinned this one")
    assert sum([story] == stories for stories in stories_of(page).values()) == 1, "told in one place only"
    row.get_by_role("button", name="Undo").click()
    expect(slot(page, place).get_by_role("button", name="Undo")).to_have_count(0)
    assert stories_of(page) == before
    place, story = next((place, stories[0]) for place, stories in before.items() if stories)
    slot(page, place).get_by_role("button", name=f"Not {story} for:").click()
    expect(slot(page, place)).to_contain_text("You ruled a story out here")
    expect(slot(page, place).locator("td").first).not_to_contain_text(story)
    slot(page, place).get_by_role("button", name="Undo").click()
    expect(slot(page, place).locator("td").first).to_contain_text(story)
    slot(page, place).get_by_role("button", name=f"Pin {story} to:").click()
    expect(slot(page, place)).to_contain_text("Pinned")


def test_own_stories_are_arranged_and_a_deleted_one_is_let_go(server, page):
    paths = [server.add_story(title, text) for title, text in STORIES.items()]
    loop = plan_loop(server)
    page.goto(loop)
    told = {place: stories[0] for place, stories in stories_of(page).items() if stories}
    assert set(told.values()) == set(STORIES)
    place = next(place for place, story in told.items() if story == "The lock")
    slot(page, place).get_by_role("button", name="Pin The lock").click()
    expect(slot(page, place)).to_contain_text("Pinned")
    assert server.post(f"{paths[0]}/delete").status == 303
    page.goto(loop)
    expect(page.locator(".allocation")).not_to_contain_text("The lock")


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


def test_a_loop_is_deleted_in_two_steps(server, page, watch):
    watch.expect_status(404)
    loop = plan_loop(server, label="To be deleted")
    page.goto(loop)
    expect(page.get_by_role("button", name="Delete it for good")).to_be_hidden()
    page.get_by_text("Delete this loop").click()
    page.get_by_role("button", name="Delete it for good").click()
    notice(page, "The loop and everything said in it were deleted.")
    expect(page.get_by_text("To be deleted")).to_have_count(0)
    page.goto(loop)
    expect(page.get_by_text("There is nothing at this address")).to_be_visible()
    assert plan_loop(server) != loop, "a number is never given out twice"
