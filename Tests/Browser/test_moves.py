"""Moves: from a role or a written title to a track, with the candidate's own quotes."""

import json
import re

from playwright.sync_api import expect

from deciding import HOSTILE, assert_good_looking, assert_quoted, material
from test_keyboard import tab_to

FIX = (
    "Our checkout failed every night and the sales director wanted the launch while finance wanted a freeze. "
    "I found the lock in the payment service by reading traces, and I redesigned the retry so that requests became "
    "idempotent. I wrote a two page memo with both options and the vice president decided for mine. "
    "Complaints fell from 900 to 40 a week within two months and we kept $2M of revenue."
)


def test_every_move_opens_with_the_candidates_own_words(server, page):
    server.open_sample()
    known = material(server)
    page.goto("/moves")
    links = sorted({link.get_attribute("href") for link in page.locator(".movecards h3 a").all()})
    assert len(links) >= 16
    quotes = 0
    for link in links:
        page.goto(link)
        expect(page.locator("#keep")).to_be_visible()
        expect(page.locator("#gain")).to_be_visible()
        expect(page.locator("table.gaps tbody tr").first).to_be_visible()
        assert_quoted(page, known, least=0)
        quotes += page.locator("main .said").count()
    assert quotes > 30


def test_warnings_link_to_their_claims(server, page):
    server.open_sample()
    page.goto("/moves/tpm-to-pgm")
    link = page.locator("#warnings ~ ul a[href^='/claims#']").first
    address = link.get_attribute("href")
    link.click()
    expect(page.locator("#" + address.split("#")[1])).to_be_in_viewport()


def test_with_nothing_the_guide_says_so_and_names_the_story_to_write(server, page):
    page.goto("/moves/tpm-to-pgm")
    expect(page.get_by_role("heading", name="Nothing of yours to read yet")).to_be_visible()
    expect(page.get_by_text("Nothing in your material yet.").first).to_be_visible()
    expect(page.get_by_text("The story to write:").first).to_be_visible()
    assert page.locator("main .said").count() == 0
    page.get_by_role("link", name=re.compile("^Write it")).first.click()
    expect(page).to_have_url(re.compile("/stories/new"))


def test_a_title_becomes_a_range_with_what_tips_it(server, page):
    server.open_sample()
    page.goto("/moves")
    page.get_by_label("Title and level").fill("Senior Program Manager 64")
    page.get_by_role("textbox", name="Employer").fill("Microsoft")
    page.get_by_role("button", name="Translate").click()
    box = page.locator("#translation").locator("xpath=..")
    expect(box.locator(".says").first).to_have_text(re.compile(r"^This title often matches L\d to L\d$"))
    expect(box.get_by_role("table", name="What would tip it")).to_be_visible()
    expect(box).to_contain_text("By your own texts")
    expect(box.locator(".origin").first).not_to_be_empty()
    expect(box.get_by_role("link", name=re.compile("Microsoft"))).to_be_visible()
    expect(page.get_by_label("Title and level")).to_have_value("Senior Program Manager 64")
    assert_quoted(page, material(server))


def test_a_title_that_tells_nothing_leaves_the_texts_to_speak(server, page):
    server.open_sample()
    page.goto("/moves?title=asdf+qwer&track=tpm")
    box = page.locator("#translation").locator("xpath=..")
    expect(box.locator(".says").nth(1)).to_have_text(re.compile(r"^Your texts read at L\d.*; the title tells nothing$"))
    expect(box).not_to_contain_text("Expect L")


def test_what_is_shown_is_one_line_and_the_weeks_end_with_the_loop(server, page):
    server.open_sample()
    page.goto("/moves/military-to-program?track=tpm")
    expect(page.locator("main .lead")).to_contain_text(re.compile(r"\d of \d shown.*; missing: deciding with half the facts"))
    gaps = page.locator("#gaps").locator("xpath=..")
    expect(gaps).to_contain_text("Already shown: ")
    expect(gaps.locator("tbody .tag.good")).to_have_count(0)
    expect(gaps).to_contain_text("Weeks 1 and 2")


def test_the_gap_plan_reads_well_on_a_telephone(server, new_page):
    server.open_sample("pgm-daniel-okafor")
    page = new_page(server, viewport={"width": 360, "height": 800})
    page.goto("/moves/pgm-to-tpm")
    narrow = page.locator(".gaps tbody :is(th, td)").evaluate_all(
        "cells => cells.map((cell) => cell.clientWidth).filter((width) => width > 1 && width < 200)"
    )
    assert narrow == []


