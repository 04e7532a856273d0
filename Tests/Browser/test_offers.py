"""Offers: entering a letter, what it pays, comparing, two windows, the brief; with and without scripts, by keyboard, on paper."""

import json
import re

import pytest
from playwright.sync_api import expect

from steps import notice
from test_keyboard import tab_to
from test_looks import RULES, SCREENSHOTS, Looks, pages_of
from test_two_windows import UNTIL_KEPT

LETTER = {
    "company": "Amazon",
    "currency": "USD",
    "base": "150",
    "sign-on-1": "50",
    "sign-on-2": "40",
    "grant": "100",
    "vest": "amazon-5-15-40-40",
}
STAY = {"company": "Veldora", "label": "staying", "currency": "USD", "base": "185,000", "bonus": "10 %"}
BIG = LETTER | {"base": "150k", "sign-on-1": "50k", "sign-on-2": "40k", "grant": "100k", "level": "L5", "track": "tpm"}


def add(server, fields=BIG, **more):
    """Keeps an offer and returns its path."""
    answer = server.post("/offers", fields | more)
    assert answer.status == 303, answer.text[:400]
    return answer.headers["location"].split("?")[0]


def fill(page, fields):
    for name, value in fields.items():
        field = page.locator(f"[name='{name}']")
        if field.evaluate("e => e.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


def by_year(page):
    return page.locator("#reading .byyear")


def test_the_letter_of_the_public_example_pays_205_205_190_190(page):
    page.goto("/offers")
    expect(page.get_by_role("heading", name="No offers yet")).to_be_visible()
    page.get_by_role("link", name="Enter the letter you have").click()
    expect(page.get_by_role("heading", name="What it pays stands here")).to_be_visible()
    fill(page, LETTER)
    expect(by_year(page)).to_have_text("205 / 205 / 190 / 190")
    expect(page.locator("#reading .says").first).to_have_text("790 USD in 4 years")
    page.locator("#reading").get_by_text("The same as a table").first.click()
    table = page.get_by_role("region", name="Pay by year as a table")
    expect(table.get_by_role("row").nth(2)).to_have_text(re.compile(r"2\s*150\s*40\s*15\s*205\s*410"))
    expect(page.locator("[data-state]")).to_have_text("Not saved yet")
    page.keyboard.press("ControlOrMeta+s")
    notice(page, "The offer is kept.")
    expect(by_year(page)).to_have_text("205 / 205 / 190 / 190")


def test_the_worked_example_and_other_prices(page):
    page.goto("/offers")
    page.get_by_role("link", name="Look at a worked example").click()
    expect(by_year(page)).to_have_text("205,000 / 205,000 / 190,000 / 190,000")
    page.get_by_label("Price of the stock").select_option("fallen")
    expect(by_year(page)).to_have_text("203,500 / 200,500 / 178,000 / 178,000")
    page.get_by_label("Price of the stock").select_option("own")
    page.get_by_label("Another price").fill("100/0")
    expect(by_year(page)).to_have_text("205,000 / 190,000 / 150,000 / 150,000")
    page.get_by_label("Look ahead").select_option("6 years")
    expect(by_year(page)).to_have_text("205,000 / 190,000 / 150,000 / 150,000 / 150,000 / 150,000")
    page.get_by_label("Another price").fill("soon")
    expect(page.locator("#reading .faultlist")).to_contain_text("cannot be read")


def test_units_own_schedule_and_every_part_come_back_as_they_were_typed(server, page):
    page.goto("/offers/new")
    for fold in page.locator("details.formgroup summary").all():
        fold.click()
    fields = {
        "company": "Örsted & Søn", "label": "<b>second</b>", "currency": "EUR", "base": "98.500,50", "bonus": "15 %", "units": "812.5",
        "unit-price": "41.20", "vest": "own", "steps": "12: 25, 24: 75", "raise": "3", "sign-on-1": "10.000", "sign-on-clawback": "12",
        "relocation": "8000", "relocation-clawback": "24", "refresher": "20000", "refresher-from": "3",
        "refresher-vest": "equal-quarters", "unvested": "30000", "lost-bonus": "5000", "pay-back": "1000",
    }  # fmt: skip
    fill(page, fields)
    expect(by_year(page)).to_be_visible()
    page.locator("[data-save]").click()
    notice(page, "The offer is kept.")
    expect(page.get_by_role("heading", level=1)).to_have_text("Örsted & Søn (<b>second</b>)")
    expect(page.get_by_label("Base, first year")).to_have_value("98,500.50")
    expect(page.locator("#steps")).to_have_value("12: 25 %, 24: 75 %")
    expect(page.locator("#units")).to_have_value("812.5")
    expect(page.locator("#reading")).to_contain_text("Leaving your present employer costs 36,000 EUR")
    path = page.url.split("?")[0]
    page.goto(path)
    page.locator("[data-save]").click()
    notice(page, "Nothing had changed")


def test_errors_stand_at_their_fields_and_nothing_is_lost(page, watch):
    watch.expect_status(422)
    page.goto("/offers/new")
    fill(page, {"base": "a lot", "grant": "100k", "sign-on-1": "50 - 60k", "location": "Seattle, WA"})
    expect(page.locator("#reading .faultlist li")).to_have_count(4)
    page.locator("[data-save]").click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("not saved yet")
    expect(alert.get_by_role("link")).to_have_count(4)
    expect(page.get_by_label("Base, first year")).to_have_value("a lot")
    expect(page.get_by_label("Location", exact=True)).to_have_value("Seattle, WA")
    expect(page.get_by_label("Sign-on, year 1")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#sign-on-1-fault")).to_contain_text("one amount, not a range")
    alert.get_by_role("link").first.click()
    expect(page.get_by_label("Company")).to_be_focused()


def test_unsaved_figures_are_offered_again(server, page):
    path = add(server)
    page.goto(path)
    page.get_by_label("Base, first year").fill("162,000")
    page.evaluate(UNTIL_KEPT, "draft:offer-1")
    page.once("dialog", lambda dialog: dialog.accept())
    page.goto(path)
    page.get_by_role("button", name="Restore them").click()
    expect(page.get_by_label("Base, first year")).to_have_value("162,000")
    expect(by_year(page)).to_contain_text("217,000")


def test_two_windows(server, new_page, watch):
    watch.expect_status(409)
    path = add(server)
    first, second = new_page(server), new_page(server)
    for page in (first, second):
        page.goto(path)
    first.get_by_label("Base, first year").fill("160,000")
    first.locator("[data-save]").click()
    notice(first, "Saved.")
    second.get_by_label("Base, first year").fill("170,000")
    second.locator("[data-save]").click()
    conflict = second.locator(".conflict")
    expect(conflict).to_contain_text("saved in another window")
    row = conflict.get_by_role("row").filter(has_text="Base, first year")
    expect(row).to_contain_text("160,000")
    expect(row).to_contain_text("170,000")
    second.get_by_role("button", name="Keep mine").click()
    notice(second, "Saved.")
    expect(second.get_by_label("Base, first year")).to_have_value("170,000")


def test_put_aside_undo_and_delete(server, page):
    path = add(server)
    page.goto("/offers")
    page.get_by_role("button", name="Put Amazon aside").click()
    notice(page, "The offer was put aside.")
    page.get_by_role("button", name="Undo").click()
    notice(page, "The offer is back in use.")
    refused = server.post(f"{path}/delete")
    assert refused.status == 422 and "aside first" in refused.text
    page.get_by_role("button", name="Put Amazon aside").click()
    page.get_by_role("link", name="Put aside", exact=True).click()
    page.locator("summary", has_text="Delete").click()
    page.get_by_role("button", name="Delete Amazon for good").click()
    notice(page, "The offer was deleted.")
    assert server.get(path).status == 404
    page.get_by_role("button", name="Undo").click()
    notice(page, "It is back.")
    # It comes back where it was: put aside, as it was entered, and once.
    expect(page.locator(".offerlist li")).to_have_count(1)
    page.get_by_role("button", name="Use Amazon again").click()
    page.get_by_role("link", name="Amazon", exact=True).click()
    expect(by_year(page)).to_have_text("205,000 / 205,000 / 190,000 / 190,000")


def test_what_was_deleted_comes_back_once(server):
    path = add(server)
    server.post(f"{path}/retire")
    answer = server.post(f"{path}/delete")
    ticket = re.search(r"undo=(\d+)", answer.headers["location"])[1]
    assert server.post(f"/deleted/{ticket}/return").headers["location"].startswith("/offers?notice=undeleted")
    again = server.post(f"/deleted/{ticket}/return")
    assert again.status == 422 and "taken back already" in again.text
    assert server.post("/deleted/999/return").status == 422
    assert server.post("/deleted/x/return").status == 404
    assert server.get("/offers?show=aside").text.count("offerfacts") == 1


def test_the_schedule_links_to_what_is_known_of_it(server, page):
    first, second = add(server), add(server, STAY | {"grant": "100k", "vest": "equal-quarters"})
    page.goto(first)
    expect(page.locator("#reading .claimline a")).to_have_text(
        ["New shares vest 5, 15, 40 and 40 percent", "The sign-on payment is a bonus on top", "All shares vest twice a year"]
    )
    expect(page.locator("#reading .claimline a").first).to_have_attribute("href", "/claims#C17")
    for line in page.locator(".terms dd").all():
        expect(line.locator("a[href^='/claims#C']")).not_to_have_count(0)
    numbers = "&".join(f"offer={path.rsplit('/', 1)[1]}" for path in (first, second))
    page.goto(f"/offers/compare?{numbers}")
    told = page.get_by_role("region", name="What people say about these schedules")
    expect(told.locator("a[href='/claims#C17']")).to_have_count(1)
    expect(told.locator("a[href='/claims#C38']")).to_have_count(1)
    expect(page.locator(".offercards")).to_contain_text("discounted at 5 % a year")
    page.goto(f"{first}/brief")
    expect(page.locator(".claimline a[href='/claims#C17']")).to_have_count(1)
    page.locator(".claimline a[href='/claims#C17']").click()
    expect(page.locator("#C17")).to_be_in_viewport()


def test_a_price_of_ones_own_stands_in_the_band_and_its_table(server, page):
    page.goto(add(server))
    band = page.get_by_role("region", name="If the stock falls or rises as a table")
    chart = page.locator(".chart").filter(has=page.get_by_role("heading", name="If the stock falls or rises"))
    expect(chart.locator(".d-own")).to_have_count(0)
    page.get_by_label("Price of the stock").select_option("own")
    page.get_by_label("Another price").fill("100/50/50/200")
    expect(chart.locator(".d-own").first).to_be_attached()
    expect(chart).to_contain_text("a price of your own")
    chart.get_by_text("The same as a table").click()
    expect(band.get_by_role("columnheader").last).to_have_text("Your own price")
    row = band.get_by_role("row").filter(has=page.get_by_role("rowheader", name="4", exact=True))
    # The last year pays its base and two fifths of the grant at twice the price.
    expect(row.get_by_role("cell").last).to_have_text("230,000")


def test_one_rate_wherever_nobody_says_another(server):
    path = add(server)
    number = path.rsplit("/", 1)[1]
    told = json.loads(server.get(f"/api/offers/{number}/projection").text)["presentValue"]
    assert told["rate"] == 500
    shown = re.search(r"Worth ([\d,.]+) USD on the first day, discounted at 5 % a year", server.get(path).text)
    assert shown[1].replace(",", "") in (told["value"].split(" ")[0], told["value"].split(".")[0])
    other = add(server, STAY).rsplit("/", 1)[1]
    compared = json.loads(server.get(f"/api/offers/comparison?first={number}&second={other}").text)
    assert compared["discountRate"] == 500
    assert compared["first"]["presentValue"] == told["value"]


def test_compare(server, page):
    add(server)
    add(server, STAY)
    page.goto("/offers")
    page.get_by_role("button", name="Compare the chosen ones").click()
    expect(page.locator(".lead .says")).to_have_text(re.compile(r"Over 4 years Veldora \(staying\) pays the most: 814,000 USD\."))
    expect(page.locator(".offercards .card")).to_have_count(2)
    for region in ("Pay by year, side by side", "If the stock falls or rises", "In sum, month by month"):
        expect(page.get_by_role("region", name=region, exact=True)).to_be_visible()
    assert page.locator(".d-crossing").count() >= 1
    page.get_by_label("Look ahead").select_option("10 years")
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.locator(".lead .says")).to_contain_text("Over 10 years")
    page.get_by_role("checkbox", name="Veldora").uncheck()
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.get_by_text("Choose two to four offers.")).to_be_visible()


