"""Every page, empty and filled, light and dark, narrow and wide: accessible, nothing cut off, prints well."""

import os
import pathlib
import tempfile

import pytest
from axe_playwright_python.sync_playwright import Axe

SCREENSHOTS = pathlib.Path(os.environ.get("INCLINED_SCREENSHOTS") or tempfile.mkdtemp(prefix="inclined-looks-"))
PAGES = ["/", "/resume", "/stories", "/stories/new", "/matrix", "/variety", "/consistency", "/privacy", "/targets", "/data", "/notes", "/help"]
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (1320, 360)]


def check(page, name, scheme, width):
    """One page as it is now: no violation, no overflow; leaves a screenshot."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}-{scheme}-{width}.png", full_page=True)
    problems = [] if page.evaluate(OVERFLOW) <= 0 else [f"{name}: {page.evaluate(OVERFLOW)} pixels too wide"]
    for violation in Axe().run(page, options=RULES).response["violations"]:
        nodes = [node["html"][:120] for node in violation["nodes"][:3]]
        problems.append(f"{name}: {violation['id']}: {violation['help']}: {nodes}")
    return problems


def name_of(path):
    return path.strip("/").replace("/", "-") or "start"


@pytest.mark.parametrize("scheme,width", LOOKS)
def test_empty(server, new_page, scheme, width):
    page = new_page(server, color_scheme=scheme, viewport={"width": width, "height": 800})
    problems = []
    for path in PAGES:
        page.goto(path)
        problems += check(page, f"empty-{name_of(path)}", scheme, width)
    assert problems == []


@pytest.mark.parametrize("scheme,width", LOOKS)
def test_filled(server, new_page, watch, scheme, width):
    watch.expect_status(404, 409)
    server.open_sample("mixed-arun-pillai" if scheme == "dark" else "tpm-mara-lindqvist")
    server.post("/privacy", [("terms", "ledger\nHenrike\nstore card")])
    story = server.story_paths()[0]
    server.post(story, {"title": "Told again", "layout": "free", "text": "I held the gate.", "basedOn": "1"})
    page = new_page(server, color_scheme=scheme, viewport={"width": width, "height": 800})
    problems = []
    for path in [*PAGES, "/nothing-here", f"{server.story_paths()[1]}", f"{story}/versions", "/stories?q=zzzz"]:
        page.goto(path)
        name = {story: "story", f"{story}/versions": "versions", "/stories?q=zzzz": "stories-none"}.get(path)
        problems += check(page, name or ("story" if path not in PAGES and "/stories/" in path else name_of(path)), scheme, width)
    page.goto(story)
    server.post(story, {"title": "Other window", "layout": "free", "text": "I held it longer.", "basedOn": "2"})
    page.get_by_label("Title", exact=True).fill("Mine")
    page.locator("[data-save]").click()
    page.get_by_role("heading", name="saved in another window").wait_for()
    problems += check(page, "conflict", scheme, width)
    assert problems == []
