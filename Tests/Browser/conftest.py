"""Fixtures: a program with its own data for each test, one browser for all, pages that are watched."""

import os
import urllib.parse

import pytest
from playwright.sync_api import expect, sync_playwright

from program import PROGRAM, Server

BROWSER = os.environ.get("INCLINED_CHROMIUM", "/usr/bin/chromium")
expect.set_options(timeout=10_000)

TELL_VIOLATIONS = """document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`));"""


@pytest.fixture(scope="session", autouse=True)
def program():
    if not PROGRAM.exists():
        pytest.exit(f"There is no program at {PROGRAM}; build it, or set INCLINED_PROGRAM.", returncode=2)


@pytest.fixture
def serve(tmp_path_factory):
    """Starts as many programs as a test needs."""
    running = []

    def start(data=None, around=()):
        running.append(Server(data or tmp_path_factory.mktemp("data"), around))
        return running[-1]

    yield start
    for server in running:
        server.stop()


@pytest.fixture
def server(serve):
    return serve()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield browser
        browser.close()


class Watch:
    """What a page did that it should not."""

    def __init__(self):
        self.complaints = []
        # How htmx reports a reading that a newer keystroke or another page has replaced.
        self.expected = ["htmx:sendAbort", "htmx:afterRequest"]

    def expect(self, *texts):
        self.expected += texts

    def expect_status(self, *codes):
        """The browser reports an answer of 400 or more as an error; these are meant."""
        self.expect(*(f"status of {code}" for code in codes))

    def follow(self, page):
        page.on("console", lambda line: line.type == "error" and self.note(line.text))
        page.on("pageerror", lambda error: self.note(f"script error: {error}"))
        page.on("request", self.request)

    def request(self, request):
        url = urllib.parse.urlsplit(request.url)
        if url.scheme not in ("blob", "data") and url.hostname != "127.0.0.1":
            self.note(f"request to {request.url}")

    def note(self, text):
        if not any(part in text for part in self.expected):
            self.complaints.append(text)


@pytest.fixture
def watch():
    watch = Watch()
    yield watch
    assert watch.complaints == []


@pytest.fixture
def new_page(browser, watch):
    """Opens watched pages; keyword arguments are those of a browser context."""
    contexts = []

    def open_page(server=None, **options):
        context = browser.new_context(
            base_url=server.address if server else None,
            viewport=options.pop("viewport", {"width": 1320, "height": 900}),
            **options,
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        if options.get("java_script_enabled", True):
            context.add_init_script(TELL_VIOLATIONS)
        context.on("page", watch.follow)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(server, new_page):
    return new_page(server)
