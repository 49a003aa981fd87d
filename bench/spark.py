#!/usr/bin/env python3
"""Times the local engine against Spark with a master and two workers of one core each, on loopback.

Run: python3 bench/spark.py [--long | --million | --studies | --rows [--long]]

Both solve on two cores. What both need to start is measured by runs of two points, and left out of
the overhead. A point of 1 and of 100 ms is a simulation of so many collisions. With --long 1e5 points
of 1 ms, with --million 1e6 of the cheapest kind; with --studies what a point of each study costs as it
stands, and how many cores one driver feeds then, from the rows a second that it took in. With --rows a
million rows, with --long ten million, that the workers write themselves: time, size, and what the driver needs.
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
ROWS = "map --baths reset --hot-over-ground-log 0.5:2:{} --asymmetry-log 0.5:2:{}"
SIMULATED = "compare --quantum none --method monte-carlo --seed 7 --collisions {} --cold 0.001:4.9:{}"
# Of the vector kernel, which each process brings in after 2.7e8 of them.
COLLISIONS_A_MILLISECOND = 1_000_000

STUDIES = ["compare", "map", "profile", "relax", "scale", "rectify", "noise", "trajectory", "settle", "twin", "artifact",
           "correspondence", "solve --model maser --sweep temperatures.3=0.6:20:40",
           "audit --model qubits --temperatures 2,1 --strengths 0.1"]


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


def rows(cluster, folder, columns, lines):
    """Two panels of so many points, written by the workers."""
    target = f"{folder}/rows"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run([COLDWALL, *ROWS.format(columns, lines).split(), "--quiet", "--engine", cluster.address(), "--rows",
                    f"parquet:{target}"], check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    points, files = 2 * columns * lines, os.listdir(target)
    size = sum(os.path.getsize(os.path.join(target, name)) for name in files) / 1e6
    print("| rows | files | size | time | rows a second | driver: processor time | largest resident memory |")
    print("|--:|--:|--:|--:|--:|--:|--:|")
    print(f"| {points:.0e} | {len(files)} | {size:.1f} MB | {wall:.0f} s | {points / wall:.0f} | {processor:.0f} s | "
          f"{after.ru_maxrss / 1e3:.0f} MB |")


def simulated(milliseconds, points):
    return points, SIMULATED.format(int(milliseconds * COLLISIONS_A_MILLISECOND), points)


def cheap(points):
    return points, CHEAP.format(points)


class Bench:
    """Both engines, and what they need to start."""

    def __init__(self, folder, cluster):
        self.folder, self.cluster = folder, cluster
        self.local_start, self.local_processor, _ = run(CHEAP.format(2), "local", f"{folder}/two")
        self.spark_start, self.spark_processor, _ = run(CHEAP.format(2), cluster.address(), f"{folder}/two-spark")

    def compare(self, work):
        """Rows a second that the driver took in, at most."""
        print(f"A run of two points takes {self.local_start:.1f} s, and {self.spark_start:.1f} s with Spark; the rest "
              "and the overhead are without that. Bytes were the same.\n")
        print("| command | points | processor time a point | local | Spark | overhead | rows a second | driver |")
        print("|---|---|---|---|---|---|---|---|")
        most = 0
        for i, (points, command) in enumerate(work):
            local, processor, expected = run(command, "local", f"{self.folder}/local-{i}")
            spark, driver, found = run(command, self.cluster.address(), f"{self.folder}/spark-{i}")
            assert found == expected, "the bytes differ"
            local, spark = local - self.local_start, spark - self.spark_start
            most = max(most, points / spark)
            cost, driver = processor - self.local_processor, driver - self.spark_processor
            print(f"| `{command}` | {points:.0e} | {1e3 * cost / points:.3f} ms | {local:.1f} s | {spark:.1f} s | "
                  f"{100 * (spark / local - 1):.0f} % | {points / spark:.0f} | {1e3 * driver / points:.3f} ms a row |",
                  flush=True)
        return most

    def studies(self, rows_a_second):
        print(f"\nFrom {rows_a_second:.0f} rows a second:\n")
        print("| study | rows | processor time a row | cores that one driver feeds |")
        print("|---|---|---|---|")
        for i, command in enumerate(STUDIES):
            _, processor, found = run(command, "local", f"{self.folder}/study-{i}")
            rows = found.count(b"\n") - 1
            cost = max(processor - self.local_processor, 0) / rows
            print(f"| `{command}` | {rows} | {1e3 * cost:.2f} ms | {rows_a_second * cost:.0f} |", flush=True)


def main():
    work = [cheap(10_000), cheap(100_000), simulated(1, 10_000), simulated(100, 300)]
    if "--million" in sys.argv:
        work = [cheap(1_000_000)]
    if "--long" in sys.argv:
        work = [simulated(1, 100_000)]
    if "--studies" in sys.argv:
        work = [cheap(300_000)]
    with tempfile.TemporaryDirectory() as folder:
        # Builds what is not built yet.
        subprocess.run([COLDWALL, *CHEAP.format(2).split(), "--engine", "spark", "--out", f"{folder}/warm"], check=True,
                       stdout=subprocess.DEVNULL)
        cluster = Cluster(folder)
        try:
            if "--rows" in sys.argv:
                rows(cluster, folder, 2500 if "--long" in sys.argv else 1000, 2000 if "--long" in sys.argv else 500)
                return
            bench = Bench(folder, cluster)
            rows_a_second = bench.compare(work)
            if "--studies" in sys.argv:
                bench.studies(rows_a_second)
        finally:
            cluster.stop()


main()