def test_three_offers_are_held_against_the_one_that_promises_most(server, page):
    add(server)
    add(server, STAY)
    add(server, {"company": "Havel", "currency": "USD", "base": "120000"})
    page.goto("/offers")
    page.get_by_role("button", name="Compare the chosen ones").click()
    expect(page.locator(".pair > h2")).to_have_count(2)
    expect(page.locator(".pair > h2").first).to_contain_text("Veldora (staying) against")
    expect(page.get_by_role("heading", name="The others against each other")).to_be_visible()
    expect(page.locator(".pair > h3")).to_have_count(1)
    page.get_by_label("Compare with").select_option(label="Havel")
    page.get_by_role("button", name="Compare", exact=True).click()
    assert "with=" in page.url
    expect(page.locator(".pair > h2").first).to_contain_text("Havel against")


def test_two_currencies_ask_for_the_rate(server, page):
    add(server)
    add(server, {"company": "Havel", "currency": "EUR", "base": "120000"})
    page.goto("/offers")
    page.get_by_role("button", name="Compare the chosen ones").click()
    expect(page.get_by_text("These offers are in different currencies")).to_be_visible()
    rate = page.get_by_label(re.compile("How many EUR is one USD worth"))
    rate.fill("zero")
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.locator(".outlook .fault")).to_contain_text("write how many EUR one USD is worth")
    page.get_by_label(re.compile("How many EUR is one USD worth")).fill("0.9")
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.locator(".pair .sentences")).to_contain_text("1 USD = 0.9 EUR")