def test_an_edited_story_is_quoted_in_its_new_words(server, page):
    path = server.add_story("The lock", FIX)
    page.goto("/moves/tpm-to-pgm")
    expect(page.locator("main")).to_contain_text("kept $2M of revenue")
    fields = {"title": "The lock", "layout": "free", "text": FIX.replace("$2M", "$7M"), "basedOn": 1}
    assert server.post(path, fields).status == 303
    page.goto("/moves/tpm-to-pgm")
    expect(page.locator("main")).to_contain_text("kept $7M of revenue")
    assert_quoted(page, " ".join(FIX.replace("$2M", "$7M").split()))
    assert server.post(f"{path}/retire").status == 303
    page.goto("/moves/tpm-to-pgm")
    assert page.locator("main .said").count() == 0


def test_doubt_is_named_and_no_level_is_invented(server, page):
    page.goto("/moves?title=PM&employer=")
    expect(page.locator("main")).to_contain_text("Doubtful")
    page.goto("/moves?title=Chief+Happiness+Wizard")
    expect(page.locator("main")).to_contain_text("No level from the title alone")
    page.goto("/moves?title=L5&employer=Google+and+Microsoft")
    expect(page.locator("main")).to_contain_text("Two employers are named")


def test_a_story_is_retold_from_its_own_sentences_both_ways(server, page):
    path = server.add_story("The lock", FIX)
    story = path.rsplit("/", 1)[1]
    for to in ("pgm", "tpm"):
        page.goto(f"/moves/rewrite/{story}?to={to}")
        expect(page.locator(".retold > li").first).to_be_visible()
        assert_quoted(page, " ".join(FIX.split()), least=1)
        questions = page.locator(".askback").count()
        told = page.locator(".retold .tag.good").count()
        assert questions + told == page.locator(".retold > li").count()
    page.goto(f"/moves/rewrite/{server.add_story('Nothing', 'Hello.').rsplit('/', 1)[1]}")
    expect(page.get_by_role("heading", name="Nothing to retell in this story yet")).to_be_visible()


def test_a_story_of_the_other_track_leads_to_its_retelling_and_back(server, page):
    server.open_sample()
    for target, offered in (("pgm", True), ("tpm", False)):
        assert server.post("/targets", {"track": target, "level": "L6", "label": ""}).status == 303
        found = json.loads(server.get("/api/stories").text)["stories"]
        tpm = next(f"/stories/{story['id']}" for story in found if story["verdict"] == "tpm")
        page.goto(tpm)
        link = page.get_by_role("link", name="Tell it for the other track")
        expect(link).to_have_count(1 if offered else 0)
        if not offered:
            continue
        name = page.get_by_label("Title", exact=True).input_value()
        link.click()
        expect(page.get_by_role("heading", level=1)).to_have_text(f"Retell “{name}” for PGM")
        page.get_by_role("link", name="Back to the story").click()
        expect(page).to_have_url(re.compile(re.escape(tpm) + "$"))
    page.goto(server.add_story("Nothing", "Hello."))
    expect(page.get_by_role("link", name="Tell it for the other track")).to_have_count(0)
    page.goto("/stories/new")
    expect(page.get_by_role("link", name="Tell it for the other track")).to_have_count(0)


def test_a_hostile_title_and_unknown_addresses(server, page):
    path = server.add_story(HOSTILE, FIX)
    page.goto(f"/moves/rewrite/{path.rsplit('/', 1)[1]}?to=pgm")
    expect(page.get_by_role("heading", level=1)).to_contain_text("<script>alert(1)</script> {{title}}")
    page.goto("/moves?title=%3Cscript%3Ealert(1)%3C/script%3E&employer=" + "x" * 3000)
    expect(page.locator("#translation")).to_contain_text("<script>alert(1)</script>")
    for address in ("/moves/nonsense", "/moves/rewrite/aaaaaaaaaaaa", "/moves/rewrite/x", "/moves/%3Cx%3E"):
        assert server.get(address).status == 404, address
    assert server.get("/moves/tpm-to-pgm?track=nonsense").status == 200


def test_it_works_without_scripts_and_by_keyboard(server, new_page):
    server.open_sample()
    page = new_page(server, java_script_enabled=False)
    page.goto("/moves")
    tab_to(page, page.get_by_label("Title and level"))
    page.keyboard.type("Software engineer, Google L5")
    page.keyboard.press("Enter")
    expect(page.locator("#translation")).to_be_visible()
    page.goto("/moves/sde-to-program?track=tpm")
    expect(page.locator(".said").first).to_be_visible()
    page.get_by_role("link", name="PGM", exact=True).click()
    expect(page.get_by_role("link", name="PGM", exact=True)).to_have_attribute("aria-current", "page")


def test_looks(server, new_page):
    assert_good_looking(new_page, server, ["/moves", "/moves/tpm-to-pgm"])
    server.open_sample()
    story = server.story_paths()[0].rsplit("/", 1)[1]
    paths = [
        "/moves?title=Senior+Program+Manager+64&employer=Microsoft",
        "/moves?title=L5",
        "/moves/tpm-to-pgm",
        "/moves/sde-to-program?track=tpm",
        f"/moves/rewrite/{story}?to=pgm",
    ]
    assert_good_looking(new_page, server, paths)
