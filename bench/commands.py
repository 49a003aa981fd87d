#!/usr/bin/env python3
"""Times whole commands from outside, start-up included, and prints a table.

Run: python3 bench/commands.py [runs]
"""

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

COLDWALL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "coldwall")
COMMANDS = ["--help", "compare", "compare --method monte-carlo", "compare --method monte-carlo --collisions 4000000",
            "compare --classical metropolis", "compare --classical metropolis --proposal window:10",
            "compare --classical metropolis --proposal window:2", "compare --quantum none --potential barrier"]


def seconds(words, folder):
    """One run of a command."""
    out = ["--out", os.path.join(folder, "run")] if words[0] == "compare" else []
    start = time.perf_counter()
    subprocess.run([COLDWALL, *words, *out], check=True, capture_output=True)
    return time.perf_counter() - start


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    print("| command | fastest | median |")
    print("|---|---|---|")
    for command in COMMANDS:
        times = []
        for _ in range(runs + 1):
            with tempfile.TemporaryDirectory() as folder:
                times.append(seconds(command.split(), folder))
        del times[0]  # the first run may build, and fills the caches of the system
        print(f"| `./coldwall {command}` | {min(times):.2f} s | {median(times):.2f} s |", flush=True)


main()
