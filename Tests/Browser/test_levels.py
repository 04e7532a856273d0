"""The scope bars of both tracks with the candidate's quotes on them."""

import re

from playwright.sync_api import expect

from deciding import HOSTILE, assert_good_looking, assert_quoted, material


def test_quotes_stand_on_the_bars_and_are_the_candidates_words(server, page):
    server.open_sample()
    known = material(server)
    page.goto("/levels")
    board = page.get_by_role("table", name="What work of each level looks like")
    expect(board.get_by_role("columnheader")).to_have_count(6)
    expect(board.get_by_role("rowheader")).to_have_count(5)
    expect(board.get_by_role("row")).to_have_count(6)
    expect(page.locator(".verdict .says")).to_contain_text("Your texts read at L")
    assert_quoted(page, known, least=5)
    href = board.locator(".quotelines a").first.get_attribute("href")
    assert server.get(href).status == 200
    page.get_by_role("link", name="PGM", exact=True).click()
    expect(page.locator(".head p")).to_contain_text("for a Program Manager")
    expect(page.get_by_role("link", name="PGM", exact=True)).to_have_attribute("aria-current", "page")


def test_texts_of_the_other_track_give_no_level_and_say_why(server, page):
    server.open_sample("pgm-daniel-okafor")
    page.goto("/levels?track=tpm")
    expect(page.locator(".verdict .says")).to_have_text(re.compile(r"^Your texts read at L\d.* as a Program Manager$"))
    expect(page.locator(".verdict")).to_contain_text("They show no technical scope yet, so no TPM level can be read.")
    assert page.locator("th.inrange").count() == 0
    expect(page.locator(".levelboard")).not_to_contain_text("vice presidents want different things")
    page.goto("/levels?track=pgm")
    expect(page.locator(".verdict .says")).to_have_text(re.compile(r"^Your texts read at L\d( to L\d)?$"))


def test_with_nothing_the_bars_stand_and_the_page_leads_on(server, page):
    page.goto("/levels")
    expect(page.get_by_role("heading", name="No words of yours to place yet")).to_be_visible()
    expect(page.locator(".levelboard td .looks").filter(has_text=".")).to_have_count(25)
    assert page.locator(".said").count() == 0
    page.get_by_role("main").get_by_role("link", name="Add your résumé").click()
    expect(page).to_have_url(server.address + "/resume")


def test_one_form_is_shown_at_a_time(server, new_page):
    server.open_sample()
    narrow = new_page(server, viewport={"width": 360, "height": 800})
    narrow.goto("/levels")
    expect(narrow.locator(".levellist")).to_be_visible()
    expect(narrow.locator(".levelboard")).to_be_hidden()
    wide = new_page(server)
    wide.goto("/levels")
    expect(wide.locator(".levelboard")).to_be_visible()
    expect(wide.locator(".levellist")).to_be_hidden()


def test_a_hostile_title_is_only_a_title(server, page):
    server.add_story(
        HOSTILE,
        "Three directors disagreed on the roadmap across four organisations. I wrote the plan, I convinced both vice "
        "presidents, and we cut cost by $4M in two years. I owned the migration of nine services in six countries.",
    )
    page.goto("/levels")
    expect(page.locator(".levelboard .quotelines a").first).to_contain_text("<script>alert(1)</script> {{title}}")


def test_it_works_without_scripts(server, new_page):
    server.open_sample("mixed-arun-pillai")
    page = new_page(server, java_script_enabled=False)
    page.goto("/levels?track=pgm")
    expect(page.locator(".levelboard .said").first).to_be_visible()
    page.goto("/levels?track=nonsense")
    expect(page.get_by_role("heading", level=1)).to_have_text("Levels")


def test_looks(server, new_page):
    assert_good_looking(new_page, server, ["/levels"])
    server.open_sample()
    server.post("/targets", {"track": "tpm", "level": "L7", "label": ""})
    assert_good_looking(new_page, server, ["/levels", "/levels?track=pgm"])
