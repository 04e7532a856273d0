"""Every page, empty and filled, light and dark, narrow and wide: accessible, nothing cut off, and good on paper."""

import os
import pathlib
import re
import tempfile

import pytest
from axe_playwright_python.sync_playwright import Axe

from program import PAGES

SCREENSHOTS = pathlib.Path(os.environ.get("INCLINED_SCREENSHOTS") or tempfile.mkdtemp(prefix="inclined-looks-"))
EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
# In the dark only the colours differ.
RULES = {"light": {"type": "tag", "values": EVERYTHING}, "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
WIDTHS = (1320, 360)
SIX = [
    ("The lock", "I traced the delay to a lock in the vault and moved the call in front of it. The wait fell from 1,900 ms to 310 ms in six weeks."),
    ("The launch", "I held the launch for nine days because one rule existed in two places. Finance kept the nightly comparison as its own control for 2 years."),
    ("The price", "I wrote six pages that set the price against the churn, and two directors chose the lower one. Churn fell from 4.1 to 2.6 percent in two quarters."),
    ("The trade", "I offered the card team three engineers for a quarter, and they moved their freeze by four weeks. We launched in 3 countries on the same day."),
    ("The gate", "I wrote the bar for readiness, 29 services passed it and five were held back. Incidents at launch fell from seven to none in one year."),
    ("The stop", "I showed that the program would cost 2.1 times its benefit, and proposed to stop it. The board stopped it within 3 weeks and 14 people moved on."),
]


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
    server.post(told, fields | {"text": "I held the gate.", "basedOn": 1, "tags": "gate, lock", "principle1": "dive-deep"})
    page = new_page(server, color_scheme=scheme)
    looks = Looks(page, scheme)
    named = {path: name_of(path) for path in PAGES if path != "/stories/new"}
    named |= {"/nothing-here": "error", longer: "story", f"{told}/versions": "versions", "/stories?q=zzzz": "stories-none"}
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
@pytest.mark.parametrize("stories", ["six of the samples", "six short ones"])
def test_notes_sheet_is_one_page(server, page, paper, stories):
    if stories == "six short ones":
        for title, text in SIX:
            server.add_story(title, text)
    else:
        server.open_sample()
        longest = server.get("/export/stories.md").text.split("\n# ")[-1]
        server.add_story("The longest of them, told once more", longest)
    page.goto("/notes")
    assert page.locator(".notes h3").count() == 6
    pdf = page.pdf(path=SCREENSHOTS / f"notes-{stories.split()[-1]}-{paper}.pdf", format=paper, prefer_css_page_size=False)
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
