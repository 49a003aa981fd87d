#!/usr/bin/env python3
"""Times how soon the explorer shows a curve after a slider was moved, and prints two tables.

The first asks the server as the page does: one connection, another hot temperature each time, the
request before replaced. The second moves the slider of the page in a headless Chromium, over its
DevTools protocol, and reads the page's own performance measures: from the slider's event to the
frame that shows the curve. There the processor time is that of the page's main thread.

Run: JAVA_HOME=<a JDK 25> python3 bench/explorer.py [moves]
"""

import base64
import http.client
import json
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request
from statistics import median

COLDWALL = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "coldwall"))
SERVER = {
    "the page's junction": ("compare", "hot", {}),
    "T_h from 80 E_1 on": ("compare", "hot", {"hot": 80}),
    "quantum `wall-force`": ("compare", "hot", {"quantum": "wall-force"}),
    "classical `metropolis`": ("compare", "hot", {"classical": "metropolis"}),
    "`solve`, a maser": ("solve", "strengths", {"model": "maser"}),
    "`solve`, 4 qubits": ("solve", "strengths", {"model": "qubits", "sites": "4"}),
}
PAGE = {
    "the page's junction": "#/explore",
    "T_h near 100 E_1": "#/explore?hot=100",
    "quantum `wall-force`": "#/explore?quantum-hot=wall-force&quantum-cold=wall-force",
    "classical `metropolis`": "#/explore?classical-hot=metropolis&classical-cold=metropolis",
}
SOLVED = "document.querySelector('cw-curve')?.dataset.complete === 'true'"
LIMIT = 60


def values(key, settings, moves):
    """What the slider says, move by move."""
    first = float(settings.get(key, 3 if key == "hot" else 0.01))
    return [f"{first * 1.02 ** move:.5g}" for move in range(moves)]


def ask(connection, study, settings):
    """Seconds to the first curve and to the whole answer."""
    begin = time.perf_counter()
    connection.request(
        "POST",
        f"/api/studies/{study}/live",
        json.dumps({"settings": settings}),
        {"Content-Type": "application/json", "X-Page": "bench"},
    )
    answer = connection.getresponse()
    first = None
    for line in answer:
        kind = json.loads(line)["kind"]
        if kind == "refused":
            sys.exit(line.decode())
        if first is None and kind in ("first", "answer"):
            first = time.perf_counter() - begin
    return first, time.perf_counter() - begin


def times(values):
    """Median and the slowest of ten, in milliseconds."""
    ordered = sorted(values)
    return f"{1000 * median(ordered):.0f} | {1000 * ordered[int(0.9 * (len(ordered) - 1))]:.0f}"


def processor(process):
    """Seconds of a process and all that it started."""
    ticks, parents = {}, {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            fields = open(f"/proc/{name}/stat").read().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(name)], ticks[int(name)] = int(fields[1]), int(fields[11]) + int(fields[12])
    wanted = {process}
    while more := {child for child, parent in parents.items() if parent in wanted} - wanted:
        wanted |= more
    return sum(ticks[one] for one in wanted) / os.sysconf("SC_CLK_TCK")


def bench_server(process, port, moves):
    print("| the server | first curve, ms | slowest of ten | whole answer, ms | slowest of ten | processor, ms a move |")
    print("|---|--:|--:|--:|--:|--:|")
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LIMIT)
    for name, (study, key, settings) in SERVER.items():
        before = processor(process)
        asked = [ask(connection, study, {**settings, key: value}) for value in values(key, settings, moves)]
        used = 1000 * (processor(process) - before) / moves
        first, whole = zip(*asked)
        print(f"| {name} | {times(first)} | {times(whole)} | {used:.0f} |", flush=True)
    print()


