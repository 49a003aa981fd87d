#!/usr/bin/env python3
"""Prints JMH results as a table; elimination beside LAPACK's LU solve (dgesv, by numpy, one thread).

Run: python3 bench/lapack.py results.json
"""

import json
import os
import sys
import time
from statistics import median

for library in ("OPENBLAS", "OMP", "MKL"):
    os.environ[library + "_NUM_THREADS"] = "1"

import numpy  # after the number of threads is set


def dgesv_microseconds(states):
    """The times of single calls over five seconds."""
    random = numpy.random.default_rng(1)
    matrix = random.random((states, states)) + states * numpy.eye(states)
    right = random.random(states)
    times = []
    end = time.perf_counter() + 5
    while time.perf_counter() < end:
        start = time.perf_counter()
        numpy.linalg.solve(matrix, right)
        times.append(1e6 * (time.perf_counter() - start))
    return min(times), median(times)


def fastest_and_median(metric):
    """Of single calls where they were sampled, else of iterations."""
    if "50.0" in metric["scorePercentiles"] and "rawDataHistogram" in metric:
        return metric["scorePercentiles"]["0.0"], metric["scorePercentiles"]["50.0"]
    times = [time for fork in metric["rawData"] for time in fork]
    return min(times), median(times)


def main():
    with open(sys.argv[1]) as file:
        results = json.load(file)
    print("| benchmark | states | fastest | median | dgesv fastest | median | ratio of fastest |")
    print("|---|---|---|---|---|---|---|")
    for result in results:
        name = ".".join(result["benchmark"].split(".")[-2:]).replace("Benchmark", "")
        states = result.get("params", {}).get("states")
        metric = result["primaryMetric"]
        fastest, middle = fastest_and_median(metric)
        unit = metric["scoreUnit"].replace("/op", "")
        row = [name, states or "", f"{fastest:.4g} {unit}", f"{middle:.4g} {unit}", "", "", ""]
        if states:
            lapack, lapack_middle = dgesv_microseconds(int(states))
            row[4:] = [f"{lapack:.4g} us", f"{lapack_middle:.4g} us", f"{fastest / lapack:.2f}"]
        print("| " + " | ".join(row) + " |")


main()
