"""Readiness: each area with its evidence, what would help and where it stands in the plan; never one number."""

import json
import re

import pytest
from playwright.sync_api import expect

from test_looks import RULES, SCREENSHOTS, Looks
from test_plan import set_plan, tasks


def readiness(server):
    return json.loads(server.get("/api/readiness").text)


def test_somebody_who_has_just_begun_is_told_what_to_do_first(server, page):
    page.goto("/readiness")
    expect(page.get_by_role("heading", level=1)).to_have_text("Readiness")
    expect(page.get_by_text("you set none")).to_be_visible()
    expect(page.locator(".nextbox .says")).to_contain_text("With the next hour")
    expect(page.locator(".checklist > li")).to_have_count(7)
    assert page.locator(".readyitem .tag").filter(has_text=re.compile("^covered$")).count() == 0
    # No guilt, no magic number.
    expect(page.locator("main")).not_to_contain_text(re.compile(r"\d ?%|\b(late|overdue|behind)\b", re.I))


@pytest.mark.parametrize("sample", ["tpm-mara-lindqvist", "pgm-daniel-okafor"])
def test_every_item_has_its_state_its_words_and_its_task(server, page, sample):
    server.open_sample(sample)
    page.goto("/readiness")
    read = readiness(server)
    areas = [area for area in read["areas"] if area["area"] != "checklist"]
    expect(page.locator(".areas > li")).to_have_count(len(areas))
    for row, area in zip(page.locator(".areas > li").all(), areas):
        expect(row).to_contain_text(area["title"])
        assert row.locator(".marks i").count() == len(area["items"])
        for state in ("covered", "thin", "missing"):
            if area[state]:
                expect(row).to_contain_text(f"{area[state]} {state}")
    items = [item for area in read["areas"] for item in area["items"]]
    expect(page.locator(".readyitem")).to_have_count(len(items))
    checklist = next(area for area in read["areas"] if area["area"] == "checklist")["items"]
    assert sorted(item["number"] for item in checklist) == list(range(1, 8))
    for item in areas[0]["items"]:
        shown = page.locator(f"#{areas[0]['area']} .readyitem").filter(has_text=item["title"]).first
        expect(shown.locator(".tag").first).to_have_text(item["state"].replace("-", " "))
        expect(shown).to_contain_text(item["why"])
    # Every quote stands in the page, and every address it names is there.
    text = " ".join(page.locator("main").text_content().split())
    lost = [each["quote"] for item in items for each in item["evidence"] if " ".join(each["quote"].split()) not in text]
    assert lost == []
    links = set(page.locator("main a").evaluate_all("all => all.map((one) => one.getAttribute('href'))"))
    broken = [link for link in links if link.startswith("/") and server.get(link.split("#")[0]).status not in (200, 303)]
    assert broken == []
    assert not re.search(r"\d ?%", re.sub(r"“.*?”|<.*?>", "", page.locator(".areas").text_content()))


def test_tasks_lead_into_the_plan(server, page):
    server.open_sample()
    page.goto("/readiness")
    expect(page.get_by_role("link", name=re.compile("^Put it in a plan")).first).to_have_attribute("href", "/plan")
    made = set_plan(server, 30, minutes=90)
    page.goto("/readiness")
    expect(page.locator("#burn")).to_be_visible()
    expect(page.locator(".nextbox .says")).to_contain_text(made["next"][0]["title"])
    link = page.get_by_role("link", name=re.compile("^Planned for")).first
    day = link.get_attribute("href").split("#d-")[1]
    assert day in {task_day for task_day, _ in tasks(made)}
    link.click()
    expect(page.locator(f"#d-{day}")).to_be_in_viewport()
    item = next(task for task_day, task in tasks(made) if task_day == day)
    expect(page.locator(f"#d-{day}")).to_contain_text(item["title"])


def test_the_burn_up_is_the_same_as_its_table(server, page):
    server.open_sample()
    set_plan(server, 21, minutes=90)
    read = readiness(server)["burnUp"]
    page.goto("/readiness")
    chart = page.locator(".drawingbox svg").first
    expect(chart).to_be_visible()
    named = page.locator(f"#{chart.get_attribute('aria-labelledby').split()[1]}").text_content()
    assert f"{read['past'][-1]['covered']} of {read['total']} are covered today" in named
    assert f"{read['planned'][-1]['covered']} on the day of the loop" in named
    fold = page.locator("#burn").locator("xpath=..").locator("details")
    fold.locator("summary").click()
    expect(fold.locator("tbody tr").last.locator("td").first).to_have_text(str(read["planned"][-1]["covered"]))
    numbers = [int(text) for text in fold.locator("tbody td:nth-child(2)").all_inner_texts()]
    assert numbers == sorted(numbers) and set(numbers) == {point["covered"] for point in read["past"] + read["planned"]}
    # One of the two arrangements is seen, at any width.
    for width in (1320, 360):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.locator(".drawingbox svg").filter(visible=True).count() == 1


def test_a_story_moves_an_item(server, page):
    before = readiness(server)
    server.open_sample()
    after = readiness(server)

    def covered(read):
        return sum(area["covered"] for area in read["areas"])

    assert covered(after) > covered(before)
    assert after["burnUp"]["past"][-1]["covered"] == covered(after)


def test_without_scripts_everything_is_there(server, new_page):
    server.open_sample()
    plain = new_page(server, java_script_enabled=False)
    plain.goto("/readiness")
    expect(plain.locator(".checklist > li")).to_have_count(7)
    fold = plain.locator(".readyitem details").first
    fold.locator("summary").click()
    expect(fold.locator("a").first).to_be_visible()


@pytest.mark.parametrize("scheme", RULES)
def test_as_it_looks(server, new_page, scheme):
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    page = looks.page
    page.goto("/readiness")
    looks.check("readiness-empty")
    server.open_sample("pgm-daniel-okafor" if scheme == "dark" else "tpm-mara-lindqvist")
    set_plan(server, 30, minutes=60)
    page.goto("/readiness")
    looks.check("readiness")
    page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })")
    looks.check("readiness-open")
    if scheme == "light":
        page.pdf(path=SCREENSHOTS / "print-readiness.pdf", format="A4")
        page.emulate_media(media="print")
        for furniture in ("header.top", "header.side", ".banner"):
            assert page.locator(furniture).filter(visible=True).count() == 0
    assert looks.problems == []
