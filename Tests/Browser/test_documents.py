"""Documents: from a template to a review without findings, with and without scripts, in two windows, from files."""

import re

import pytest
from playwright.sync_api import expect

from program import SAMPLES
from steps import notice
from test_keyboard import tab_to
from test_looks import RULES, SCREENSHOTS, Looks
from test_two_windows import UNTIL_KEPT

GOOD = SAMPLES / "Artifacts/one-pager/good-01-second-gate.md"
SUMS = "The vans cost $50 each, so 40 vans cost $2,500. Also 6 × 7 = 42 days."
BAD = SAMPLES / "Artifacts/case/bad-02-npv-out-of-the-air.md"
VAGUE = "Sales rose significantly in May."
EXACT = "Sales rose from 40 to 52 boxes a day in May."
LONG = "a-very-long-word-without-a-space-" * 6


def start(server, kind="one-pager", text=None):
    """Adds a document and returns its path."""
    answer = server.post("/documents", {"type": kind, "start": "template"})
    assert answer.status == 303, answer.text
    path = answer.headers["location"]
    if text is not None:
        saved = server.post(path, {"type": kind, "title": "The gate", "text": text, "basedOn": "1"})
        assert saved.status == 303, saved.text
    return path


def wrong(page):
    """Findings about a rise that nobody can measure."""
    return page.locator("#reading .finding").filter(has_text="“rose significantly”")


def put_aside(page, button="Put aside"):
    page.get_by_role("button", name=button).click()
    notice(page, "The document was put aside.")


def test_from_template_to_a_finding_and_its_cure(page):
    page.goto("/documents")
    expect(page.get_by_role("heading", name="No documents yet")).to_be_visible()
    page.get_by_role("button", name="Start a One-pager from the template").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("One-pager")
    expect(page.locator(".partlist .is-thin").first).to_be_visible()
    text = page.get_by_label("Text", exact=True)
    expect(text).to_have_value(re.compile("^# One-pager"))
    text.fill(f"# The gate\n\n## Ask\n\n{VAGUE}")
    expect(wrong(page).first).to_be_visible()
    wrong(page).first.get_by_role("link", name="Show in the text").click()
    expect(text).to_be_focused()
    chosen = text.evaluate("e => e.value.slice(e.selectionStart, e.selectionEnd)")
    assert chosen == "rose significantly"
    page.keyboard.type("rose from 40 to 52 boxes a day")
    expect(wrong(page)).to_have_count(0)
    page.keyboard.press("ControlOrMeta+s")
    notice(page, "Saved.")
    expect(page.get_by_label("Text", exact=True)).to_have_value(re.compile("52 boxes"))


def test_words_are_selected_behind_characters_of_any_length(server, page):
    page.goto(start(server, text=f"# The gate\n\n## Ask\n\nThe café’s doors 🚪🚪 opened.\n\n{VAGUE}"))
    wrong(page).first.get_by_role("link", name="Show in the text").click()
    chosen = page.get_by_label("Text", exact=True).evaluate("e => e.value.slice(e.selectionStart, e.selectionEnd)")
    assert chosen == wrong(page).first.locator(".words").inner_text().strip("“”")


def test_the_same_without_scripts(server, new_page):
    page = new_page(server, java_script_enabled=False)
    page.goto(start(server))
    page.get_by_label("Text", exact=True).fill(f"# The gate\n\n## Ask\n\n{VAGUE}")
    page.get_by_role("button", name="Review without saving").click()
    expect(page.get_by_text("This is reviewed but not saved yet.")).to_be_visible()
    expect(wrong(page).first).to_be_visible()
    wrong(page).first.get_by_role("link", name="Show in the text").click()
    assert re.search(r"#at-\d+$", page.url)
    page.get_by_label("Text", exact=True).fill(f"# The gate\n\n## Ask\n\n{EXACT}")
    page.get_by_role("button", name="Save", exact=True).last.click()
    notice(page, "Saved.")
    expect(wrong(page)).to_have_count(0)


