#!/usr/bin/env python3
"""Times the start of short commands against the start of a plain JVM, in turn, and prints a table.

Whole processes, the launcher's shell included. The plain JVM is of the same JDK and runs a
class that prints a line, with the options that start fastest. Ratios are of the medians; those of
processor time hardly depend on what else the machine does.

Run: JAVA_HOME=<a JDK 25> python3 bench/startup.py [rounds]
"""

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

COLDWALL = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", "coldwall"))
HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("Hello"); } }'
PLAIN = "plain JVM"


def run(command, folder):
    """Wall-clock and processor seconds of one process and all that it starts."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with status {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def jdk():
    """The JDK of both."""
    home = os.environ.get("COLDWALL_JAVA_HOME") or os.environ.get("JAVA_HOME")
    if not home:
        sys.exit("set JAVA_HOME to a JDK 25")
    os.environ["COLDWALL_JAVA_HOME"] = home
    return home


def commands(java, folder):
    """What is timed, by name; the plain JVM first."""
    with open(os.path.join(folder, "Hello.java"), "w") as source:
        source.write(HELLO)
    subprocess.run([java + "c", "Hello.java"], cwd=folder, check=True)
    options = ["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
    return {
        PLAIN: [java, *options, "-cp", folder, "Hello"],
        "`--version`": [COLDWALL, "--version"],
        "`--help`": [COLDWALL, "--help"],
        "`runs`, none there": [COLDWALL, "runs", "nothing"],
        "`runs`, one there": [COLDWALL, "runs", "something"],
        "`init compare`": [COLDWALL, "init", "compare"],
        "`compare --help`": [COLDWALL, "compare", "--help"],
        "`compare`": [COLDWALL, "compare", "--fresh", "--out", "fresh/run"],
    }


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    java = os.path.join(jdk(), "bin", "java")
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "nothing"))
        # Builds what is not built, and leaves a run to be listed.
        run([COLDWALL, "compare", "--out", "something/run"], folder)
        timed = commands(java, folder)
        times = {name: [] for name in timed}
        for _ in range(rounds):
            for name, command in timed.items():
                times[name].append(run(command, folder))
    print("| command | median | of a plain JVM | processor time | of a plain JVM |")
    print("|---|---|---|---|---|")
    plain_wall, plain_processor = (median(column) for column in zip(*times[PLAIN]))
    for name, measured in times.items():
        wall, processor = (median(column) for column in zip(*measured))
        print(
            f"| {name} | {wall:.3f} s | {wall / plain_wall:.2f}"
            f" | {processor:.3f} s | {processor / plain_processor:.2f} |"
        )


main()
