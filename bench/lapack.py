#!/usr/bin/env python3
"""Prints JMH results as a table; elimination beside LAPACK's LU solve (dgesv, by numpy, one thread).

Run: python3 bench/lapack.py results.json
"""

import json
import os
import sys
import time

for library in ("OPENBLAS", "OMP", "MKL"):
    os.environ[library + "_NUM_THREADS"] = "1"

import numpy  # after the number of threads is set


def dgesv_microseconds(states):
    """The median of five means over a fifth of a second."""
    random = numpy.random.default_rng(1)
    matrix = random.random((states, states)) + states * numpy.eye(states)
    right = random.random(states)
    means = []
    for _ in range(6):
        start = time.perf_counter()
        count = 0
        while time.perf_counter() - start < 0.2:
            numpy.linalg.solve(matrix, right)
            count += 1
        means.append((time.perf_counter() - start) / count)
    return 1e6 * sorted(means[1:])[2]


def main():
    with open(sys.argv[1]) as file:
        results = json.load(file)
    print("| benchmark | states | time | error (99.9 %) | dgesv | ratio |")
    print("|---|---|---|---|---|---|")
    for result in results:
        name = ".".join(result["benchmark"].split(".")[-2:]).replace("Benchmark", "")
        states = result.get("params", {}).get("states")
        metric = result["primaryMetric"]
        score, error = metric["score"], float(metric["scoreError"])
        unit = metric["scoreUnit"].replace("/op", "")
        row = [name, states or "", f"{score:.4g} {unit}", f"{error:.2g} {unit}", "", ""]
        if states:
            lapack = dgesv_microseconds(int(states))
            row[4:] = [f"{lapack:.4g} us", f"{score / lapack:.2f}"]
        print("| " + " | ".join(row) + " |")


main()
