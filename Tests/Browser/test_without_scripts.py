"""Everything works without scripts, by plain forms."""

import pytest
from playwright.sync_api import expect

from program import RESUME
from steps import notice, save


@pytest.fixture
def page(server, new_page):
    return new_page(server, java_script_enabled=False)


def test_resume_pasted(page):
    page.goto("/")
    page.get_by_text("Or paste the text").click()
    page.get_by_label("Text of your résumé").fill(RESUME.read_text(encoding="utf-8"))
    page.get_by_role("button", name="Read my résumé").click()
    notice(page, "The résumé was read.")
    expect(page.locator(".verdict .says")).to_contain_text("TPM")
    expect(page.locator("[data-map] a.point").first).to_be_visible()


def test_story_checked_laid_out_and_saved(page):
    page.goto("/stories/new")
    page.get_by_label("Title", exact=True).fill("The lock")
    page.get_by_label("Action").fill("I traced the delay to a lock in the vault.")
    page.get_by_role("button", name="Check without saving").click()
    expect(page.get_by_text("This is checked but not saved yet.")).to_be_visible()
    expect(page.get_by_label("Title", exact=True)).to_have_value("The lock")
    expect(page.locator("#reading")).to_contain_text("10 words")
    page.get_by_role("button", name="Freely").click()
    expect(page.get_by_label("Story", exact=True)).to_have_value("I traced the delay to a lock in the vault.")
    page.get_by_role("button", name="In five parts").click()
    expect(page.get_by_label("Action")).to_be_visible()
    save(page, "The story is in your bank.")
    page.get_by_label("Result").fill("The wait fell from 1,900 ms to 310 ms in six weeks.")
    page.keyboard.press("Tab")
    save(page)
    page.get_by_role("link", name="Versions").click()
    expect(page.locator(".diff ins")).to_contain_text(["310 ms"])


def test_enter_in_a_field_saves(server, page):
    page.goto(server.add_story("The lock"))
    page.get_by_label("Title", exact=True).fill("The key")
    page.get_by_label("Title", exact=True).press("Enter")
    notice(page, "Saved.")
    expect(page.get_by_label("Title", exact=True)).to_have_value("The key")


def test_conflict(server, page, watch):
    watch.expect_status(409)
    path = server.add_story("The lock", "I wrote a plan.")
    page.goto(path)
    answer = server.post(path, {"title": "The lock", "layout": "free", "text": "Elsewhere.", "basedOn": "1"})
    assert answer.status == 303
    page.get_by_label("Story", exact=True).fill("Here.")
    page.locator("[data-save]").click()
    expect(page.get_by_role("heading", name="This story was saved in another window")).to_be_visible()
    expect(page.locator(".conflict")).to_contain_text("Elsewhere.")
    page.get_by_role("button", name="Save mine on top").click()
    notice(page, "Saved.")
    expect(page.get_by_label("Story", exact=True)).to_have_value("Here.")


@pytest.mark.parametrize("is_new", [True, False])
def test_a_story_without_a_title_keeps_its_words(server, page, watch, is_new):
    """The reason stands on the page, with everything that was written."""
    watch.expect_status(422)
    page.goto("/stories/new" if is_new else server.add_story("The lock"))
    page.get_by_label("Title", exact=True).fill("")
    page.get_by_label("Question it answers").fill("Tell me about a lock.")
    page.locator("[data-save]").click()
    expect(page.get_by_text("Give the story a title, so that you can find it again.")).to_be_visible()
    expect(page.get_by_label("Question it answers")).to_have_value("Tell me about a lock.")


def test_import_pasted_targets_and_menu(page):
    page.goto("/data")
    page.get_by_label("Or paste stories").fill("# The lock\n\nI traced it.\n\n# The launch\n\nI held it.")
    page.get_by_role("button", name="Import").click()
    notice(page, "The import is done.")
    page.goto("/stories")
    expect(page.locator(".storylist h2")).to_have_text(["The lock", "The launch"], use_inner_text=True)
    page.goto("/targets")
    page.get_by_label("Technical Program Manager").check()
    page.get_by_label("Level").select_option("L7")
    page.get_by_role("button", name="Add and use").click()
    expect(page.locator(".side .aim")).to_contain_text("TPM · L7")
    page.set_viewport_size({"width": 360, "height": 800})
    page.get_by_text("Menu", exact=True).click()
    menu = page.locator("details.menu")
    menu.get_by_text("Across your stories").click()
    menu.get_by_role("link", name="Privacy").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Privacy")
