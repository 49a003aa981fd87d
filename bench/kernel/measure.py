#!/usr/bin/env python3
"""The event kernel beside numpy and C by hand, on two threads, and as a command: one table.

Run: bench/kernel/run. What is missing (gcc, AVX-512, numpy) is left out and said so. Kernels take
turns, and the least processor time of several rounds counts: the machine may be busy. What needs
two free cores, or a clock on the wall, is told by the load.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
ROUNDS = 7
COLLISIONS = 20_000_000
BILLION_HALVED = 500_000_000


class Java:
    """The benchmark's JVM: its kernel is compiled once."""

    def __init__(self, java):
        self.process = subprocess.Popen(
            [java, "-XX:+UseSerialGC", "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED",
             "-cp", os.path.join(ROOT, "bench", "target", "benchmarks.jar"), "coldwall.bench.EventKernel"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        return self.process.stdout.readline().split()

    def warm_up(self):
        """Until the vectors fly, in less than a third of the least time without, or for a minute."""
        end = time.monotonic() + 60
        fastest = float(self.ask("maxwell", COLLISIONS)[0])
        while time.monotonic() < end:
            last = float(self.ask("maxwell", COLLISIONS)[0])
            if last < fastest / 3:
                return
            fastest = min(fastest, last)


def c_kernel(folder):
    """The program, or why there is none."""
    try:
        flags = open("/proc/cpuinfo").read().split()
    except OSError:
        flags = []
    if not shutil.which("gcc") or "avx512dq" not in flags:
        return None
    program = os.path.join(folder, "kernel")
    subprocess.run(["gcc", "-O3", "-march=native", "-o", program, os.path.join(HERE, "kernel.c")], check=True)
    return program


def first_number(*command):
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(output.split()[0])


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def kernels(java, folder):
    program = c_kernel(folder)
    row("kernel", "Java, ns a collision", "numpy", "numpy / Java (at least)", "C, AVX-512", "Java / C (at most)", "bytes allocated")
    row(*["---"] * 7)
    for law, least, most in (("maxwell", " (4)", 1.5), ("metropolis", "", 2)):
        ours, numpys, cs, allocated = [], [], [], []
        for _ in range(ROUNDS):
            answer = java.ask(law, COLLISIONS)
            ours.append(float(answer[0]))
            allocated.append(int(answer[1]))
            if program:
                cs.append(first_number(program, law, str(COLLISIONS)))
            if len(numpys) < 3:
                numpys.append(first_number(sys.executable, os.path.join(HERE, "vectorised.py"), law, str(COLLISIONS // 4)))
        java_ns, numpy_ns = min(ours), min(numpys)
        c = (f"{min(cs):.2f}", f"{java_ns / min(cs):.2f} ({most})") if cs else ("none here", "")
        row(law, f"{java_ns:.2f}", f"{numpy_ns:.2f}", f"{numpy_ns / java_ns:.1f}{least}", *c,
            f"{min(allocated)} a run of {COLLISIONS:,}")


def threads(java):
    row("two points of 5e8 collisions", "seconds", "of processor time", "goal")
    row(*["---"] * 4)
    one, two = [], []
    for _ in range(3):
        one.append(java.ask("points", 1, BILLION_HALVED))
        two.append(java.ask("points", 2, BILLION_HALVED))
    same = len({answer[2] for answer in one + two}) == 1
    walls, cores = ([min(float(a[i]) for a in answers) for answers in (one, two)] for i in (0, 1))
    row("1 thread", f"{walls[0]:.2f}", f"{cores[0]:.2f}", "")
    row("2 threads", f"{walls[1]:.2f}", f"{cores[1]:.2f}", "below 3 s")
    row("1 thread / 2 threads", f"{walls[0] / walls[1]:.2f}", f"{cores[0] / cores[1]:.2f}", "at least 1.8")
    row("same bits", "yes" if same else "NO", "", "yes")


def command():
    coldwall = os.path.join(ROOT, "coldwall")
    row("whole command", "seconds", "of both cores", "goal")
    row(*["---"] * 4)
    for words, goal in (("compare", "1"), ("compare --method monte-carlo", "2"), ("compare --classical metropolis", "2")):
        walls, cores = [], []
        for _ in range(6):
            with tempfile.TemporaryDirectory() as out:
                before, start = os.times(), time.perf_counter()
                subprocess.run([coldwall, *words.split(), "--out", os.path.join(out, "run")], check=True, capture_output=True)
                walls.append(time.perf_counter() - start)
                after = os.times()
                cores.append(after.children_user + after.children_system - before.children_user - before.children_system)
        row(f"`coldwall {words}`", f"{min(walls[1:]):.2f}", f"{min(cores[1:]):.2f}", goal)


def main():
    with tempfile.TemporaryDirectory() as folder:
        java = Java(sys.argv[1])
        java.warm_up()
        print(f"Load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.\n")
        kernels(java, folder)
        print()
        threads(java)
        java.process.stdin.close()
        java.process.wait()
        print()
        command()


main()
