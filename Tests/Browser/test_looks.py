"""Every page, empty and filled, light and dark, narrow and wide: accessible, nothing cut off, and good on paper."""

import os
import pathlib
import re
import tempfile

import pytest
from axe_playwright_python.sync_playwright import Axe

from program import PAGES, SAMPLES

SCREENSHOTS = pathlib.Path(os.environ.get("INCLINED_SCREENSHOTS") or tempfile.mkdtemp(prefix="inclined-looks-"))
EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
# In the dark only the colours differ.
RULES = {
    "light": {"type": "tag", "values": EVERYTHING},
    "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
WIDTHS = (1320, 360)
SIX = {
    "The lock": "I moved the call in front of the lock. The wait fell from 1,900 ms to 310 ms in six weeks.",
    "The launch": "I held the launch for nine days because one rule existed in two places. Finance kept my check.",
    "The price": "I wrote six pages on price and churn. Churn fell from 4.1 to 2.6 percent in two quarters.",
    "The trade": "I offered three engineers for a quarter, and the card team moved its freeze by four weeks.",
    "The gate": "I wrote the bar for readiness. Incidents at launch fell from seven to none in one year.",
    "The stop": "I showed that the program cost 2.1 times its benefit. The board stopped it within three weeks.",
}


class Looks:
    """Checks pages as they are, and collects what is wrong with them."""

    def __init__(self, page, scheme):
        self.page, self.scheme, self.problems = page, scheme, []
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)

    def check(self, name):
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 800})
            self.now(f"{name}-{self.scheme}-{width}")

    def now(self, name):
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True, animations="disabled")
        wide = self.page.evaluate(OVERFLOW)
        if wide > 0:
            self.problems.append(f"{name}: {wide} pixels too wide")
        options = {"runOnly": RULES[self.scheme], "resultTypes": ["violations"]}
        for violation in Axe().run(self.page, options=options).response["violations"]:
            nodes = [node["html"][:120] for node in violation["nodes"][:3]]
            self.problems.append(f"{name}: {violation['id']}: {violation['help']}: {nodes}")


def name_of(path):
    return path.strip("/").replace("/", "-") or "start"


@pytest.mark.parametrize("scheme", RULES)
def test_empty(server, new_page, scheme):
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    for path in PAGES:
        looks.page.goto(path)
        looks.check(f"empty-{name_of(path)}")
    assert looks.problems == []


@pytest.mark.parametrize("scheme", RULES)
def test_filled(server, new_page, watch, scheme):
    watch.expect_status(404, 409)
    server.open_sample("mixed-arun-pillai" if scheme == "dark" else "tpm-mara-lindqvist")
    server.post("/privacy", [("terms", "ledger\nHenrike\nstore card")])
    told, longer = server.story_paths()[:2]
    fields = {"title": "Told again, at some length, so that the line has to break somewhere", "layout": "free"}
    server.post(
        told, fields | {"text": "I held the gate.", "basedOn": 1, "tags": "gate, lock", "principle1": "dive-deep"}
    )
    page = new_page(server, color_scheme=scheme)
    looks = Looks(page, scheme)
    named = {path: name_of(path) for path in PAGES if path != "/stories/new"}
    named |= {
        "/nothing-here": "error",
        longer: "story",
        f"{told}/versions": "versions",
        "/stories?q=zzzz": "stories-none",
    }
    for path, name in (named | {"/stories/new?role=1": "story-from-role"}).items():
        page.goto(path)
        looks.check(name)
    page.goto(told)
    server.post(told, fields | {"text": "I held it longer.", "basedOn": 2})
    page.get_by_label("Title", exact=True).fill("Mine")
    page.locator("[data-save]").click()
    page.get_by_role("heading", name="saved in another window").wait_for()
    looks.check("conflict")
    page.goto("/stories")
    page.get_by_text("Menu", exact=True).click()
    looks.now(f"menu-{scheme}-360")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    looks.now(f"shortcuts-{scheme}-360")
    assert looks.problems == []


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("stories", ["short", "long"])
def test_notes_sheet_is_one_page(server, page, paper, stories):
    longest = sorted(SAMPLES.glob("*/stories/*.md"), key=lambda file: -file.stat().st_size)[:6]
    if stories == "long":
        assert server.upload("/import", [(file.name, file.read_bytes()) for file in longest]).status == 303
    else:
        for title, text in SIX.items():
            server.add_story(title, text)
    page.goto("/notes")
    assert page.locator(".notes h3").count() == 6
    assert page.locator(".notes section").filter(has=page.locator("li, .outcome")).count() == 6
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    pdf = page.pdf(path=SCREENSHOTS / f"notes-{stories}-{paper}.pdf", format=paper)
    assert pages_of(pdf) == 1


def test_other_pages_print_without_furniture(server, page):
    server.open_sample()
    page.emulate_media(media="print")
    for path in [*PAGES, server.story_paths()[0]]:
        page.goto(path)
        for furniture in ("header.top", "header.side", ".skip", ".banner", ".savebar"):
            assert page.locator(furniture).filter(visible=True).count() == 0, f"{furniture} on {path}"
        assert page.locator("main").is_visible()
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        page.pdf(path=SCREENSHOTS / f"print-{name_of(path)[:12]}.pdf", format="A4")
