"""Steps that several tests take in a page."""

from playwright.sync_api import expect

TEXT = (
    "Checkout at Veldora Bank slowed down in May 2023, from 400 ms to 1,900 ms for one customer in ten. "
    "I traced the slow path to a lock in the ledger and proposed to partition it by account. "
    "The lead of the vault team refused, so I replayed one hour of traffic in front of him. "
    "We moved in six weeks, and the time fell to 310 ms by August 2023."
)


def notice(page, text):
    """What the page says about the step before; its scripts are running afterwards."""
    expect(page.locator(".flash[role=status] p").filter(has_text=text)).to_be_visible()
    page.wait_for_load_state()


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