def test_folds_stay_open_while_the_review_changes(server, page):
    page.goto(start(server, text=f"# The gate\n\n## Ask\n\n{VAGUE}"))
    why = wrong(page).first.locator("details")
    why.locator("summary").click()
    before = page.locator("#reading .says").inner_text()
    page.get_by_label("Text", exact=True).press("End")
    page.get_by_label("Text", exact=True).fill(f"# The gate\n\n## Ask\n\n{VAGUE} The gate is fixed in the near future.")
    expect(page.locator("#reading .says")).not_to_have_text(before)
    expect(wrong(page).first.locator("details")).to_have_attribute("open", "")


def test_sums_are_computed_again(server, page):
    page.goto(start(server, "case", f"# The case\n\n## Costs\n\n{SUMS}"))
    section = page.locator("#reading section").filter(has_text="Sums, computed again")
    expect(section.locator(".finding.problem")).to_have_count(1)
    expect(section.locator(".finding.problem")).to_contain_text("$2,000")
    section.get_by_text("1 sum that holds").click()
    expect(section.locator(".sumlist")).to_contain_text("42")


def test_a_plan_is_drawn(server, page):
    rows = "| Task | Start | End | Depends on |\n|---|---|---|---|\n| Build | 1 March 2027 | 12 March 2027 | |\n"
    rows += "| Try | 15 March 2027 | 19 March 2027 | Build |\n"
    page.goto(start(server, "status", f"# Status\n\n## Plan\n\n{rows}"))
    drawn = page.locator("#reading .drawn")
    expect(drawn.locator("svg").first).to_be_attached()
    drawn.get_by_text("The same as a table").click()
    expect(drawn.get_by_role("rowheader", name="Build")).to_be_visible()


def test_upload_finds_the_kind(page):
    page.goto("/documents")
    page.get_by_label("File", exact=True).set_input_files(GOOD)
    page.get_by_role("button", name="Read it").click()
    notice(page, "The file was read.")
    expect(page.get_by_label("Kind", exact=True)).to_have_value("one-pager")
    expect(page.locator("#reading .says")).to_have_text("Nothing to object to.")


def test_upload_of_a_kind_nobody_can_tell(server, page):
    answer = server.upload("/documents/upload", [("letter.md", b"# A letter\n\nWe met on Monday and had lunch.")])
    page.goto(answer.headers["location"])
    notice(page, "it stands as a one-pager until you choose another kind")
    page.get_by_label("Kind", exact=True).select_option("status")
    expect(page.locator(".partlist")).not_to_contain_text("Ask")


NOTHING = {"empty.md": b"", "dots.md": b"... --- ...", "paper.md": b"%PDF-1.7 nothing"}


@pytest.mark.parametrize("name, content", NOTHING.items())
def test_what_is_no_document_is_refused_in_one_sentence(server, name, content):
    answer = server.upload("/documents/upload", [(name, content)])
    assert answer.status == 422, answer.text[:300]
    assert "Traceback" not in answer.text and "Error(" not in answer.text


