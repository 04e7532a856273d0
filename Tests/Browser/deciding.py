"""What the tests of fit, moves, levels and claims share."""

import re

from playwright.sync_api import expect

from test_looks import RULES, Looks

HOSTILE = "<script>alert(1)</script> {{title}} \u202eevil & \"quoted\""


def plain(text):
    """Text without marks of quotation and with single spaces, so that lines and layout make no difference."""
    return " ".join(text.replace("“", "").replace("”", "").split())


def material(server):
    """Every word of the candidate: the newest résumé and all stories."""
    texts = []
    for path in ["/resume", *server.story_paths()]:
        page = server.get(path).text
        body = page.split("<main", 1)[1]
        fields = re.findall(r"<textarea[^>]*>(.*?)</textarea>", body, re.S) if path != "/resume" else [body]
        texts.append(plain(unescaped(re.sub(r"<[^>]+>", "", " ".join(fields)))))
    return " ".join(texts)


def unescaped(text):
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return text


def assert_quoted(page, known, least=1):
    """Everything set as the candidate's words stands in the candidate's texts, letter by letter."""
    quotes = [plain(quote) for quote in page.locator("main .said").all_text_contents()]
    assert len(quotes) >= least, f"{len(quotes)} quotes"
    for quote in quotes:
        assert quote in known, quote


def assert_good_looking(new_page, server, paths):
    """Accessible and not too wide: light and dark, wide and narrow; on paper without furniture."""
    problems = []
    for scheme in RULES:
        looks = Looks(new_page(server, color_scheme=scheme), scheme)
        for path in paths:
            looks.page.goto(path)
            looks.check("decide-" + re.sub(r"[^a-z0-9]+", "-", path.strip("/")))
        problems += looks.problems
    page = new_page(server)
    page.emulate_media(media="print")
    for path in paths:
        page.goto(path)
        for furniture in ("header.top", "header.side", ".skip", ".savebar", "form button"):
            assert page.locator(furniture).filter(visible=True).count() == 0, f"{furniture} on {path}"
        expect(page.locator("h1")).to_be_visible()
    assert problems == [], problems