def test_copy_makes_an_offer_of_its_own(server, page):
    page.goto(add(server))
    page.get_by_role("link", name="Copy and change").click()
    expect(page.get_by_label("Your name for it")).to_have_value("changed")
    page.get_by_label("Base, first year").fill("175,000")
    page.locator("[data-save]").click()
    notice(page, "The offer is kept.")
    assert len(re.findall(r'<h2><a href="/offers/\d+"', server.get("/offers").text)) == 2


def test_a_button_pressed_twice_keeps_one_offer(server):
    first = add(server, label="pressed twice")
    assert add(server, label="pressed twice") == first
    assert add(server, label="pressed twice", base="151k") != first


def test_the_brief_quotes_the_candidate_and_says_what_is_missing(server, page):
    path = add(server, BIG | {"level": "L6", "location": "Seattle, WA"})
    page.goto(f"{path}/brief")
    expect(page.get_by_role("heading", name="What your stories do not show yet")).to_be_visible()
    expect(page.locator(".asks .said")).to_have_count(0)
    server.open_sample()
    page.goto(f"{path}/brief")
    first = page.locator(".asks > li").first
    expect(first).to_contain_text("1")
    quotes = page.locator(".asks .said")
    assert quotes.count() >= 3
    told = quotes.first.inner_text().strip().split("”")[0].strip("“")
    page.goto(quotes.first.locator("a").get_attribute("href"))
    assert told[:40] in page.locator("main").inner_text() + "".join(page.locator("textarea").evaluate_all("list => list.map((field) => field.value)"))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_brief_prints_on_two_pages(server, page, paper):
    server.open_sample()
    path = add(server, BIG | {"level": "L6", "location": "Seattle, WA"})
    page.goto(f"{path}/brief")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    pdf = page.pdf(path=SCREENSHOTS / f"brief-{paper}.pdf", format=paper)
    assert pages_of(pdf) <= 2