def test_put_aside_undo_and_delete(server, page):
    path = start(server, text=VAGUE)
    page.goto("/documents")
    put_aside(page, "Put The gate aside")
    expect(page.get_by_role("heading", name="No documents yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    notice(page, "The document is back in use.")
    put_aside(page)
    assert server.post(path.replace("/documents/", "/documents/999")).status == 404
    page.get_by_role("link", name="Put aside").click()
    page.get_by_role("button", name="Delete The gate for good").click()
    notice(page, "The document was deleted.")
    assert server.get(path).status == 404
    page.get_by_role("button", name="Undo").click()
    notice(page, "It is back.")
    page.get_by_role("link", name="The gate", exact=True).click()
    expect(page.get_by_label("Text", exact=True)).to_have_value(VAGUE)


def test_what_is_in_use_is_not_deleted(server):
    path = start(server)
    assert server.post(f"{path}/delete").status == 422
    assert server.get(path).status == 200


def test_two_windows(server, page, watch):
    watch.expect_status(409)
    path = start(server, text="The first.")
    page.goto(path)
    theirs = {"type": "one-pager", "title": "The gate", "text": "Elsewhere.", "basedOn": "2"}
    assert server.post(path, theirs).status == 303
    page.get_by_label("Text", exact=True).fill("Here.")
    page.locator("[data-save]").click()
    expect(page.get_by_role("heading", name="This document was saved in another window")).to_be_visible()
    expect(page.get_by_role("region", name="Text saved in the other window")).to_contain_text("Elsewhere.")
    page.get_by_role("button", name="Keep mine").click()
    notice(page, "Saved.")
    expect(page.get_by_label("Text", exact=True)).to_have_value("Here.")


def test_unsaved_words_are_offered_again(server, page):
    path = start(server, text="The first.")
    page.goto(path)
    page.get_by_label("Text", exact=True).fill("The second.")
    page.evaluate(UNTIL_KEPT, "draft:document-1")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    page.get_by_role("button", name="Restore it").click()
    expect(page.get_by_label("Text", exact=True)).to_have_value("The second.")


def test_kinds_show_a_good_and_a_bad_one(page):
    page.goto("/documents/kinds/case")
    expect(page.get_by_role("heading", level=1)).to_have_text("Business case")
    expect(page.locator("#good .remark").first).to_be_visible()
    assert page.locator("#bad mark").count() > 0
    link = page.locator("#bad .remark .words a").first
    said = link.inner_text().strip("“”")
    link.click()
    target = page.locator("mark:target")
    expect(target).to_be_in_viewport()
    assert target.inner_text().split()[0] in said
    page.get_by_text(re.compile("^All .* checks")).click()
    page.get_by_role("button", name="Start from the template").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Business case")


def test_keyboard(server, page):
    page.goto("/documents")
    tab_to(page, page.get_by_role("button", name="Start a Status report from the template"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Status report")
    page.wait_for_load_state()
    text = page.get_by_label("Text", exact=True)
    tab_to(page, text)
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(f"{VAGUE} The gate held all month.")
    expect(wrong(page).first).to_be_visible()
    # The last reading: an earlier one would be replaced under the focus.
    expect(page.locator("#reading")).to_contain_text("10 words.")
    tab_to(page, wrong(page).first.get_by_role("link"))
    page.keyboard.press("Enter")
    expect(text).to_be_focused()


@pytest.mark.parametrize("scheme", RULES)
def test_looks(server, new_page, watch, scheme):
    watch.expect_status(409)
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page = looks.page
    page.goto(start(server))
    looks.check("document-template")
    path = start(server, "case", BAD.read_text(encoding="utf-8") + f"\n\n{LONG}\n\n{SUMS}\n")
    server.post(start(server, "risks"), {"type": "risks", "title": LONG, "text": LONG, "basedOn": "1"})
    server.post(f"{start(server)}/retire")
    page.goto(path)
    for fold in page.locator("#reading details > summary").all():
        fold.click()
    looks.check("document-review")
    for address, name in {
        "/documents": "documents",
        "/documents?show=aside": "documents-aside",
        "/documents/kinds/case": "kind-case",
        "/documents/kinds/risks": "kind-risks",
    }.items():
        page.goto(address)
        for fold in page.locator("main details:not(.more) > summary").all():
            fold.click()
        looks.check(name)
    page.goto(path)
    server.post(path, {"type": "case", "title": "Elsewhere", "text": LONG, "basedOn": "2"})
    page.get_by_label("Text", exact=True).fill("Here.")
    page.locator("[data-save]").click()
    page.get_by_role("heading", name="saved in another window").wait_for()
    looks.check("document-conflict")
    assert looks.problems == []


def test_print(server, page):
    path = start(server, "case", BAD.read_text(encoding="utf-8"))
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 688, "height": 1000})
    for address in (path, "/documents", "/documents/kinds/case"):
        page.goto(address)
        for furniture in ("header.top", "header.side", ".skip", ".savebar", "button:not(.sr)"):
            assert page.locator(furniture).filter(visible=True).count() == 0, f"{furniture} on {address}"
        assert page.evaluate("document.documentElement.scrollWidth") <= 688, address
        page.pdf(path=SCREENSHOTS / f"print-{address.strip('/').replace('/', '-')}.pdf", format="A4")
