"""The main walk, tried as a new user would: a sample, the own résumé, a story, its versions."""

import re

from playwright.sync_api import expect

from program import RESUME
from steps import TEXT, notice, save, write_story


def upload_resume(page):
    page.get_by_label("Your résumé as a file").set_input_files(RESUME)
    page.get_by_role("button", name="Read my résumé").click()
    notice(page, "The résumé was read.")


def test_sample_and_clear(page):
    page.goto("/")
    page.get_by_role("button", name="Mara Lindqvist").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mara Lindqvist")
    expect(page.get_by_text("This is an invented sample candidate.")).to_be_visible()
    page.get_by_role("button", name="Clear it and start with your own").click()
    notice(page, "The sample is gone.")
    expect(page.get_by_role("heading", name="Begin with your résumé")).to_be_visible()
    page.goto("/stories")
    expect(page.get_by_role("heading", name="No stories yet")).to_be_visible()


def test_own_resume_takes_the_place_of_a_sample(server, page):
    server.open_sample("pgm-daniel-okafor")
    page.goto("/resume#another")
    upload_resume(page)
    page.goto("/stories")
    expect(page.get_by_role("heading", name="No stories yet")).to_be_visible()


def test_resume_pasted_and_uploaded(page):
    page.goto("/resume")
    page.get_by_text("Or paste the text").click()
    page.get_by_label("Text of your résumé").fill(RESUME.read_text(encoding="utf-8"))
    page.get_by_label("Name for it").fill("Pasted one")
    page.get_by_role("button", name="Read my résumé").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Pasted one")
    upload_resume(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("resume.md")
    page.get_by_role("button", name="Open Pasted one").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Pasted one")
    page.get_by_role("button", name="Delete resume.md").click()
    notice(page, "The résumé was deleted.")


def test_resume_in_depth_and_a_role_becomes_a_story(page):
    page.goto("/")
    upload_resume(page)
    expect(page.locator(".verdict .says")).to_contain_text("TPM")
    page.get_by_label("Read it against").select_option("pgm")
    page.get_by_label("Level").select_option("L6")
    page.get_by_role("button", name="Use", exact=True).click()
    notice(page, "Everything is read against this target now.")
    expect(page.locator(".side .aim")).to_contain_text("PGM · L6")
    expect(page.locator("#text .finding").first).to_be_visible()
    points = page.locator("[data-map] a.point")
    assert points.count() >= 10
    points.first.hover()
    expect(page.get_by_role("tooltip")).to_be_visible()
    page.get_by_text("The same as a table").click()
    assert page.locator("#map tbody tr").count() == points.count()
    ledger = page.locator("#ledger .entries a").first
    goal = ledger.get_attribute("href")
    ledger.click()
    expect(page).to_have_url(re.compile(re.escape(goal) + "$"))
    expect(page.locator(goal)).to_be_in_viewport()
    page.get_by_role("link", name="Turn this role into a story").first.click()
    expect(page.get_by_label("Title", exact=True)).not_to_have_value("")
    save(page, "The story is in your bank.")


def test_story_with_live_highlights_and_versions(page):
    write_story(page, "The lock", "We had a plan.")
    story, marks, panel = page.get_by_label("Story", exact=True), page.locator("#marks-text"), page.locator("#reading")
    expect(panel).to_contain_text("4 words")
    story.fill(TEXT)
    expect(panel).to_contain_text(f"{len(TEXT.split())} words")
    expect(marks.locator("mark").filter(has_text="lock").first).to_be_visible()
    assert marks.inner_text().strip() == TEXT
    shown = """m => [...m.querySelectorAll('mark')].map(e => getComputedStyle(e))
        .map(s => s.backgroundColor + s.textDecorationLine + s.borderBottomWidth + s.boxShadow).join()"""
    before = marks.evaluate(shown)
    for switch in ("Evidence", "I and we", "Numbers"):
        page.get_by_label(switch, exact=True).click()
        after = marks.evaluate(shown)
        assert after != before, switch
        before = after
    save(page)
    expect(page.get_by_label("Evidence", exact=True)).not_to_be_checked()
    page.get_by_role("link", name="Versions").click()
    expect(page.locator(".diff ins").filter(has_text="Veldora")).to_be_visible()
    expect(page.locator(".diff del").filter(has_text="plan")).to_be_visible()
    page.get_by_role("button", name="Restore version 1").click()
    notice(page, "The earlier version is the newest one now")
    expect(page.get_by_label("Story", exact=True)).to_have_value("We had a plan.")


def test_retire_and_use_again(page):
    write_story(page, "The lock", TEXT)
    page.get_by_role("button", name="Retire").click()
    notice(page, "The story was put aside.")
    page.get_by_role("button", name="Undo").click()
    notice(page, "The story is back in use.")
    page.get_by_role("button", name="Retire").click()
    page.get_by_role("link", name="Retired").click()
    page.get_by_role("link", name="The lock").click()
    page.get_by_role("button", name="Use again").click()
    notice(page, "The story is back in use.")
    page.get_by_role("button", name="Duplicate").click()
    expect(page.get_by_label("Title", exact=True)).to_have_value("The lock (copy)")
