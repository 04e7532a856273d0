"""The pages of loops as they look: before, in and after a round, light and dark, wide and narrow, on paper."""

import pytest
from playwright.sync_api import expect

from steps import FIGURES, VAGUE, begin, hand_in, plan_loop, short_round
from test_looks import RULES, SCREENSHOTS, Looks
from test_mock import letting_time_pass

LONG = "a-very-long-word-without-a-space-" * 6


@pytest.mark.parametrize("scheme", RULES)
def test_every_state_of_a_round(server, new_page, watch, scheme):
    watch.expect("ERR_INTERNET_DISCONNECTED")
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page, path = looks.page, short_round(server)
    page.goto(path)
    looks.check("round-briefing")
    begin(page, path)
    looks.check("round-asking")
    page.context.set_offline(True)
    page.get_by_label("Your answer").fill(VAGUE)
    expect(page.locator("[data-state].failing")).to_be_visible()
    looks.check("round-no-connection")
    page.context.set_offline(False)
    expect(page.locator("[data-state]")).to_contain_text("Saved")
    hand_in(page, f"{VAGUE} {LONG}", "Question 1, follow-up")
    page.get_by_text("So far in this question").click()
    page.get_by_text("End the round").click()
    looks.check("round-exchange")
    letting_time_pass(server, 400)
    page.reload()
    looks.check("round-time-out")
    page.get_by_label("Your answer").fill(FIGURES)
    page.get_by_role("button", name="That is my answer").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review")
    page.wait_for_load_state()
    for fold in page.locator("main details > summary").all():
        fold.click()
    looks.check("round-review")
    page.goto(path)
    looks.check("round-over")
    empty = short_round(server)
    server.post(f"{empty}/begin")
    server.post(f"{empty}/answer", {"turn": 1, "answer": "", "do": "end"})
    page.goto(f"{empty}/review")
    looks.check("round-review-nothing")
    assert looks.problems == []


@pytest.mark.parametrize("scheme", RULES)
def test_loops_and_debriefs(server, new_page, watch, scheme):
    watch.expect_status(422)
    sample = "coordinator-julie-brandt" if scheme == "dark" else "tpm-mara-lindqvist"
    server.open_sample(sample)
    server.post("/outcomes", {"date": "2026-11-12", "track": "tpm", "level": "L6", "result": "offer", "loop": "2"})
    server.post("/outcomes", {"date": "2026-11-13", "track": "pgm", "level": "L6", "result": "no-offer", "note": LONG})
    server.post("/questions", {"questions": f"Tell me about a time you failed.\nWhat about {LONG}?"})
    loop = plan_loop(server, label=LONG[:100])
    page = new_page(server, color_scheme=scheme)
    looks = Looks(page, scheme)
    pages = {
        "/loops": "loops",
        loop: "loop-planned",
        f"{loop}/rounds/4/edit": "round-edit",
        "/loops/2": "loop-played",
        "/loops/2/debrief": "debrief",
        "/loops/1/debrief": "debrief-other-track",
        "/loops/2/rounds/3/review": "review",
        "/questions?principle=dive-deep": "questions",
        "/questions?principle=dive-deep&area=system-design&track=pgm&level=L4": "questions-none",
        "/outcomes": "outcomes",
    }
    for path, name in pages.items():
        page.goto(path)
        page.wait_for_load_state()
        for fold in page.locator("main details:not(.more) > summary").all()[:20]:
            fold.click()
        looks.check(name)
    page.goto(f"{loop}/rounds/4/edit")
    while page.locator("input[name=principle]:checked").count():
        page.locator("input[name=principle]:checked").first.uncheck()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    looks.check("round-edit-refused")
    page.goto("/questions")
    page.get_by_label("One on a line").fill("   ")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    looks.check("questions-refused")
    assert looks.problems == []


def test_rounds_and_reviews_print_without_furniture(server, page):
    server.open_sample()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 688, "height": 1000})
    for path in ("/loops", "/loops/2", "/loops/2/rounds/3/review", "/loops/2/debrief", "/questions", "/outcomes"):
        page.goto(path)
        for furniture in ("header.top", "header.side", ".skip", ".banner"):
            assert page.locator(furniture).filter(visible=True).count() == 0, f"{furniture} on {path}"
        assert page.evaluate("document.documentElement.scrollWidth") <= 688, path
        page.pdf(path=SCREENSHOTS / f"print-{path.strip('/').replace('/', '-')}.pdf", format="A4")
