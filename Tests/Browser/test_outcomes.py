"""What really came of interviews, beside what the rehearsal said."""

import json
import re

import pytest
from playwright.sync_api import expect

from steps import notice, plan_loop


def note(page, result, loop=None, words="", date="2026-11-12"):
    page.get_by_label("Date of the answer").fill(date)
    page.get_by_label(result, exact=True).check()
    if loop:
        choice = page.get_by_label("Rehearsal to compare with").locator("option").filter(has_text=loop)
        page.get_by_label("Rehearsal to compare with").select_option(choice.get_attribute("value"))
    page.get_by_label("Note optional").fill(words)
    page.get_by_role("button", name="Note it").click()
    notice(page, "The entry was added.")


def results(page):
    """The choices, in the order of the form: an offer first, the candidate's own stop last."""
    return page.locator("label:has(input[name=result])").all_inner_texts()


def test_outcomes_are_entered_compared_and_deleted(server, page):
    server.open_sample()
    page.goto("/outcomes")
    expect(page.get_by_role("heading", name="No outcome noted yet")).to_be_visible()
    offer, lower, other, no_offer, stopped = (words.strip() for words in results(page))
    note(page, offer, "Hire at L6", "They liked the replay.")
    rows = page.locator(".outcomes tbody tr")
    expect(rows).to_have_count(1)
    for words in ("12 November 2026", offer, "Hire at L6", "Yes", "They liked the replay."):
        expect(rows.first).to_contain_text(words)
    expect(page.locator("#agreement")).to_have_text("One of one agrees")
    note(page, no_offer, "Hire at L6", date="2026-11-14")
    expect(rows.first).to_contain_text("14 November 2026")
    expect(rows.first.locator("td").nth(2)).to_have_text("No")
    expect(page.locator("#agreement")).to_have_text("One of two agrees")
    section = page.get_by_role("region", name="One of two agrees")
    expect(section).to_contain_text(re.compile(r"anything from \d+ to \d+ %"))
    expect(section).to_contain_text("tossing a coin could have done as well")
    expect(section.get_by_role("img")).to_be_visible()
    note(page, stopped, "Hire at L6", date="2026-11-15")
    expect(rows).to_have_count(3)
    expect(page.locator("#agreement")).to_have_text("One of two agrees")
    note(page, offer, date="2026-11-16")
    expect(rows.first).to_contain_text("Nothing to compare")
    expect(page.locator("#agreement")).to_have_text("One of two agrees")
    rows.filter(has_text="12 November").get_by_role("link", name="Hire at L6").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Debrief")
    page.goto("/outcomes")
    page.get_by_role("button", name="Delete the outcome of 14 November 2026").click()
    notice(page, "The entry was deleted.")
    expect(rows).to_have_count(3)
    expect(page.locator("#agreement")).to_have_text("One of one agrees")


FIELDS = {"date": "2026-11-12", "track": "tpm", "level": "L6", "result": "offer", "loop": "", "note": "My own words."}
WRONG_DATES = ["", "2026-02-30", "12.11.2026", "2026-13-01", "yesterday", "2026-1-1", "99999-01-01", "2026-11-12T00:00"]


@pytest.mark.parametrize("date", WRONG_DATES)
def test_a_wrong_date_is_refused_and_the_note_kept(server, date):
    answer = server.post("/outcomes", FIELDS | {"date": date})
    assert answer.status == 422
    said = re.search(r'role="alert">([^<]+)</p>', answer.text)[1]
    assert said.endswith(".") and "2026-11-23" in said
    assert "My own words." in answer.text and "No outcome noted yet" in answer.text
    assert "No outcome noted yet" in server.get("/outcomes").text


@pytest.mark.parametrize(
    "wrong,status",
    [
        ({"result": "fame"}, 422),
        ({"track": "boss"}, 422),
        ({"level": "L99"}, 422),
        ({"loop": "7"}, 404),
        ({"loop": "x"}, 404),
        ({"note": "a\0b"}, 422),
    ],
    ids=str,
)
def test_a_wrong_outcome_is_refused(server, wrong, status):
    answer = server.post("/outcomes", FIELDS | wrong)
    assert answer.status in (status, 400)
    assert re.search(r'(role="alert">|<p>)[A-Z“][^<]+\.</p>', answer.text)
    assert "No outcome noted yet" in server.get("/outcomes").text


def test_a_wrong_date_typed_in_the_browser_comes_back_with_the_form(page, watch):
    watch.expect_status(422)
    page.goto("/outcomes")
    page.get_by_label("Date of the answer").evaluate("e => { e.type = 'text'; e.removeAttribute('max'); }")
    page.get_by_label("Date of the answer").fill("2026-02-30")
    page.locator("input[name=result]").nth(3).check()
    page.get_by_label("Level", exact=True).select_option("L7")
    page.get_by_label("Note optional").fill("They asked for more depth.")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_role("alert")).to_contain_text("2026-02-30")
    expect(page.get_by_label("Note optional")).to_have_value("They asked for more depth.")
    expect(page.get_by_label("Level", exact=True)).to_have_value("L7")
    expect(page.locator("input[name=result]").nth(3)).to_be_checked()


def test_an_outcome_outlives_its_loop(server, page):
    server.open_sample()
    page.goto("/loops")
    loop = page.locator(".looplist a").first.get_attribute("href")
    assert server.post("/outcomes", FIELDS | {"loop": loop.split("/")[-1]}).status == 303
    page.goto("/outcomes")
    expect(page.locator(".outcomes tbody")).not_to_contain_text("Nothing to compare")
    assert server.post(f"{loop}/delete").status == 303
    page.goto("/outcomes")
    expect(page.locator(".outcomes tbody tr")).to_have_count(1)
    expect(page.locator(".outcomes tbody")).to_contain_text("Nothing to compare")
    expect(page.locator("#agreement")).to_have_count(0)


def test_a_loop_without_a_debrief_is_not_offered(server, page):
    plan_loop(server)
    page.goto("/outcomes")
    expect(page.get_by_label("Rehearsal to compare with").locator("option")).to_have_text(["None"])


def test_a_loop_for_the_other_track_is_shown_but_not_counted(server, page):
    server.open_sample()
    page.goto("/loops")
    loop = page.locator(".looplist li, .looplist tr").filter(has_text="TPM").locator("a").first.get_attribute("href")
    assert server.post("/outcomes", FIELDS | {"track": "pgm", "loop": loop.split("/")[-1]}).status == 303
    page.goto("/outcomes")
    expect(page.locator(".outcomes tbody")).to_contain_text("Its loop was for the other track")
    expect(page.locator("#agreement")).to_have_count(0)
    answer = json.loads(server.get("/api/outcomes").text)
    assert answer["cases"] == 0 and "agrees" not in answer["outcomes"][0]
    assert answer["outcomes"][0]["comparison"] == "its loop was for the other track"
