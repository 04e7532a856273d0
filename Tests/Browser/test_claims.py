"""What people say, with verdicts and sources: searchable, and an anchor for every claim."""

import re
import urllib.parse

from playwright.sync_api import expect

from deciding import assert_good_looking
from program import PAGES
from test_keyboard import tab_to


def test_every_claim_has_its_anchor_verdict_and_source(server, page):
    page.goto("/claims")
    claims = page.locator("article.claim")
    ids = [claim.get_attribute("id") for claim in claims.all()]
    assert ids == [f"C{number}" for number in range(1, len(ids) + 1)] and len(ids) >= 41
    for claim in claims.all():
        expect(claim.locator(".judged .tag")).to_have_text(
            re.compile("^(Supported|Partly supported|Overstated|Contradicted|Unconfirmed|Another term is in use|A matter of opinion)$")
        )
        expect(claim.locator(".judged")).to_contain_text("confidence")
        expect(claim.locator(".origin")).not_to_be_empty()
    page.goto("/claims#C14")
    expect(page.locator("#C14")).to_be_in_viewport()


def test_every_claim_that_a_page_names_is_there(server):
    known = set(re.findall(r'<article class="claim[^"]*" id="(C\d+)"', server.get("/claims").text))
    known |= set(re.findall(r'id="(C\d+)"', server.get("/claims").text))
    named = {}
    for path in PAGES:
        for claim in re.findall(r'href="/claims#(C\d+)"', server.get(path).text):
            named.setdefault(claim, path)
    assert set(named) <= known, named
    # The pages that state facts of the loop, of levels or of pay link to them.
    for path, claim in (
        ("/offers/new", "C17"), ("/pay", "C1"), ("/pay", "C19"), ("/levels", "C39"), ("/readiness", "C29"), ("/writing", "C33"),
        ("/fit", "C36"), ("/moves/tpm-to-pgm", "C1"),
    ):
        assert f'href="/claims#{claim}"' in server.get(path).text, (path, claim)


def test_links_outside_send_no_referrer_and_nothing_is_fetched(server, page):
    # The watch of the page fails on any request to another host.
    page.goto("/claims")
    links = page.locator('main a[href^="http"]')
    assert links.count() > 50
    for relation in links.evaluate_all("links => links.map(link => link.rel)"):
        assert "noreferrer" in relation
    for address in links.evaluate_all("links => links.map(link => link.href)"):
        assert address.startswith("https://"), address


def test_words_and_filters_find_claims(server, page):
    page.goto("/claims")
    page.get_by_role("searchbox", name="Words").fill("bar raiser")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("article.claim mark").first).to_be_visible()
    found = page.locator("article.claim").count()
    assert 0 < found < 37
    expect(page.get_by_role("searchbox", name="Words")).to_have_value("bar raiser")
    page.get_by_label("Verdict").select_option("contradicted")
    page.get_by_role("searchbox", name="Words").fill("")
    page.get_by_role("button", name="Search").click()
    for tag in page.locator("article.claim .judged .tag").all_text_contents():
        assert tag == "Contradicted"
    page.get_by_role("link", name="Show all", exact=True).click()
    assert page.locator("article.claim").count() >= 37


def test_nothing_found_says_which_words_are_missing(server, page):
    page.goto("/claims?q=zzyzx+unheard")
    expect(page.get_by_role("heading", name="Nothing found")).to_be_visible()
    expect(page.locator("main")).to_contain_text("No claim contains “zzyzx unheard”.")
    page.goto("/claims?q=vesting+zzyzx")
    expect(page.locator("article.claim").first).to_contain_text("Without “zzyzx”")
    page.goto("/claims?q=vesting&verdict=wrong-term")
    expect(page.get_by_role("link", name=re.compile("have them|has them"))).to_be_visible()
    page.get_by_role("link", name=re.compile("have them|has them")).click()
    expect(page.locator("article.claim").first).to_be_visible()


def test_hostile_words_are_only_words(server, page):
    for words in ("<script>alert(1)</script>", "{{title}}", "%00", "' OR 1=1 --", "a" * 5000, "\u202e", "*.*"):
        page.goto("/claims?q=" + urllib.parse.quote(words))
        expect(page.get_by_role("heading", level=1)).to_have_text("What people say")
    assert server.get("/claims?verdict=nonsense&track=%3Cx%3E&about=1").status == 200


def test_it_works_without_scripts_and_by_keyboard(server, new_page):
    page = new_page(server, java_script_enabled=False)
    page.goto("/claims")
    tab_to(page, page.get_by_role("searchbox", name="Words"))
    page.keyboard.type("coding")
    page.keyboard.press("Enter")
    expect(page.locator("article.claim").first).to_be_visible()
    assert "q=coding" in page.url


def test_looks(server, new_page):
    assert_good_looking(new_page, server, ["/claims", "/claims?q=pay+zzyzx", "/claims?q=zzyzx"])