def test_without_scripts(server, new_page, watch):
    watch.expect_status(422)
    page = new_page(server, java_script_enabled=False)
    page.goto("/offers/new")
    fill(page, LETTER | {"base": ""})
    page.get_by_role("button", name="Calculate without saving").click()
    expect(page.get_by_text("This is calculated but not saved yet.")).to_be_visible()
    expect(page.locator("#base-fault")).to_be_visible()
    page.get_by_label("Base, first year").fill("150")
    page.get_by_label("Look ahead").select_option("5 years")
    page.get_by_role("button", name="Calculate without saving").click()
    expect(by_year(page)).to_have_text("205 / 205 / 190 / 190 / 150")
    page.get_by_role("button", name="Save", exact=True).last.click()
    notice(page, "The offer is kept.")
    expect(by_year(page)).to_have_text("205 / 205 / 190 / 190 / 150")
    page.get_by_role("button", name="Put aside").click()
    notice(page, "The offer was put aside.")


def test_by_keyboard(server, page):
    page.goto("/offers/new")
    tab_to(page, page.get_by_label("Company"))
    page.keyboard.type("Amazon")
    tab_to(page, page.get_by_label("Base, first year"))
    page.keyboard.type("150k")
    expect(by_year(page)).to_have_text("150,000 / 150,000 / 150,000 / 150,000")
    tab_to(page, page.locator("#reading details summary").first)
    page.keyboard.press("Enter")
    page.get_by_label("Base, first year").focus()
    page.keyboard.press("End")
    page.keyboard.press("Backspace")
    page.keyboard.type("m")
    expect(by_year(page)).to_contain_text("150,000,000")
    expect(page.locator("#reading details").first).to_have_attribute("open", "")


