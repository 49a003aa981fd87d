#!/usr/bin/env python3
"""Times steady states of open systems, Coldwall's and QuTiP's, and prints two tables.

First one generator in both programs: the same Hamiltonian and jump operators, whose states must
agree. Then large systems, which QuTiP cannot hold. bench/steady builds what this needs.

Times: wall clock, and in brackets processor time of all threads. Coldwall's are of calls after the
first third of them, which warms the virtual machine up: a median, and a mean; "first" is the very first call.
QuTiP's are the fastest of up to three calls. Memory: the most that the process had, less what it
had before it began to solve, with all libraries loaded.

Run: JAVA_HOME=<a JDK 25> python3 bench/steady.py [--sizes 8,16,32,64] [--large 1000]
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
MEBI = 2.0**20

# How often Coldwall solves, by size.
REPEATED = {8: 1500, 16: 150, 32: 60, 64: 30}
METHODS = {
    "dense LU": {"method": "direct", "sparse": False},
    "sparse LU": {"method": "direct", "sparse": True},
    "GMRES, ILU": {"method": "iterative-gmres", "use_precond": True},
}
AGREEMENT = 1e-10

# So small that garbage of the time before cannot hide what solving takes.
SMALL_HEAP = "24m"


def environment():
    """Both programs shall use the kernels of this processor, whatever else is set."""
    kept = dict(os.environ)
    for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
        kept.pop(name, None)
    return kept


def numbers(command):
    """What a program printed, a name and a number a line; empty if it failed."""
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stderr[-2000:])
        return {}
    lines = (line.split() for line in done.stdout.splitlines())
    return {line[0]: float(line[1]) for line in lines if len(line) == 2}


def coldwall(options, heap, *words):
    """One virtual machine, with no more heap than it needs."""
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    flags = ["-XX:+UseSerialGC", "-Xmx" + heap, "--enable-native-access=ALL-UNNAMED"]
    name = "coldwall.bench.SteadyStates"
    return numbers([java, *flags, "-cp", options.classpath, name, *map(str, words)])


def worker(folder, size, jumps, method):
    """In a process of its own: QuTiP's answer by one method."""
    import numpy
    import qutip

    def operator(name):
        entries = numpy.fromfile(os.path.join(folder, name), dtype=complex)
        return entries.reshape(size, size, order="F")

    hamiltonian = qutip.Qobj(operator("hamiltonian"))
    operators = [qutip.Qobj(operator(f"jump-{k}")) for k in range(jumps)]
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fastest = fastest_processor = float("inf")
    total = 0
    while total == 0 or (total < 3 and fastest < 2):
        start, used = time.perf_counter(), time.process_time()
        state = qutip.steadystate(hamiltonian, operators, **METHODS[method])
        fastest_processor = min(fastest_processor, time.process_time() - used)
        fastest = min(fastest, time.perf_counter() - start)
        total += 1
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = operator("state")
    print("wall", fastest)
    print("processor", fastest_processor)
    print("memory", 1024.0 * (most - idle))
    print("difference", numpy.abs(state.full() - found).max())


def seconds(value):
    return f"{value:.3g}"


def both(found):
    """Wall and processor time."""
    return f"{seconds(found['wall'])} ({seconds(found['processor'])})" if found else "failed"


def compare(options, size, coupling):
    """A row of the first table."""
    with tempfile.TemporaryDirectory() as folder:
        ours = coldwall(options, SMALL_HEAP, "complex", size, coupling, REPEATED.get(size, 10), folder)
        words = [folder, str(size), str(int(ours["jumps"]))]
        theirs = {
            method: numbers([sys.executable, os.path.abspath(__file__), "--worker", *words, method])
            for method in METHODS
        }
    solved = {method: found for method, found in theirs.items() if found}
    best = min(solved, key=lambda method: solved[method]["wall"])
    least = min(found["memory"] for found in solved.values())
    difference = solved["dense LU"]["difference"]
    if difference > AGREEMENT:
        sys.exit(f"states of {size} levels differ by {difference}")
    row = [str(size), f"{coupling:g}", both(ours), seconds(ours["first"])]
    row += [both(theirs[method]) for method in METHODS]
    row += [
        f"{solved[best]['wall'] / ours['wall']:.3g} ({solved[best]['processor'] / ours['processor']:.3g})",
        f"{ours['memory'] / MEBI:.3g}",
        f"{solved[best]['memory'] / MEBI:.3g} / {least / MEBI:.3g}",
        f"{solved[best]['memory'] / max(ours['memory'], 1):.3g}",
        f"{difference:.1e}",
    ]
    return row


def large(options, kind, size, coupling):
    """A row of the second table."""
    found = coldwall(options, options.heap, kind, size, coupling, 1)
    if not found:
        return [kind, str(size), f"{coupling:g}"] + ["failed"] + [""] * 7
    return [
        kind,
        str(size),
        f"{coupling:g}",
        f"{found['steps']:.0f}",
        seconds(found["wall"]),
        seconds(found["processor"]),
        f"{found['resident'] / MEBI:.0f}",
        f"{found['residual']:.1e}",
        f"{found['error']:.1e}",
        f"{found['estimated-steps']:.0f}",
        f"{found['estimated-bytes'] / MEBI:.0f}",
    ]


def table(heads, rows):
    print("| " + " | ".join(heads) + " |")
    print("|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join(row) + " |", flush=True)
    print()


def list_of(kind):
    return lambda text: [kind(word) for word in text.split(",") if word]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=list_of(int), default=[8, 16, 32, 64])
    parser.add_argument("--large", type=list_of(int), default=[1000])
    parser.add_argument("--kinds", type=list_of(str), default=["box", "real"])
    parser.add_argument("--couplings", type=list_of(float), default=[1e-3, 0.1, 10])
    parser.add_argument("--heap", default="800m", help="of the virtual machine for large systems")
    parser.add_argument("--classpath", default=os.path.join(HERE, "target", "benchmarks.jar"))
    options = parser.parse_args()
    cases = [(size, 0.1) for size in options.sizes]
    cases += [(size, 10) for size in options.sizes if size == 64]
    heads = ["levels", "coupling", "Coldwall, s", "first", *(f"{m}, s" for m in METHODS)]
    heads += ["times faster than the fastest", "MB", "QuTiP: fastest / least MB", "times less", "states differ by"]
    if cases:
        table(heads, (compare(options, size, coupling) for size, coupling in cases))
    heads = ["system", "levels", "coupling", "steps", "s", "processor s", "MB, all", "residual"]
    heads += ["error of the state", "estimated steps", "estimated MB"]
    table(
        heads,
        (
            large(options, kind, size, coupling)
            for size in options.large
            for kind in options.kinds
            for coupling in options.couplings
        ),
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--worker"]:
        worker(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
    else:
        main()
