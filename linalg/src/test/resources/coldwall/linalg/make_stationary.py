#!/usr/bin/env python3
"""Writes stationary.json: stationary distributions of Markov chains to full double precision.

The rates are not stored: both this script and the tests (MarkovChains.java) make them, bit for bit
alike, from a family, a size and a seed, with random 64-bit integers and powers of two alone. The
distribution comes from GTH elimination in 50 digits with unlimited exponents; its balance is checked
state by state, and chains of up to 33 states are solved once more by LU decomposition in 4000 digits.

Run: python3 make_stationary.py > stationary.json   (needs mpmath, takes a few minutes)
"""

import json

import mpmath
from mpmath import mp, mpf

MASK = (1 << 64) - 1


class Random:
    """SplitMix64."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        return (self.bits() >> 33) % bound

    def factor(self):
        """In [1, 2)."""
        return 1 + (self.bits() >> 12) * 2.0**-52


def power(exponent):
    """2^exponent; 0 below the normal range."""
    return 2.0**exponent if exponent >= -1022 else 0.0


def wild(n, random, rate):
    """Rates over 240 decades, one in four missing, a ring so that all states connect."""
    for i in range(n):
        for j in range(n):
            value = random.factor() * power(random.below(801) - 400)
            missing = random.below(4) == 0
            rate[i][j] = 0.0 if missing and j != (i + 1) % n else value


def metastable(n, random, rate):
    """Clusters of up to five states; jumps between clusters a and b are 2^-(200 + 60 |a - b|)."""
    for i in range(n):
        for j in range(n):
            apart = abs(i // 5 - j // 5)
            rate[i][j] = random.factor() * (1.0 if apart == 0 else power(-(200 + 60 * apart)))


def energies(n):
    """Like the levels of a box, in bits: n^2 scaled so that the highest lies near 900."""
    return [900 * k * k // (n * n) for k in range(n)]


def baths(energy, n, random, rate):
    """Two baths, the second four times hotter and a thousand times weaker."""
    for i in range(n):
        for j in range(n):
            up = max(energy[j] - energy[i], 0)
            rate[i][j] = random.factor() * power(-up) + random.factor() * power(-(up // 4) - 10)


def ladder(n, random, rate):
    baths(energies(n), n, random, rate)


def shuffled(n, random, rate):
    energy = energies(n)
    for k in range(n - 1, 0, -1):
        other = random.below(k + 1)
        energy[k], energy[other] = energy[other], energy[k]
    baths(energy, n, random, rate)


def cold(n, random, rate):
    """One bath at low temperature, levels shuffled: detailed balance with 2^-energy."""
    energy = energies(n)
    for k in range(n - 1, 0, -1):
        other = random.below(k + 1)
        energy[k], energy[other] = energy[other], energy[k]
    for i in range(n):
        for j in range(i):
            factor = random.factor()
            rate[i][j] = factor * power(-max(energy[j] - energy[i], 0))
            rate[j][i] = factor * power(-max(energy[i] - energy[j], 0))


def passes(n, random, rate):
    """Neighbours only: every other state is a pass 2^-900 as likely as the valleys beside it."""
    for i in range(n):
        for j in (i - 1, i + 1):
            if 0 <= j < n:
                rate[i][j] = random.factor() * (power(-900) if i % 2 == 0 else power(400))


FAMILIES = [wild, metastable, ladder, shuffled, cold, passes]
SIZES = [2, 3, 10, 31, 32, 33, 47, 48, 49, 64, 65, 97, 100]


def chain(family, n, seed):
    rate = [[0.0] * n for _ in range(n)]
    family(n, Random(seed), rate)
    for i in range(n):
        rate[i][i] = 0.0
    return rate


def eliminate(rate):
    n = len(rate)
    r = [[mpf(x) for x in row] for row in rate]
    exits = [mpf(0)] * n
    for k in range(n - 1, 0, -1):
        exits[k] = mpmath.fsum(r[k][:k])
        branch = [x / exits[k] for x in r[k][:k]]
        for i in range(k):
            if r[i][k]:
                for j in range(k):
                    r[i][j] += r[i][k] * branch[j]
    p = [mpf(1)]
    for k in range(1, n):
        p.append(mpmath.fsum(p[i] * r[i][k] for i in range(k)) / exits[k])
    total = mpmath.fsum(p)
    return [x / total for x in p]


def check_balance(rate, p):
    n = len(p)
    for j in range(n):
        into = mpmath.fsum(p[i] * rate[i][j] for i in range(n) if i != j)
        out = p[j] * mpmath.fsum(rate[j])
        assert abs(into - out) <= mpf(10) ** -45 * out


def check_lu(rate, p):
    n = len(p)
    with mp.workdps(4000):
        a = mpmath.matrix(n, n)
        for i in range(n):
            for j in range(n):
                a[j, i] = mpf(rate[i][j]) if i != j else -mpmath.fsum(map(mpf, rate[i]))
        for i in range(n):
            a[0, i] = 1
        b = mpmath.matrix(n, 1)
        b[0] = 1
        q = mpmath.lu_solve(a, b)
        for i in range(n):
            assert abs(q[i] - p[i]) <= mpf(10) ** -45 * p[i]


def main():
    mp.dps = 50
    cases = []
    for family in FAMILIES:
        for n in SIZES:
            rate = chain(family, n, seed=n)
            p = eliminate(rate)
            check_balance(rate, p)
            if n <= 33:
                check_lu(rate, p)
            cases.append({"family": family.__name__, "states": n, "seed": n, "probabilities": [float(x) for x in p]})
    print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")


main()