@pytest.mark.parametrize("text", ["x" * 400, "‮evil\u0000", "9" * 60, "1e9", "-5", "NaN", "١٢٣", "💰"])
def test_odd_figures_are_refused_at_the_field(server, text):
    answer = server.post("/offers", BIG | {"base": text})
    assert answer.status == 422, answer.text[:300]
    assert 'id="base-fault"' in answer.text and not re.search(r"Error\(|Optional|Swift", answer.text)


def test_the_api_takes_what_it_gives(server):
    def ask(method, path, body=None):
        answer = server.ask(method, f"/api{path}", json.dumps(body) if body is not None else None, {"Content-Type": "application/json"} if body is not None else {})
        return answer.status, json.loads(answer.text) if answer.text else None

    add(server)
    add(server, STAY)
    status, listed = ask("GET", "/offers")
    assert status == 200 and len(listed["offers"]) == 2
    kept = next(offer for offer in listed["offers"] if offer["offer"]["company"] == "Amazon")
    status, years = ask("GET", f"/offers/{kept['number']}/projection")
    assert [year["total"] for year in years["years"]] == ["205000.00 USD"] * 2 + ["190000.00 USD"] * 2
    assert ask("POST", "/offers/projection", {"offer": kept["offer"]})[1] == years
    status, again = ask("PUT", f"/offers/{kept['number']}", {"basedOn": kept["version"], "offer": kept["offer"] | {"base": "160000.00 USD"}})
    assert status == 200 and again["version"] == 2
    assert ask("PUT", f"/offers/{kept['number']}", {"basedOn": 1, "offer": kept["offer"]})[0] == 409
    assert ask("POST", "/offers", {"offer": kept["offer"] | {"salary": "1"}})[0] == 400
    assert ask("POST", "/offers", {"offer": kept["offer"] | {"company": " "}})[0] == 422
    other = next(offer["number"] for offer in listed["offers"] if offer["offer"]["company"] == "Veldora")
    status, compared = ask("GET", f"/offers/comparison?first={kept['number']}&second={other}")
    assert status == 200 and compared["years"][0]["difference"] == "11500.00 USD"
    status, brief = ask("GET", f"/offers/{kept['number']}/brief")
    assert status == 200 and brief["passages"][0]["part"] == "level"
    assert ask("GET", "/offers/presets")[1]["presets"][0]["id"] == "amazon-5-15-40-40"


@pytest.mark.parametrize("scheme", RULES)
def test_looks(server, new_page, scheme):
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page = looks.page
    page.goto("/offers/new")
    looks.check("offer-new")
    server.open_sample()
    path = add(server, BIG | {"level": "L6", "location": "Seattle, WA", "bonus": "5 %", "refresher": "30k", "refresher-vest": "equal-quarters", "unvested": "90k", "relocation": "12k", "relocation-clawback": "24", "sign-on-clawback": "12"})
    add(server, STAY)
    add(server, {"company": "Havel Systems", "label": "the counter offer with a long name", "currency": "USD", "base": "210,500", "units": "900", "unit-price": "310.25", "vest": "equal-quarters"})
    page.goto("/offers")
    looks.check("offers")
    page.get_by_role("button", name="Compare the chosen ones").click()
    for fold in page.locator(".chart details summary").all():
        fold.click()
    looks.check("offers-compared")
    page.goto(path)
    page.locator("#reading .says").first.wait_for()
    looks.check("offer")
    page.goto(f"{path}/brief")
    looks.check("offer-brief")
    page.goto("/offers/new")
    page.get_by_label("Company").fill("x")
    page.locator("#reading .faultlist").wait_for()
    looks.check("offer-fault")
    page.emulate_media(media="print")
    page.goto(path)
    page.pdf(path=SCREENSHOTS / "print-offer.pdf", format="A4")
    assert looks.problems == []
