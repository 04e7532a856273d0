"""Without a network, out of reach of other machines, after a crash, and with saves that race."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.parse

import pytest

from program import FORM, integrity, permitted


def test_only_this_machine_can_reach_it(server):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # Sends nothing; only asks which address would be used.
            address = probe.getsockname()[0]
        except OSError:
            address = "127.0.0.1"
    addresses = {address, socket.gethostbyname(socket.gethostname())} - {"127.0.0.1"}
    for other in [*addresses, "127.0.0.2"]:
        with pytest.raises(OSError):
            socket.create_connection((other, server.port), timeout=5).close()


IN_A_NAMESPACE = """
import sys, pathlib
sys.path.insert(0, sys.argv[1])
from program import PAGES, RESUME, Server
server = Server(sys.argv[2])
server.open_sample()
assert server.upload("/resume", [("cv.md", RESUME.read_bytes())]).status == 303
server.add_story("Without a network", "I traced the delay to a lock.")
assert server.post("/backup").status == 303
codes = {path: server.get(path).status for path in PAGES}
assert set(codes.values()) == {200}, codes
print("used", server.stop())
"""


def test_without_a_network(tmp_path):
    inside = ["unshare", "-rn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    permitted(*inside, "true")
    here = os.path.dirname(os.path.abspath(__file__))
    command = [*inside, sys.executable, "-c", IN_A_NAMESPACE, here, str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.stdout == "used 0\n", run.stderr


def test_killed_while_saving(serve):
    """Every save that was answered is there after the program was killed."""
    server = serve()
    path, answered = server.add_story("The lock", "Telling 1."), [1]

    def save_without_end():
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        try:
            while True:
                version = answered[-1]
                fields = {"title": "The lock", "layout": "free", "text": f"Telling {version + 1}.", "basedOn": version}
                connection.request("POST", path, urllib.parse.urlencode(fields), {"Content-Type": FORM})
                answer = connection.getresponse()
                answer.read()
                assert answer.status == 303
                answered.append(version + 1)
                if version == 40:
                    enough.set()
        except (http.client.HTTPException, OSError):
            pass

    enough = threading.Event()
    burst = threading.Thread(target=save_without_end)
    burst.start()
    assert enough.wait(30)
    server.process.send_signal(signal.SIGKILL)
    burst.join()
    server.stop()
    server.start()
    assert integrity(server) == "ok"
    newest = int(server.get(path).text.split("Telling ")[1].split(".")[0])
    assert newest in (answered[-1], answered[-1] + 1)
    versions = server.get(f"{path}/versions").text
    assert all(f"Version {number}<" in versions or f"Version {number} <" in versions for number in answered)


def test_saving_at_the_same_time(server):
    """Of many saves of one version exactly one wins, and the others are told."""
    path, codes = server.add_story("The lock"), []
    fields = {"title": "The lock", "layout": "free", "basedOn": "1"}

    def save(number):
        codes.append(server.post(path, fields | {"text": f"Number {number}."}).status)

    saves = [threading.Thread(target=save, args=[number]) for number in range(8)]
    for thread in saves:
        thread.start()
    for thread in saves:
        thread.join()
    assert sorted(codes) == [303] + [409] * 7
