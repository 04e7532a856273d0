"""The pages that compare all stories, and the way of everything out of one store into another."""

import json
import re

from playwright.sync_api import expect

from steps import TEXT, notice, save, short_round, write_story


def test_across_the_stories(page):
    write_story(page, "The lock", f"{TEXT} I led a team of 12 engineers on it.", "Ledger")
    write_story(page, "The lock again", f"{TEXT} I led a team of nine engineers on it.", "Ledger")
    page.goto("/matrix")
    table = page.get_by_role("region", name="Stories by principle")
    expect(table.get_by_role("link", name="The lock", exact=True)).to_be_visible()
    page.goto("/variety")
    expect(page.get_by_role("heading", name="How others were moved")).to_be_visible()
    page.goto("/consistency")
    expect(page.get_by_text("Told differently").first).to_be_visible()
    expect(page.locator(".tellings").filter(has_text="12 engineers").filter(has_text="nine engineers")).to_be_visible()
    page.goto("/privacy")
    page.get_by_label("Customers, products, people").fill("Veldora Bank")
    page.get_by_role("button", name="Save").click()
    notice(page, "The list was saved.")
    expect(page.locator(".rows .words").filter(has_text="Veldora Bank")).to_have_count(2)


def download(page, button, scrub):
    form = page.locator("form").filter(has=page.get_by_role("button", name=button))
    form.get_by_label("Scrub secrets").set_checked(scrub)
    with page.expect_download() as waiting:
        form.get_by_role("button").click()
    return waiting.value.path()


def test_export_and_import_into_an_empty_store(server, page, serve, new_page):
    write_story(page, "The lock", TEXT)
    page.get_by_label("Tags").fill("ledger, latency")
    save(page)
    server.post("/privacy", [("terms", "Veldora Bank")])
    page.goto("/data")
    scrubbed = [download(page, f"Export {kind}", True).read_text(encoding="utf-8") for kind in ("JSON", "Markdown")]
    assert [("Veldora" in text, "lock in the ledger" in text) for text in scrubbed] == [(False, True)] * 2
    plain = download(page, "Export JSON", False)
    assert "Veldora Bank" in plain.read_text(encoding="utf-8")
    assert "Veldora Bank" in download(page, "Export Markdown", False).read_text(encoding="utf-8")
    second = serve()
    other = new_page(second)
    for words in ("The import is done.", "Everything in the import was here already."):
        other.goto("/data")
        other.get_by_label("Files").set_input_files(
            {"name": "inclined.json", "mimeType": "application/json", "buffer": plain.read_bytes()}
        )
        other.get_by_role("button", name="Import").click()
        notice(other, words)
        assert stories(second) == stories(server)


def stories(server):
    return json.loads(server.get("/export/everything.json").text)["stories"]


def test_secrets_are_found_wherever_something_was_written(server, page):
    """In documents, writing answers, designs and rounds as well as in stories, each with a way to its text."""
    server.post("/privacy", [("terms", "Veldora Bank")])
    words = "I moved the ledger of Veldora Bank in six weeks."
    document = server.post("/documents", {"type": "one-pager"}).headers["location"].split("?")[0]
    saved = server.post(document, {"type": "one-pager", "title": "Ledger", "text": words, "basedOn": "1"})
    assert saved.status == 303, saved.text
    path = short_round(server)
    assert server.post(f"{path}/begin", {}).status == 303
    assert server.post(f"{path}/draft", {"turn": 1, "answer": words}).status == 204
    page.goto("/privacy")
    found = page.locator(".rows li").filter(has_text="Veldora Bank")
    expect(found).to_have_count(2)
    found.get_by_role("link", name="Ledger", exact=True).click()
    expect(page).to_have_url(re.compile(f"{document}$"))
    page.goto("/privacy")
    found.get_by_role("link", name="Loop 1, round 3").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
