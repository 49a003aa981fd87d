#!/usr/bin/env python3
"""Times the local engine against Spark with a master and two workers of one core each, on loopback.

Run: python3 bench/spark.py [--million]

Both solve on two cores. The table holds what a whole command took, its start included; the time
that Spark needs to start is measured by a run of two points. With --million also 1e6 points.
"""

import glob
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
COLDWALL = os.path.join(ROOT, "coldwall")
TARGET = os.path.join(ROOT, "spark", "target")
CHEAP = "compare --quantum none --cold 0.001:4.9:{}"
CURVES = "map --baths reset --hot-over-ground-log 1:100:{} --asymmetry-log 0.01:100:{}"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def java():
    """The java of a JDK 25, as the launcher would find it."""
    homes = [os.environ.get("COLDWALL_JAVA_HOME"), os.environ.get("JAVA_HOME"), *glob.glob("/usr/lib/jvm/*")]
    for home in filter(None, homes):
        release = os.path.join(home, "release")
        if os.path.exists(release) and 'JAVA_VERSION="25' in open(release, encoding="utf-8").read():
            return home
    sys.exit("no JDK 25 was found; set COLDWALL_JAVA_HOME")


class Cluster:
    """A master and two workers of one core."""

    def __init__(self, folder):
        self.folder = folder
        self.home = java()
        self.port, self.page = free_port(), free_port()
        self.processes = []
        self.start("org.apache.spark.deploy.master.Master", "--port", self.port, "--webui-port", self.page)
        self.wait_for(0)
        for _ in range(2):
            self.start("org.apache.spark.deploy.worker.Worker", "--cores", 1, "--memory", "1g", "--webui-port", 0,
                       "--work-dir", folder, self.address())
        self.wait_for(2)

    def address(self):
        return f"spark://127.0.0.1:{self.port}"

    def start(self, main, *arguments):
        environment = dict(os.environ, SPARK_HOME=TARGET, SPARK_SCALA_VERSION="2.13", SPARK_LOCAL_IP="127.0.0.1",
                           JAVA_HOME=self.home)
        command = [os.path.join(self.home, "bin", "java"), "-cp", os.path.join(TARGET, "jars", "*"), main,
                   "--host", "127.0.0.1", *map(str, arguments)]
        self.processes.append(subprocess.Popen(command, env=environment, cwd=self.folder,
                                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def wait_for(self, workers):
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.page}/json/") as page:
                    if page.read().decode().split('"aliveworkers"')[0].count('"ALIVE"') >= workers:
                        return
            except OSError:
                pass
            time.sleep(0.2)

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()


def run(command, engine, folder):
    """The time of a command, the processor time of its own process, and the bytes of its results."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run([COLDWALL, *command.split(), "--engine", engine, "--out", folder], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    with open(os.path.join(folder, "results.csv"), "rb") as results:
        return wall, processor, results.read()


def main():
    work = [(10_000, CHEAP.format(10_000)), (100_000, CHEAP.format(100_000)), (10_000, CURVES.format(100, 100)),
            (100_000, CURVES.format(400, 250))]
    if "--million" in sys.argv:
        work += [(1_000_000, CHEAP.format(1_000_000)), (1_000_000, CURVES.format(1000, 1000))]
    with tempfile.TemporaryDirectory() as folder:
        # Builds what is not built yet.
        subprocess.run([COLDWALL, *CHEAP.format(2).split(), "--engine", "spark", "--out", f"{folder}/warm"], check=True,
                       stdout=subprocess.DEVNULL)
        cluster = Cluster(folder)
        try:
            local, _, _ = run(CHEAP.format(2), "local", f"{folder}/two")
            spark, _, _ = run(CHEAP.format(2), cluster.address(), f"{folder}/two-spark")
            begin = spark - local
            print(f"Spark needs {begin:.1f} s more to start.\n")
            print("| command | points | local | a point, both cores | Spark | more, without the start | rows a second |")
            print("|---|---|---|---|---|---|---|")
            for i, (points, command) in enumerate(work):
                local, processor, expected = run(command, "local", f"{folder}/local-{i}")
                spark, driver, found = run(command, cluster.address(), f"{folder}/spark-{i}")
                assert found == expected, "the bytes differ"
                more = (spark - begin) / local - 1
                print(f"| `{command}` | {points} | {local:.1f} s | {1e3 * processor / points:.3f} ms | {spark:.1f} s"
                      f" (driver {driver:.1f} s of processor) | {100 * more:.0f} % | {points / (spark - begin):.0f} |",
                      flush=True)
        finally:
            cluster.stop()


main()
