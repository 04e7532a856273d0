"""A running program on empty data, for the scripts beside this file."""

import json
import os
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

sys.dont_write_bytecode = True


class Server:
    """Use it with `with`; afterwards `complaints` holds what the program wrote to standard error."""

    def __init__(self, program):
        self.program = os.path.abspath(program)
        self.folder = tempfile.TemporaryDirectory()
        self.complaints = ""

    def __enter__(self):
        self.log = open(f"{self.folder.name}/log", "w+", encoding="utf-8")
        command = [self.program, "serve", "--port", "0", "--data", f"{self.folder.name}/data"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, text=True)
        # The first line names the address.
        words = self.process.stdout.readline().split()
        self.address = next((word.rstrip(".") for word in words if word.startswith("http://")), None)
        if not self.address:
            self.__exit__()
            print(f"The program did not say its address. {self.complaints}", file=sys.stderr)
            sys.exit(2)
        return self

    def __exit__(self, *_):
        if self.process.poll() is not None:
            self.complaints = "The program ended before it was told to.\n"
        self.process.terminate()
        self.process.wait(timeout=30)
        self.process.stdout.close()
        self.log.seek(0)
        self.complaints += self.log.read()
        self.log.close()
        self.folder.cleanup()

    def ask(self, method, path, body=None, **headers):
        """Status, headers and body of an answer; a body that is no bytes is sent as JSON."""
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        sent = {"Content-Type": "application/json"} if data is not None else {}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(f"{self.address}/api/{path}", data, sent, method=method)
        try:
            answer = urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            text = answer.read()
            isJSON = "json" in answer.headers.get("Content-Type", "")
            return answer.status, answer.headers, json.loads(text) if isJSON else text
