"""The main walk with the keyboard alone."""

import pytest
from playwright.sync_api import expect

from program import RESUME
from steps import notice

FOCUSED = """() => {
    const e = document.activeElement, s = getComputedStyle(e);
    const shape = e.closest('svg') && e.querySelector(':scope > :last-child');
    const outline = s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth);
    const seen = shape ? parseFloat(getComputedStyle(shape).strokeWidth) - 1 : outline;
    return { name: e.getAttribute('aria-label') || e.innerText || e.id, seen };
}"""


def tab_to(page, goal, most=150):
    """Presses Tab until the goal has the focus; every stop on the way has to show it."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        assert focused["seen"] >= 1.5, f"no focus to be seen at {focused['name']!r}"
        if goal.evaluate("e => e === document.activeElement"):
            return
    raise AssertionError(f"{goal} cannot be reached with Tab")


def go(page, keys, title):
    for key in keys:
        page.keyboard.press(key)
    expect(page.get_by_role("heading", level=1)).to_contain_text(title)
    page.wait_for_load_state()


def test_skip_link(page):
    page.goto("/help")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_shortcuts(server, page):
    server.open_sample()
    page.goto("/")
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.keyboard.press("?")
    expect(dialog.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    places = {"r": "Mara Lindqvist", "s": "Stories", "m": "Principles", "v": "Variety", "c": "Consistency"}
    for key, title in (places | {"p": "Privacy", "t": "Targets", "d": "Your data", "h": "Help"}).items():
        go(page, ["g", key], title)
    page.keyboard.press("/")
    expect(page.get_by_label("Search your stories")).to_be_focused()
    page.keyboard.type("n?g s")
    expect(page.get_by_label("Search your stories")).to_have_value("n?g s")


def test_shortcuts_can_be_switched_off(page):
    page.goto("/help")
    tab_to(page, page.get_by_label("Use single-key shortcuts"))
    page.keyboard.press("Space")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_walk(page):
    page.goto("/resume")
    tab_to(page, page.get_by_text("Or paste the text"))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_label("Text of your résumé"))
    page.keyboard.insert_text(RESUME.read_text(encoding="utf-8"))
    tab_to(page, page.get_by_role("button", name="Read my résumé"))
    page.keyboard.press("Enter")
    notice(page, "The résumé was read.")
    point = page.locator("[data-map] a.point").first
    tab_to(page, point)
    tip = page.get_by_role("tooltip")
    expect(tip).to_contain_text(point.get_attribute("data-quote"))
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    tab_to(page, page.get_by_role("link", name="Turn this role into a story").first)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Title", exact=True)).to_be_focused()
    page.wait_for_load_state()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("The lock")
    page.keyboard.press("Control+s")
    notice(page, "The story is in your bank.")
    tab_to(page, page.get_by_label("Tags"))
    page.keyboard.type("ledger")
    page.keyboard.press("Enter")
    notice(page, "Saved.")
    tab_to(page, page.get_by_role("link", name="Versions"))
    page.keyboard.press("Enter")
    expect(page.locator(".diff ins")).to_contain_text("ledger")


@pytest.mark.parametrize("width", [360, 1320])
def test_menus_open_and_close(server, page, width):
    server.add_story("The lock")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("/stories")
    menus = ["Actions for The lock"] + (["Menu"] if width == 360 else [])
    for name in reversed(menus):
        summary = page.get_by_label(name) if name != "Menu" else page.get_by_text(name, exact=True)
        tab_to(page, summary)
        page.keyboard.press("Enter")
        fold = page.locator("details[open]")
        expect(fold).to_have_count(1)
        page.keyboard.press("Tab")
        assert fold.evaluate("e => e.contains(document.activeElement)")
        page.keyboard.press("Escape")
        expect(fold).to_have_count(0)
        expect(summary).to_be_focused()
