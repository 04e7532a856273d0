"""Steps that several tests take in a page."""

from playwright.sync_api import expect


def notice(page, text):
    """What the page says about the step before."""
    expect(page.locator(".flash[role=status] p").filter(has_text=text)).to_be_visible()


def save(page, says="Saved."):
    page.locator("[data-save]").click()
    notice(page, says)


def write_story(page, title, text, project=""):
    page.goto("/stories/new")
    page.get_by_role("button", name="Freely").click()
    page.get_by_label("Title", exact=True).fill(title)
    page.get_by_label("Project").fill(project)
    page.get_by_label("Story", exact=True).fill(text)
    save(page, "The story is in your bank.")
