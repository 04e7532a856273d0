"""Two windows on the same story: the second save is stopped, and nothing is lost."""

from playwright.sync_api import expect

from steps import notice, save

FIRST, SECOND = "I asked the vault team to wait.", "I asked the vault team for a test."

UNTIL_KEPT = """key => new Promise((done) => {
    const look = () => localStorage.getItem(key) ? done() : setTimeout(look, 20);
    look();
})"""


def both_windows(server, page):
    path = server.add_story("The lock", "I wrote a plan.")
    other = page.context.new_page()
    for window, words in ((page, FIRST), (other, SECOND)):
        window.goto(path)
        window.get_by_label("Story", exact=True).fill(words)
    save(page)
    other.locator("[data-save]").click()
    expect(other.get_by_role("heading", name="This story was saved in another window")).to_be_visible()
    return path, other


def test_save_mine_on_top(server, page, watch):
    watch.expect_status(409)
    path, other = both_windows(server, page)
    expect(other.get_by_role("region", name="Text saved in the other window")).to_contain_text(FIRST)
    expect(other.get_by_role("region", name="Your text, not saved")).to_contain_text(SECOND)
    expect(other.get_by_label("Story", exact=True)).to_have_value(SECOND)
    other.get_by_role("button", name="Save mine on top").click()
    notice(other, "Saved.")
    other.goto(f"{path}/versions")
    expect(other.locator(".diff ins")).to_contain_text(["for a test"])
    expect(other.locator(".diff del")).to_contain_text(["to wait"])
    expect(other.get_by_role("button", name="Restore version")).to_have_count(2)


def test_saving_again_without_choosing_is_stopped_again(server, page, watch):
    """Only the button that says so puts one text on top of the other."""
    watch.expect_status(409)
    path, other = both_windows(server, page)
    other.locator("[data-save]").click()
    expect(other.get_by_role("heading", name="This story was saved in another window")).to_be_visible()
    assert FIRST in server.get(path).text


def test_take_the_other_one(server, page, watch):
    watch.expect_status(409)
    path, other = both_windows(server, page)
    other.get_by_role("link", name="Take the other one").click()
    expect(other.get_by_label("Story", exact=True)).to_have_value(FIRST)
    expect(other.locator("[data-restore]")).to_be_hidden()


def test_three_saves_that_overlap(server, page, watch):
    """The window that lost once can lose again, and is told again."""
    watch.expect_status(409)
    path, other = both_windows(server, page)
    page.get_by_label("Story", exact=True).fill("A third telling.")
    save(page)
    other.get_by_role("button", name="Save mine on top").click()
    expect(other.get_by_role("region", name="Text saved in the other window")).to_contain_text("A third telling.")
    other.get_by_role("button", name="Save mine on top").click()
    notice(other, "Saved.")
    assert server.get(path).text.count(SECOND) >= 1


def test_a_draft_survives_closing_the_window(server, page):
    path = server.add_story("The lock", "I wrote a plan.")
    page.goto(path)
    page.get_by_label("Story", exact=True).fill(SECOND)
    expect(page.locator("[data-state]")).to_have_text("Not saved yet")
    page.evaluate(UNTIL_KEPT, f"draft:story-{path.split('/')[-1]}")
    page.close(run_before_unload=False)
    again = page.context.new_page()
    again.goto(path)
    again.get_by_role("button", name="Restore it").click()
    expect(again.get_by_label("Story", exact=True)).to_have_value(SECOND)
    expect(again.locator("#marks-text")).to_have_text(SECOND)
    save(again)
    again.goto(path)
    expect(again.locator("[data-restore]")).to_be_hidden()


def test_saving_before_the_page_has_settled_is_not_asked_about(page):
    """The first showing of a page can come after the click on Save; that click is still a wish to leave."""
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto("/stories/new")
    page.get_by_role("button", name="Freely").click()
    page.get_by_label("Title", exact=True).fill("The lock")
    page.get_by_label("Story", exact=True).fill(SECOND)
    page.evaluate("""() => document.getElementById('story').addEventListener('submit',
        () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })))""")
    save(page, "The story is in your bank.")
    assert asked == []


def test_the_program_is_stopped_while_writing(server, page, watch):
    watch.expect("htmx:sendError", "ERR_CONNECTION_REFUSED")
    path = server.add_story("The lock", "I wrote a plan.")
    page.goto(path)
    expect(page.locator("#reading")).to_contain_text("4 words")
    server.stop()
    page.get_by_label("Story", exact=True).fill(SECOND)
    expect(page.locator("[data-state]")).to_contain_text("The program does not answer.")
    page.evaluate(UNTIL_KEPT, f"draft:story-{path.split('/')[-1]}")
