#!/usr/bin/env python3
"""Compares the Langevin simulation with numpy: processor time of one step of one trajectory.

Run: python3 bench/langevin.py [rounds]   (needs a JDK 25 as JAVA_HOME or on the path, and numpy)

The numpy version below is the same algorithm, vectorised over the trajectories, without a copy or an array made in the
loop, on one thread, at the number of trajectories that suits it best. Both run in turns, and the fastest of each counts.
"""

import os
import subprocess
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
import numpy as np  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
JAR = os.path.join(HERE, "target", "benchmarks.jar")
LENGTH, MASS, STRENGTH, LAYER, HOT, COLD, STEP = 2.2214, 1.0, 3.0, 0.22214, 5.0, 1.5, 0.0149016
CELLS = 256


def table():
    """What one step of the baths does, cell by cell: a, s, and c and d of the hot bath."""
    x = (np.arange(CELLS) + np.array([[0.211325], [0.788675]])) * LENGTH / CELLS
    hot, cold = (
        np.mean(STRENGTH * (np.exp(-d / LAYER) / LAYER) ** 2 / (2 * MASS), axis=0) for d in (x, LENGTH - x)
    )
    total = hot + cold
    theta = (hot * HOT + cold * COLD) / total
    lost = -np.expm1(-2 * total * STEP)
    share = hot / total * lost / 2
    constant = hot * (HOT - theta) * STEP + share * theta
    return np.exp(-total * STEP), np.sqrt(MASS * theta * lost), constant, share / MASS


def simulate(count, steps, generator):
    """Nanoseconds of one step, and the heat through the middle per unit time."""
    decay, spread, constant, factor = table()
    random = np.random.Generator(generator(1))
    place = random.uniform(-LENGTH, LENGTH, count)
    momentum = np.sqrt(MASS * HOT) * random.standard_normal(count)
    normal, one, two, square, side, now = (np.zeros(count) for _ in range(6))
    through, kinetic, heat, total, left = (np.zeros(count) for _ in range(5))
    cell, half = np.empty(count, np.int64), np.empty(count, np.int64)
    start = time.process_time()
    for _ in range(steps):
        np.multiply(momentum, STEP / MASS, out=one)
        place += one
        np.multiply(place, 1 / (2 * LENGTH), out=one)
        np.rint(one, out=one)
        one *= 2 * LENGTH
        place -= one
        np.abs(place, out=one)
        one *= CELLS / LENGTH
        np.minimum(one, CELLS - 1, out=one)
        np.copyto(cell, one, casting="unsafe")
        np.right_shift(cell, 7, out=half)
        np.copyto(now, half)
        np.multiply(momentum, momentum, out=square)
        kinetic += square
        np.subtract(now, side, out=one)
        one *= square
        one *= 0.5 / MASS
        through += one
        side, now = now, side
        random.standard_normal(out=normal)
        np.take(decay, cell, out=one, mode="clip")
        momentum *= one
        np.take(spread, cell, out=two, mode="clip")
        normal *= two
        momentum += normal
        two *= two
        one *= one
        one -= 1
        one *= square
        two += one
        total += two
        np.subtract(1, side, out=one)
        one *= two
        left += one
        np.take(constant, cell, out=one, mode="clip")
        np.take(factor, cell, out=two, mode="clip")
        two *= square
        one -= two
        heat += one
    used = time.process_time() - start
    current = (through + heat - left / (2 * MASS)).mean() / (steps * STEP)
    return used / (count * steps) * 1e9, current


def java(runs):
    """Nanoseconds of one step, run by run."""
    home = os.environ.get("JAVA_HOME")
    program = os.path.join(home, "bin", "java") if home else "java"
    words = [program, "-XX:+UseSerialGC", "-cp", os.environ.get("COLDWALL_BENCH", JAR)]
    done = subprocess.run(
        [*words, "coldwall.bench.LangevinSteps", str(runs)], check=True, capture_output=True, text=True
    )
    return [float(line.split()[0]) for line in done.stdout.splitlines()]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    ours, first, theirs = [], [], {}
    for _ in range(rounds):
        times = java(6)
        first.append(times[0])
        ours += times[1:]
        for generator in (np.random.PCG64, np.random.SFC64):
            for count in (4096, 8192, 16384, 32768):
                name = f"{generator.__name__}, {count} at once"
                used, _ = simulate(count, 4_000_000 // count, generator)
                theirs.setdefault(name, []).append(used)
    best = min(theirs, key=lambda name: min(theirs[name]))
    usual = min((name for name in theirs if "PCG64" in name), key=lambda name: min(theirs[name]))
    print("| Langevin step, one trajectory, one core | fastest | numpy / this |")
    print("|---|---|---|")
    print(f"| Coldwall, compiled | {min(ours):.1f} ns | |")
    print(f"| Coldwall, first run in a new process | {min(first):.1f} ns | {min(theirs[usual]) / min(first):.1f} |")
    print(f"| numpy, its usual generator ({usual}) | {min(theirs[usual]):.1f} ns | {min(theirs[usual]) / min(ours):.1f} |")
    print(f"| numpy, its fastest ({best}) | {min(theirs[best]):.1f} ns | {min(theirs[best]) / min(ours):.1f} |")


main()
