#!/usr/bin/env python3
"""The polynomials of the simulations' random numbers, by Remez' exchange in 60 digits.

For each the largest error that counts, and the coefficients from the constant one on, rounded to
doubles. Needs Python 3 with mpmath; takes some seconds.
"""
from mpmath import mp, mpf, log, sin, cos, sqrt, pi, matrix, lu_solve, polyval

mp.dps = 60
ROUNDS = 10  # it converges quadratically
NO_LENGTH = mpf(10) ** -25  # below, two terms of a series have all digits


def chebyshev(low, high, count):
    return [(low + high) / 2 - (high - low) / 2 * cos(pi * k / (count - 1)) for k in range(count)]


def levelled(points, function, weight):
    """The polynomial, highest power first, whose weighted errors at the points are equal and alternate."""
    rows = [
        [x**power for power in reversed(range(len(points) - 1))] + [(-1) ** i / weight(x)]
        for i, x in enumerate(points)
    ]
    return list(lu_solve(matrix(rows), matrix([function(x) for x in points])))[:-1]


def show(name, degree, low, high, function, weight):
    points, grid = chebyshev(low, high, degree + 2), chebyshev(low, high, 400 * degree)
    for _ in range(ROUNDS):
        polynomial = levelled(points, function, weight)
        # The largest error of every run of one sign: one point more than there are coefficients.
        extremes = []
        for x in grid:
            error = (polyval(polynomial, x) - function(x)) * weight(x)
            if not extremes or extremes[-1][1] * error < 0:
                extremes.append((x, error))
            elif abs(error) > abs(extremes[-1][1]):
                extremes[-1] = (x, error)
        points = [x for x, _ in extremes]
    print(f"{name}: {mp.nstr(max(abs(error) for _, error in extremes), 3)}")
    for coefficient in reversed(polynomial):
        print(f"  {float(coefficient).hex():26s} {float(coefficient)!r}")


def log_slope(f):
    """-2 ln(1 + f)/f."""
    return -2 * log(1 + f) / f if abs(f) > NO_LENGTH else f - 2


def sine_slope(t):
    """2 sin(pi y)/y with y = sqrt(t)."""
    return 2 * sin(pi * sqrt(t)) / sqrt(t) if t > NO_LENGTH else 2 * pi - pi**3 * t / 3


def cosine(t):
    return cos(pi * sqrt(t))


ROOT = sqrt(mpf(2))
show("Logarithm, Q: relative error of ln(1 + f) = f + f^2 Q(f)", 12, 1 / ROOT - 1, ROOT - 1,
     lambda f: (log(1 + f) - f) / f**2, lambda f: abs(f**2 / log(1 + f)))
show("NormalStreams, -2 ln(1 + f)/f: relative error", 13, -mpf(1) / 2, mpf(0), log_slope, lambda f: abs(1 / log_slope(f)))
show("NormalStreams, 2 sin(pi y)/y in y^2: relative error", 6, mpf(0), mpf(1) / 4, sine_slope, lambda t: 1 / sine_slope(t))
show("NormalStreams, cos(pi y) in y^2: error", 6, mpf(0), mpf(1) / 4, cosine, lambda t: mpf(1))