class DevTools:
    """A page of a browser: just enough of its protocol, over just enough of a WebSocket."""

    def __init__(self, address):
        host, port, path = re.fullmatch(r"ws://([^:/]+):(\d+)(/.*)", address).groups()
        self.socket = socket.create_connection((host, int(port)), timeout=LIMIT)
        self.stream = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        while self.stream.readline() not in (b"\r\n", b""):
            pass
        self.calls = 0

    def call(self, method, **parameters):
        self.calls += 1
        text = json.dumps({"id": self.calls, "method": method, "params": parameters}).encode()
        mask = os.urandom(4)
        size = struct.pack("!BBH", 0x81, 0x80 | 126, len(text))
        self.socket.sendall(size + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(text)))
        while True:
            message = json.loads(self.receive())
            if message.get("id") == self.calls:
                return message.get("result", message)

    def receive(self):
        text = b""
        while True:
            start, size = self.stream.read(2)
            size &= 0x7F
            if size >= 126:
                size = int.from_bytes(self.stream.read(2 if size == 126 else 8), "big")
            text += self.stream.read(size)
            if start & 0x80:
                return text

    def value(self, expression):
        found = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in found:
            sys.exit(f"{expression}: {found['exceptionDetails']}")
        return found["result"].get("value")

    def wait(self, condition):
        last = time.perf_counter() + LIMIT
        while not self.value(f"Boolean({condition})"):
            if time.perf_counter() > last:
                sys.exit(f"never true: {condition}")
            time.sleep(0.02)

    def processor(self):
        """Seconds of the page's main thread."""
        return {one["name"]: one["value"] for one in self.call("Performance.getMetrics")["metrics"]}["TaskDuration"]


def bench_page(port, moves):
    program = os.environ.get("COLDWALL_CHROMIUM") or shutil.which("chromium")
    if not program:
        print("There is no Chromium; the page was not timed.")
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
             f"--user-data-dir={profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        try:
            lines = []
            while len(lines) < 2:
                time.sleep(0.1)
                if os.path.exists(f"{profile}/DevToolsActivePort"):
                    lines = open(f"{profile}/DevToolsActivePort").read().split("\n")
            pages = json.load(urllib.request.urlopen(f"http://127.0.0.1:{lines[0]}/json/list"))
            page = DevTools(next(one for one in pages if one["type"] == "page")["webSocketDebuggerUrl"])
            print("| the page | first curve, ms | slowest of ten | whole curve, ms | slowest of ten | main thread, ms a move |")
            print("|---|--:|--:|--:|--:|--:|")
            for name, address in PAGE.items():
                print(f"| {name} | {bench_slider(page, port, address, moves)} |", flush=True)
        finally:
            browser.terminate()
            browser.wait()


def bench_slider(page, port, address, moves):
    page.call("Performance.enable", timeDomain="threadTicks")
    # The particles would move on the same thread.
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
    page.call("Page.navigate", url="about:blank")
    page.call("Page.navigate", url=f"http://127.0.0.1:{port}/{address}")
    page.wait(SOLVED)
    place = int(page.value("document.getElementById('set-hot').value"))
    first, whole, processor = [], [], []
    for move in range(1, moves + 1):
        before = page.processor()
        page.value(
            "performance.clearMeasures(); (() => { const slider = document.getElementById('set-hot');"
            f" slider.value = {place - move}; slider.dispatchEvent(new Event('input')); }})()"
        )
        page.wait(f"performance.getEntriesByName('curve-whole').length && {SOLVED}")
        both = page.value(
            "['curve-first', 'curve-whole'].map((name) => performance.getEntriesByName(name)[0]?.duration)"
        )
        processor.append(page.processor() - before)
        whole.append(both[1] / 1000)
        first.append((both[1] if both[0] is None else both[0]) / 1000)
    return f"{times(first)} | {times(whole)} | {1000 * median(processor):.0f}"


def main():
    moves = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    command = [COLDWALL, "explore", "--port", "0", "--no-browser"]
    if os.environ.get("COLDWALL_EXPLORER"):
        # Another program that prints the address of an explorer, such as one from other classes.
        command = os.environ["COLDWALL_EXPLORER"].split()
    with tempfile.TemporaryDirectory() as folder:
        explorer = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            port = next(int(found[1]) for line in explorer.stdout if (found := re.search(r"http://127\.0\.0\.1:(\d+)/", line)))
            # It makes ready for some seconds.
            time.sleep(10)
            bench_server(explorer.pid, port, moves)
            bench_page(port, moves)
        finally:
            explorer.terminate()
            explorer.wait()


if __name__ == "__main__":
    main()
