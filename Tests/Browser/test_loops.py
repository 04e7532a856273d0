"""A loop of one's own: planned, arranged, and deleted."""

import re

from playwright.sync_api import expect

from steps import notice, plan_loop

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
    row.locator("summary").click()
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
