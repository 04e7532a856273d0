"""What other sites and broken requests may not do."""

import http.client
import re
import socket

import pytest

from program import FORM, PAGES


def readable(answer, status):
    """A page for people, with the right status and a sentence."""
    assert answer.status == status, answer.text[:300]
    assert "<h1>" in answer.text and re.search(r"<p>[A-Z][^<]+\.</p>", answer.text), answer.text
    guarded(answer)
    return answer


def guarded(answer):
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert answer.headers["cache-control"] in ("no-store", "no-cache")
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    "host", ["example.com", "127.0.0.1.example.com", "localhost.example.com:80", "[::2]", "", "127.0.0.2"]
)
def test_foreign_host(server, host):
    """A page of another site may read this answer under its own name, so it says nothing of the candidate."""
    server.post("/targets", {"track": "tpm", "level": "L7", "label": "Apollo team"})
    answer = server.get("/data", Host=host)
    readable(answer, 421)
    assert "Apollo team" not in answer.text and "L7" not in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1"])
def test_own_host(server, host):
    assert server.get("/data", Host=f"{host}:{server.port}").status == 200


def test_without_a_host(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        line.sendall(b"GET /data HTTP/1.0\r\n\r\n")
        assert line.recv(100).split()[1] in (b"400", b"421")


OUTSIDE = [
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc/passwd",
    "//etc/passwd",
    "/templates/head.mustache",
    "/style/../templates/head.mustache",
    "/scripts/",
    "/scripts/app.js%00",
]
FOREIGN = [
    {"Origin": "http://example.com"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:1"},
    {"Origin": ""},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_foreign_pages_cannot_post(server, headers):
    readable(server.post("/stories", [("title", "Theirs"), ("layout", "free"), ("text", "x")], headers), 403)
    assert server.story_paths() == []


@pytest.mark.parametrize("path", OUTSIDE)
def test_assets_reach_no_files(server, path):
    answer = readable(server.get(f"/assets{path}"), 404)
    assert "root:" not in answer.text and "{{" not in answer.text


def test_too_large(server):
    words = "word " * 250_000
    readable(server.post("/stories", [("title", "Long"), ("text", words)]), 413)
    readable(server.upload("/resume", [("cv.txt", b"word " * 4_000_000)]), 413)
    readable(server.post("/reading", [("text", words)]), 413)
    assert server.story_paths() == [] and server.get("/").status == 200


def test_too_large_without_saying_so(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    try:
        connection.request(
            "POST", "/stories", (b"a" * 65536 for _ in range(40)), {"Content-Type": FORM}, encode_chunked=True
        )
        status = connection.getresponse().status
    except (BrokenPipeError, ConnectionResetError):
        status = 413  # The program hung up before everything was sent.
    connection.close()
    assert status == 413 and server.get("/").status == 200


MULTIPART = "multipart/form-data; boundary=x"
BROKEN = [
    ("/stories", FORM, b"title=%zz", 400),
    ("/stories", FORM, b"title=%ff%fe", 400),
    ("/stories", FORM, b"&".join([b"a=1"] * 501), 400),
    ("/stories", "text/plain", b"title=1", 415),
    ("/stories", "application/json", b"{}", 415),
    ("/stories", FORM, b"", 422),
    ("/resume", MULTIPART, b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nnever ends', 400),
    ("/resume", MULTIPART, b"--x\r\n\r\nno header\r\n--x--\r\n", 400),
    ("/resume", MULTIPART, b"", 400),
    ("/resume", "multipart/form-data", b"--x--", 415),
    ("/resume", MULTIPART, b"--x--\r\n", 422),
    ("/targets", FORM, b"track=boss&level=L99", 422),
    ("/stories/AAAA", FORM, b"title=1", 404),
    ("/samples", FORM, b"id=../../etc", 404),
]


@pytest.mark.parametrize("path,kind,body,status", BROKEN, ids=lambda value: str(value)[:30])
def test_broken_forms(server, path, kind, body, status):
    readable(server.ask("POST", path, body, {"Content-Type": kind}), status)


def test_headers_on_everything(server):
    server.open_sample()
    files = ["style/app.css", "style/icon.svg", "scripts/app.js", "vendor/htmx.js"]
    exports = ["/export/everything.json", "/export/stories.md"]
    for path in [*PAGES, *exports, *(f"/assets/{file}" for file in files)]:
        answer = server.get(path)
        assert answer.status == 200, path
        guarded(answer)
    for path in ("/nothing", "/stories/nothing", "/resume/9", "/assets/nothing", "/stories/%ff", "/?%zz"):
        answer = server.get(path)
        assert 400 <= answer.status < 500, path
        guarded(answer)
    assert server.ask("DELETE", "/stories").status in (404, 405)


def test_unchanged_assets_are_not_sent_again(server):
    tag = server.get("/assets/style/app.css").headers["etag"]
    again = server.get("/assets/style/app.css", **{"If-None-Match": tag})
    assert (again.status, again.text) == (304, "")
