"""Starts and stops the program, and speaks plain HTTP with it."""

import contextlib
import http.client
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import urllib.parse

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("INCLINED_PROGRAM", ROOT / ".build/release/inclined")).resolve()
SAMPLES = ROOT / "Samples"
RESUME = SAMPLES / "tpm-mara-lindqvist/resume.md"
PAGES = (
    "/ /resume /stories /stories/new /matrix /variety /consistency /privacy /loops /questions /outcomes /documents /designs /writing "
    "/documents/kinds/risks /targets /data /notes /help /plan /readiness /rehearsal /rehearsal/cards /fit /moves /moves/tpm-to-pgm /levels "
    "/offers /offers/new /offers/compare /pay /claims"
).split()
FORM = "application/x-www-form-urlencoded"


class Answer:
    """A response that has been read to its end."""

    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.text = response.read().decode("utf-8", "replace")


class Server:
    """One running program with its own folder of data."""

    def __init__(self, data, around=()):
        self.data = pathlib.Path(data)
        self.around = list(around)
        self.start()

    def start(self):
        web = os.environ.get("INCLINED_WEB")
        command = [*self.around, str(PROGRAM), "serve", "--port", "0", "--data", str(self.data)]
        self.process = subprocess.Popen(
            command + (["--web", web] if web else []), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.greeting = self.process.stdout.readline()
        found = re.match(r"Inclined is open at (http://127\.0\.0\.1:(\d+))\. ", self.greeting)
        if not found:
            raise AssertionError(f"The program did not start: {self.greeting}{self.process.communicate()[1]}")
        self.address, self.port = found[1], int(found[2])

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    @property
    def file(self):
        return self.data / "inclined.sqlite"

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        code = self.process.wait(timeout=10)
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, headers or {})
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def get(self, path, **headers):
        return self.ask("GET", path, headers=headers)

    def post(self, path, fields=(), headers=None):
        body = urllib.parse.urlencode(fields)
        return self.ask("POST", path, body, {"Content-Type": FORM, **(headers or {})})

    def upload(self, path, files=(), fields=()):
        """Posts files, each a name and its bytes, as a browser would."""
        edge, body = "-----edge-of-a-part", b""
        for name, value in fields:
            body += f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, content in files:
            quoted = name.replace('"', "%22")
            body += f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{quoted}"\r\n\r\n'.encode()
            body += content + b"\r\n"
        body += f"--{edge}--\r\n".encode()
        return self.ask("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={edge}"})

    def open_sample(self, name="tpm-mara-lindqvist"):
        answer = self.post("/samples", [("id", name)])
        assert answer.status == 303, answer.text

    def add_story(self, title="A story", text="I wrote it down.", **fields):
        """Adds a story and returns its path."""
        answer = self.post("/stories", {"title": title, "layout": "free", "text": text, **fields})
        assert answer.status == 303, answer.text
        return answer.headers["location"].split("?")[0]

    def story_paths(self):
        return re.findall(r'<h2><a href="(/stories/[^"]+)"', self.get("/stories").text)


def refused_start(data, around=()):
    """Starts the program where it must refuse, and returns its exit code and what it said."""
    command = [*around, str(PROGRAM), "serve", "--port", "0", "--data", str(data)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=30)
    return run.returncode, run.stdout + run.stderr


def permitted(*command):
    """Whether this machine allows a command that needs a namespace; the reason for skipping otherwise."""
    if not shutil.which("unshare"):
        pytest.skip("unshare is not installed")
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        pytest.skip(f"not permitted here: {run.stderr.strip()}")


def integrity(server):
    """What SQLite says about the file; as the last to close it, it leaves everything in the one file."""
    with contextlib.closing(sqlite3.connect(server.file)) as database:
        return database.execute("PRAGMA integrity_check").fetchone()[0]


def titles(server):
    return sorted(re.findall(r'<h2><a href="/stories/[^"]+">([^<]*)</a>', server.get("/stories").text))


def sentence(answer):
    """The one sentence of the error page: plain words, no names of types or errors of a library."""
    assert answer.status in (413, 415, 422), answer.text[:400]
    said = re.search(r"<h1>[^<]+</h1>\s*<p>([^<]+)</p>", answer.text)[1]
    assert said.endswith(".") and len(said) < 300 and "  " not in said, said
    assert not re.search(r"Error\(|Optional|Swift|NSCocoa|Codable|debugDescription|/tmp/", said), said
    return said
