#!/usr/bin/env python3
"""The expected numbers of `coldwall reproduce`, by means that share nothing with Coldwall.

Closed forms are evaluated with 50 digits (mpmath). What has none is solved here in another way than
Coldwall solves it: integral equations by Chebyshev or Gauss-Legendre collocation, level populations
by a dense null vector in 50 digits or, for hundreds of levels, by state reduction (GTH) in double
precision; peaks by golden section; soft contacts by a sparse matrix of Hermite polynomials and
differences, extrapolated, and by the whole matrix of a Lindblad equation. Prints a name and a number a line. hbar = k_B = m = 1; the box of
quantum junctions has L = pi/sqrt(2), so that E_n = n^2.

Needs Python 3 with mpmath, numpy and scipy; takes a few minutes.
"""
import numpy as np
from mpmath import mp, mpf, mpmathify, sqrt, exp, pi, log, erf, findroot, diff, nsum, inf, matrix, lu_solve, quad, tanh
from scipy import sparse
from scipy.optimize import brentq, minimize_scalar
from scipy.sparse.linalg import spsolve

mp.dps = 50
LENGTH = pi / sqrt(2)


def show(name, value):
    print(f"{name:32s} {mp.nstr(mpmathify(value), 17)}", flush=True)


# ------------------------------------------------------------------ classical, maxwell walls


def maxwell(th, tc, ah=1, ac=1, length=1):
    """J by Markov renewal: PHYSICS.md 2.2."""
    th, tc, ah, ac = map(mpmathify, (th, tc, ah, ac))
    slow = lambda t: sqrt(pi / (2 * t))
    return ah * ac * (th - tc) / (length * (ah * (2 - ac) * slow(th) + ac * (2 - ah) * slow(tc)))


def watts():
    boltzmann, electron = mpf("1.380649e-23"), mpf("9.1093837139e-31")
    th, tc, length = mpf(1), mpf("0.25"), mpf("100e-9")
    scale = sqrt(2 * boltzmann**3 / (pi * electron)) / length
    return scale * sqrt(th * tc) * (sqrt(th) - sqrt(tc))


def unequal_peak(ah, ac):
    """T_c/T_h of the peak: y^2 with B(1 - 3 y^2) = 2 A y^3."""
    a, b = mpf(ah) * (2 - mpf(ac)), mpf(ac) * (2 - mpf(ah))
    return findroot(lambda y: b * (1 - 3 * y**2) - 2 * a * y**3, mpf("0.1")) ** 2


def flights(far, own, power):
    """<N^power> of the flights after a draw: the k-th to the far wall is flight 2k + 1, to the own one 2k + 2."""
    again = (1 - far) * (1 - own)
    return nsum(lambda k: again**k * (far * (2 * k + 1) ** power + (1 - far) * own * (2 * k + 2) ** power), [0, inf])


def noise_growth(th, tc, ah, ac, length):
    """dS/d(ln t): each flight by itself, not the sums in closed form of PHYSICS.md 2.6."""
    th, tc, ah, ac = map(mpmathify, (th, tc, ah, ac))
    slow = lambda t: sqrt(pi / (2 * t))

    # How often a draw at one wall is followed by one at the other balances.
    from_hot = nsum(lambda k: ((1 - ah) * (1 - ac)) ** k * ac, [0, inf])
    from_cold = nsum(lambda k: ((1 - ah) * (1 - ac)) ** k * ah, [0, inf])
    at_hot, at_cold = from_cold / (from_hot + from_cold), from_hot / (from_hot + from_cold)
    between = length * (at_hot * flights(ac, ah, 1) * slow(th) + at_cold * flights(ah, ac, 1) * slow(tc))
    current = at_hot * from_hot * (th - tc) / between
    return current**2 * length**2 / between * (at_hot * flights(ac, ah, 2) / th + at_cold * flights(ah, ac, 2) / tc)


def barrier_current(th, tc, height):
    """Walls of full accommodation, L = m = 1, a smooth barrier over the middle fifth: PHYSICS.md 2.7, by flight
    times over the place, then over the energy; a particle that turns comes back and is drawn anew."""
    height = mpmathify(height)
    potential = lambda x: height / 2 * (tanh(20 * x - 8) - tanh(20 * x - 12))
    middle = mpf(1) / 2
    wall, top = potential(0), potential(middle)

    def crossing(k):
        """Over the energy above the barrier, which makes the time over its flat top finite."""
        e = wall + k
        return 2 * quad(lambda x: 1 / sqrt(2 * (e - potential(x))), [0, 0.2, 0.3, 0.4, 0.45, 0.49, 0.5])

    def turning(k):
        """To where all is potential and back: x = end (1 - u^2) takes the root out."""
        e = wall + k
        low, high = mpf(0), middle
        for _ in range(80):
            centre = (low + high) / 2
            low, high = (centre, high) if potential(centre) < e else (low, centre)
        end = (low + high) / 2
        return 2 * quad(
            lambda u: 2 * end * u / sqrt(2 * (e - potential(end * (1 - u**2)))), [0, 0.1, 0.3, 0.6, 1])

    def time(temperature):
        t = mpmathify(temperature)
        barrier = top - wall
        # k = barrier (1 +- s^2): near the top flights take the logarithm of the distance to it.
        over = quad(lambda s: 2 * s * barrier * exp(-barrier * s**2 / t) / t * crossing(barrier * (1 + s**2)),
                    [0, 0.02, 0.1, 0.5, 1, 2, 4, sqrt(40 * t / barrier)])
        back = quad(lambda s: 2 * s * barrier * exp(barrier * s**2 / t) / t * turning(barrier * (1 - s**2)),
                    [0, 0.02, 0.1, 0.5, 0.9, 1])
        return over + back

    with mp.workdps(15):
        current = (mpmathify(th) - mpmathify(tc)) / (time(th) + time(tc))
    # Two integrals within each other are good for so many digits.
    return mpf(mp.nstr(mp.re(current), 11))


def settling_coefficient(th, tc, t0, ah, ac):
    """(E(t)/E - 1) t in the end: PHYSICS.md 2.8, flight by flight; L = 1."""
    th, tc, t0, ah, ac = map(mpmathify, (th, tc, t0, ah, ac))
    slow = lambda t: sqrt(pi / (2 * t))

    from_hot = nsum(lambda k: ((1 - ah) * (1 - ac)) ** k * ac, [0, inf])
    from_cold = nsum(lambda k: ((1 - ah) * (1 - ac)) ** k * ah, [0, inf])
    hot = from_cold / (from_hot + from_cold)
    mean = hot * slow(th) * flights(ac, ah, 1) + (1 - hot) * slow(tc) * flights(ah, ac, 1)
    steady = (hot * flights(ac, ah, 2) / (2 * th) + (1 - hot) * flights(ah, ac, 2) / (2 * tc)) / mean
    # Reflections one after the other, from either wall on.
    further = lambda first, other: nsum(
        lambda k: (first * other) ** k * (first + first * other), [0, inf])
    first = (further(1 - ah, 1 - ac) + further(1 - ac, 1 - ah)) / 2
    return steady - sqrt(2 / (pi * t0)) * (first + mpf(1) / 2)


def settling_energy(th, tc, t0, time):
    """The mean energy between walls of full accommodation by the renewal equations; L = 1."""

    def energy(steps):
        h = time / steps
        t = np.arange(1, steps + 1) * h

        def law(temperature):
            y = 1 / (2 * temperature * t**2)
            return 2 * y / t * np.exp(-y), np.append(temperature, temperature * (1 - (1 + y) * np.exp(-y)))

        (hot, hot_energy), (cold, cold_energy) = law(th), law(tc)
        y = 1 / (2 * t0 * t**2)
        first = np.append(1, 1 - np.exp(-y)) * np.sqrt(t0 / (2 * np.pi))
        from_hot, from_cold = first.copy(), first.copy()
        for i in range(1, steps + 1):
            weights = np.append(h / 2, np.full(i - 1, h))
            from_cold[i] += np.dot(weights * from_hot[:i], hot[i - 1 :: -1])
            from_hot[i] += np.dot(weights * from_cold[:i], cold[i - 1 :: -1])
        weights = np.append(np.append(h / 2, np.full(steps - 1, h)), h / 2)
        last = float(y[-1])
        moving = t0 / 2 * float(erf(sqrt(last)) - 2 * sqrt(last / pi) * exp(-last))
        arrived = 2 * time * np.sqrt(1 / (2 * np.pi * t0)) * t0**2 * (1 - (1 + last) * np.exp(-last))
        return moving - arrived + np.dot(weights, from_hot * hot_energy[::-1] + from_cold * cold_energy[::-1])

    values = [energy(1000 * 2**k) for k in range(3)]
    once = [(4 * values[k + 1] - values[k]) / 3 for k in range(2)]
    return (16 * once[1] - once[0]) / 15


def settling_reset(start, bath):
    """The mean energy when 1/e of the first distance is left."""
    mean = lambda t: nsum(lambda n: n**2 * exp(-(n**2) / t), [1, 60]) / nsum(lambda n: exp(-(n**2) / t), [1, 60])
    return mean(mpf(bath)) + (mean(mpf(start)) - mean(mpf(bath))) / mp.e


# ------------------------------------------------------------------ classical, metropolis walls


def chebyshev(n):
    """Nodes on [-1, 1], and the matrix of the integral from -1 to each node."""
    nodes = [-mp.cos(pi * (2 * i + 1) / (2 * n)) for i in range(n)]
    angle = [mp.acos(x) for x in nodes]
    # T_k(x_i); coefficients by the discrete orthogonality.
    values = matrix(n, n)
    for i in range(n):
        for k in range(n):
            values[i, k] = mp.cos(k * angle[i])
    coefficients = matrix(n, n)
    for k in range(n):
        for i in range(n):
            coefficients[k, i] = (1 if k == 0 else 2) * values[i, k] / n

    def antiderivative(k, x):
        if k == 0:
            return x
        if k == 1:
            return x * x / 2
        t = mp.acos(x)
        return (mp.cos((k + 1) * t) / (k + 1) - mp.cos((k - 1) * t) / (k - 1)) / 2

    integrals = matrix(n, n)
    for k in range(n):
        start = antiderivative(k, mpf(-1))
        for i in range(n):
            integrals[i, k] = antiderivative(k, nodes[i]) - start
    whole = [antiderivative(k, mpf(1)) - antiderivative(k, mpf(-1)) for k in range(n)]
    weights = [sum(whole[k] * coefficients[k, i] for k in range(n)) for i in range(n)]
    return nodes, integrals * coefficients, weights, coefficients


CHEBYSHEV = {}


def uniform(top, th, tc, n=60):
    """Metropolis walls with a uniform proposal up to `top`; the densities of the energy in flux are
    smooth, so that collocation converges exponentially."""
    if n not in CHEBYSHEV:
        CHEBYSHEV[n] = chebyshev(n)
    nodes, below, weights, coefficients = CHEBYSHEV[n]
    top, th, tc = mpmathify(top), mpmathify(th), mpmathify(tc)
    half = top / 2
    energy = [half * (1 + x) for x in nodes]
    weight = [half * w for w in weights]

    def kernel(t):
        k = matrix(n, n)
        lower = half * below
        # u(E') = int_0^E' exp(-(E' - E)/T) b(E) dE obeys u + (1/T) int_0^E' u = int_0^E' b.
        rise = mp.inverse(mp.eye(n) + lower / t) * lower if t > 0 else 0 * lower
        for i in range(n):  # the energy after
            for j in range(n):  # the energy before
                k[i, j] = (weight[j] - lower[i, j] + rise[i, j]) / top
            up = t * (1 - exp(-(top - energy[i]) / t)) if t > 0 else 0
            k[i, i] += 1 - (energy[i] + up) / top
        return k

    cycle = kernel(th) * kernel(tc)
    system = cycle - mp.eye(n)
    right = matrix(n, 1)
    for j in range(n):
        system[n - 1, j] = weight[j]
    right[n - 1] = 1
    a = lu_solve(system, right)
    b = kernel(tc) * a
    # Means of 1/v = 1/sqrt(2 E): exact moments of the Chebyshev polynomials.
    slow = []
    for k in range(n):
        # int_0^top T_k(2E/top - 1) dE/sqrt(2E), E = top s^2, T_k(2 s^2 - 1) = T_2k(s)
        slow.append(sqrt(2 * top) * (mpf(1) / (1 - 4 * k * k)))
    times = [sum(slow[k] * coefficients[k, j] for k in range(n)) for j in range(n)]
    heat = sum(weight[j] * energy[j] * (a[j] - b[j]) for j in range(n))
    return heat / sum(times[j] * (a[j] + b[j]) for j in range(n))


def golden(f, low, high, steps=90):
    """The place of a maximum."""
    g = (sqrt(mpf(5)) - 1) / 2
    low, high = mpmathify(low), mpmathify(high)
    x, y = high - g * (high - low), low + g * (high - low)
    fx, fy = f(x), f(y)
    for _ in range(steps):
        if fx > fy:
            high, y, fy = y, x, fx
            x = high - g * (high - low)
            fx = f(x)
        else:
            low, x, fx = x, y, fy
            y = low + g * (high - low)
            fy = f(y)
    return (low + high) / 2


def window(d, th, tc, panels, order):
    """Metropolis walls that propose abs(E + d u); panels of width d/2, in which all is smooth, since
    the reflection makes kinks at multiples of d/2 only. Double precision."""
    h = d / 2
    x, w = np.polynomial.legendre.leggauss(order)
    energy = np.concatenate([h * (k + (x + 1) / 2) for k in range(panels)])
    n = len(energy)
    barycentric = np.array([1 / np.prod(x[i] - np.delete(x, i)) for i in range(order)])

    def interpolation(points):
        delta = points[:, None] - x[None, :]
        hit = np.isclose(delta, 0, atol=1e-15)
        delta[hit] = 1
        rows = barycentric / delta
        rows /= rows.sum(axis=1, keepdims=True)
        for i in np.where(hit.any(axis=1))[0]:
            rows[i] = hit[i].astype(float)
        return rows

    top = panels * h

    def add(row, after, low, high, t, factor):
        """int from low to high of factor min(1, exp(-(after - E)/T)) f(E) dE, panel by panel."""
        cuts = [low, high] + [c for c in h * np.arange(panels + 1) if low < c < high]
        if low < after < high:
            cuts.append(after)
        cuts = sorted(cuts)
        for start, end in zip(cuts, cuts[1:]):
            if end <= start:
                continue
            k = min(panels - 1, int(((start + end) / 2) // h))
            points = start + (end - start) * (x + 1) / 2
            accept = np.minimum(1, np.exp(np.minimum(0, (points - after) / t)))
            local = interpolation(2 * (points / h - k) - 1)
            row[k * order : (k + 1) * order] += factor * (w * (end - start) / 2 * accept) @ local

    def kernel(t):
        k = np.zeros((n, n))
        for i, after in enumerate(energy):
            add(k[i], after, max(0, after - d), min(top, after + d), t, 1 / (2 * d))
            if after < d:
                add(k[i], after, 0, d - after, t, 1 / (2 * d))
            # What is rejected stays: 1 - int q min(1, exp(-(E' - E)/T)) dE', in closed form.
            e = after
            down = min(e, d) / (2 * d) + (max(0, d - e) if d < 2 * e else e) / (2 * d)
            rise = 1 - np.exp(-d / t)
            reflected = 0.0
            if d > 2 * e:  # reflected beyond the old energy, from e to d - e
                reflected = t * (1 - np.exp(-(d - 2 * e) / t))
            k[i, i] += 1 - down - (t * rise + reflected) / (2 * d)
        return k

    hot, cold = kernel(th), kernel(tc)
    weight = np.tile(w * h / 2, panels)
    system = hot @ cold - np.eye(n)
    right = np.zeros(n)
    system[-1] = weight
    right[-1] = 1
    a = np.linalg.solve(system, right)
    b = cold @ a
    # Means of 1/sqrt(2 E); in the first panel by E = h s^2, elsewhere smooth.
    slow = weight / np.sqrt(2 * energy)
    s = (x + 1) / 2
    slow[:order] = (w / 2 * np.sqrt(2 * h)) @ interpolation(2 * s**2 - 1)
    return weight @ (energy * (a - b)) / (slow @ (a + b))


def collisions(t):
    """N* of a uniform proposal, t = T/E_max."""
    return -1 / log(1 - t * (1 - exp(-1 / t)))


def fitted(points):
    """Slope of a straight line through logarithms."""
    xs, ys = [log(x) for x, _ in points], [log(y) for _, y in points]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)


def relaxation_fit(low, high, n=200):
    low, high = mpf(low), mpf(high)
    ts = [low * (high / low) ** (mpf(i) / (n - 1)) for i in range(n)]
    return -fitted([(t, collisions(t)) for t in ts])


# ------------------------------------------------------------------ quantum baths


def sums(t, ground=mpf(1)):
    """<E> and <1/v> v_1 over the flux-weighted levels, <E> over the thermal ones."""
    t = mpmathify(t)
    if t == 0:
        return ground, mpf(1), ground
    n = range(1, int(sqrt(120 * t / ground)) + 3)
    boltzmann = [exp(-ground * k * k / t) for k in n]
    flux = sum(k * z for k, z in zip(n, boltzmann))
    plain = sum(boltzmann)
    return (
        sum(k * ground * k * k * z for k, z in zip(n, boltzmann)) / flux,
        plain / flux,
        sum(ground * k * k * z for k, z in zip(n, boltzmann)) / plain,
    )


def wall_flux(th, tc, length=LENGTH):
    ground = pi**2 / (2 * length**2)
    (eh, sh, _), (ec, sc, _) = sums(th, ground), sums(tc, ground)
    return (eh - ec) / (2 * length * (sh + sc)) * (pi / length)


def wall_flux_depth(th):
    peak = wall_flux(th, golden(lambda t: wall_flux(th, t), mpf(th) / 20, mpf(th) / 2))
    return 1 - wall_flux(th, 0) / peak


def rates_wall_force(n, t, gamma=1.0):
    """W[m, k] from k to m; E_n = n^2, F = 2 sqrt(E_m E_k)/L."""
    level = np.arange(1, n + 1, dtype=float)
    e = level**2
    force = 4 * np.outer(e, e) / float(LENGTH) ** 2
    gap = e[:, None] - e[None, :]
    size = np.abs(gap)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        occupation = np.where(size > 0, 1 / np.expm1(size / t), 0) if t > 0 else np.zeros_like(gap)
    w = gamma * force * size * (occupation + (gap < 0))
    np.fill_diagonal(w, 0)
    return w


def rates_metropolis(energies, t, gamma=1.0):
    gap = energies[:, None] - energies[None, :]
    if t > 0:
        w = gamma / len(energies) * np.exp(-np.maximum(gap, 0) / t)
    else:
        w = gamma / len(energies) * (gap < 0)
    np.fill_diagonal(w, 0)
    return w


def stationary(w):
    """Grassmann, Taksar, Heyman: no subtraction."""
    w = w.copy()
    n = len(w)
    out = np.zeros(n)
    for k in range(n - 1, 0, -1):
        out[k] = w[:k, k].sum()
        w[:k, :k] += np.outer(w[:k, k], w[k, :k]) / out[k]
    p = np.zeros(n)
    p[0] = 1
    for k in range(1, n):
        p[k] = w[k, :k] @ p[:k] / out[k]
    return p / p.sum()


def heat(w, p, energies):
    gap = energies[:, None] - energies[None, :]
    return (gap * w * p[None, :]).sum()


def wall_force(th, tc, hot=1.0, cold=1.0, n=60):
    e = np.arange(1, n + 1, dtype=float) ** 2
    wh, wc = rates_wall_force(n, th, hot), rates_wall_force(n, tc, cold)
    p = stationary(wh + wc)
    # At the weaker contact the gross exchange is smaller.
    return heat(wh, p, e) if hot <= cold else -heat(wc, p, e)


def wall_force_depth(th, hot=1.0):
    found = minimize_scalar(
        lambda t: -wall_force(th, t, hot), bounds=(0.2, 0.95 * th), method="bounded", options={"xatol": 1e-10}
    )
    return 1 - wall_force(th, 0, hot) / -found.fun


def rates_wall_force_exact(n, t, gamma):
    w = matrix(n, n)
    for m in range(n):
        for k in range(n):
            if m != k:
                em, ek = mpf((m + 1) ** 2), mpf((k + 1) ** 2)
                size = abs(em - ek)
                occupation = 1 / (exp(size / t) - 1)
                w[m, k] = gamma * 4 * em * ek / LENGTH**2 * size * (occupation + (1 if em < ek else 0))
    return w


def wall_force_slope(th, hot, n=22):
    """dJ/de at T_c = 0, e = exp(-3/T_c): the cold bath lifts 1 -> 2 and hastens 2 -> 1, both by e."""
    wh = rates_wall_force_exact(n, mpmathify(th), mpmathify(hot))
    cold = matrix(n, n)
    for m in range(n):
        for k in range(m + 1, n):
            em, ek = mpf((m + 1) ** 2), mpf((k + 1) ** 2)
            cold[m, k] = 4 * em * ek / LENGTH**2 * (ek - em)

    def generator(w):
        g = matrix(n, n)
        for k in range(n):
            for m in range(n):
                if m != k:
                    g[m, k] += w[m, k]
                    g[k, k] -= w[m, k]
        return g

    g = generator(wh + cold)
    bordered = g.copy()
    for k in range(n):
        bordered[0, k] = 1
    right = matrix(n, 1)
    right[0] = 1
    p = lu_solve(bordered, right)
    extra = matrix(n, n)
    extra[1, 0] = extra[0, 1] = 4 * mpf(4) / LENGTH**2 * 3
    change = -(generator(extra) * p)
    change[0] = 0
    dp = lu_solve(bordered, change)
    return sum(
        (mpf((m + 1) ** 2) - mpf((k + 1) ** 2)) * wh[m, k] * dp[k] for m in range(n) for k in range(n)
    )


def wall_flux_onset():
    """<E>_h/E_1 - 1 = 6 (1 + v_1 <1/v>_h): PHYSICS.md 3.3."""
    return findroot(lambda t: sums(t)[0] - 1 - 6 * (1 + sums(t)[1]), mpf("9.6"))


def gap(w):
    """The slowest decay of populations; detailed balance makes the generator symmetric."""
    n = len(w)
    g = w - np.diag(w.sum(axis=0))
    ratio = np.sqrt(w * w.T)
    return -np.sort(np.linalg.eigvalsh(ratio + np.diag(np.diag(g))))[-2]


def exact_gap(w):
    n = w.rows
    g = matrix(n, n)
    for k in range(n):
        for m in range(n):
            if m != k:
                g[m, k] = sqrt(w[m, k] * w[k, m])
                g[k, k] -= w[m, k]
    return -sorted(mp.eigsy(g, eigvals_only=True))[-2]


def metropolis_end(n=20):
    e = np.arange(1, n + 1, dtype=float) ** 2
    return brentq(lambda t: abs(gap(rates_metropolis(e, t)) * n - 1) - 1e-3, 0.3, 0.6, xtol=1e-14)


# ------------------------------------------------------------------ longer boxes, T_h = 5, T_c = 2.5

LENGTHS = [60 * (mpf(90) / 60) ** (mpf(i) / 8) for i in range(9)]


def scaling_reset():
    points = []
    for length in LENGTHS:
        ground = pi**2 / (2 * length**2)
        points.append((length, (sums(5, ground)[2] - sums(mpf("2.5"), ground)[2]) / (2 * length)))
    return fitted(points)


def scaling_metropolis(top=100.0):
    points = []
    for length in LENGTHS:
        ground = float(pi**2 / (2 * length**2))
        n = int(np.floor(np.sqrt(top / ground)))
        e = ground * np.arange(1, n + 1, dtype=float) ** 2
        wh, wc = rates_metropolis(e, 5.0), rates_metropolis(e, 2.5)
        points.append((length, mpf(heat(wh, stationary(wh + wc), e)) / length))
    return fitted(points)


# ------------------------------------------------------------------ the particle inside


def below(energy, th, tc):
    weights = [1 / sqrt(mpf(t)) for t in (th, tc)]
    shares = [erf(sqrt(mpf(energy) / mpf(t))) for t in (th, tc)]
    return sum(w * s for w, s in zip(weights, shares)) / sum(weights)


def classical_limit(t, levels=250):
    share = lambda a, b: erf(sqrt(mpf(b) / t)) - erf(sqrt(mpf(a) / t))
    boltzmann = [exp(-mpf(n * n) / t) for n in range(1, levels + 1)]
    whole = sum(boltzmann)
    total = share(0, mpf(1) / 4)
    for n in range(1, levels + 1):
        total += abs(boltzmann[n - 1] / whole - share((n - mpf(1) / 2) ** 2, (n + mpf(1) / 2) ** 2))
    return total / 2 * sqrt(pi * t)


# ------------------------------------------------------------------ two levels [SegalNitzan2005]


def two_level(gh, gc, th, tc):
    gh, gc, th, tc = map(mpf, (gh, gc, th, tc))
    nh, nc = 1 / (exp(1 / th) - 1), 1 / (exp(1 / tc) - 1)
    return gh * gc * (nh - nc) / (gh * (1 + 2 * nh) + gc * (1 + 2 * nc))


# ------------------------------------------------------------------ soft contacts, both mechanics


def layers(x, lam, length, xi):
    """The frictions of two layers, m = 1: PHYSICS.md 6."""
    return (
        lam / 2 * np.exp(-2 * x / xi) / xi**2,
        lam / 2 * np.exp(-2 * (length - x) / xi) / xi**2,
    )


def kramers_on_grid(lam, th, tc, length, xi, functions, cells):
    """J by Hermite polynomials times a Maxwell law (mass is conserved exactly) and differences."""
    base = 0.55 * (th + tc)
    h = length / cells
    centre, edge = (np.arange(cells) + 0.5) * h, np.arange(1, cells) * h
    even, odd = cells, cells - 1
    starts = np.concatenate([[0], np.cumsum([even if n % 2 == 0 else odd for n in range(functions)])])
    rows, columns, values = [], [], []

    def put(n, k, i, j, v):
        rows.append(starts[n] + i)
        columns.append(starts[k] + j)
        values.append(v)

    for n in range(functions):
        x = centre if n % 2 == 0 else edge
        gh, gc = layers(x, lam, length, xi)
        i = np.arange(len(x))
        put(n, n, i, i, -n * (gh + gc))
        if n >= 2:
            put(n, n - 2, i, i, np.sqrt(n * (n - 1.0)) * (gh * (th - base) + gc * (tc - base)) / base)
        for k in (n - 1, n + 1):
            if 0 <= k < functions:
                c = -np.sqrt(base * max(n, k)) / h
                if n % 2 == 0:  # odd functions vanish at both walls
                    put(n, k, i[1:], i[1:] - 1, -c * np.ones(even - 1))
                    put(n, k, i[:-1], i[:-1], c * np.ones(even - 1))
                else:
                    put(n, k, i, i, -c * np.ones(odd))
                    put(n, k, i, i + 1, c * np.ones(odd))
    size = starts[-1]
    matrix = sparse.csc_matrix(
        (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), (size, size)
    ).tolil()
    matrix[0, :] = 0
    matrix[0, :even] = h
    right = np.zeros(size)
    right[0] = 1
    f = spsolve(matrix.tocsc(), right)
    density, second = f[:even], f[starts[2] : starts[2] + even]
    kinetic = base * (density + np.sqrt(2) * second)
    gh, gc = layers(centre, lam, length, xi)
    return h * np.sum(gh * (th * density - kinetic))


def kramers(lam, share, functions, hot=5.0, layer=0.1, cells=(60, 120, 240)):
    """Extrapolated in the width of the cells, whose error goes as h^2, then h^4."""
    length = float(LENGTH)
    a, b, c = (
        kramers_on_grid(lam, hot, hot * share, length, layer * length, functions, n) for n in cells
    )
    ab, bc = (4 * b - a) / 3, (4 * c - b) / 3
    return (16 * bc - ab) / 15


def layer_elements(n, xi):
    """S_mn of both layers between the levels of the box."""
    length = float(LENGTH)
    k = np.arange(2 * n + 1) * np.pi / length
    e = np.exp(-length / xi)
    cosine = (1 - e * (-1.0) ** np.arange(2 * n + 1)) / xi / (1 / xi**2 + k**2) / length
    m = np.arange(1, n + 1)
    hot = cosine[np.abs(m[:, None] - m[None, :])] - cosine[m[:, None] + m[None, :]]
    return hot, hot * (-1.0) ** (m[:, None] + m[None, :])


def correlation(w, lam, t, cutoff):
    """G(w), w given to an Ohmic bath."""
    size = np.abs(w)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        up = lam * size * np.exp(-size / cutoff) / -np.expm1(-size / t)
        return np.where(size == 0, lam * t, np.where(w > 0, up, up * np.exp(-size / t)))


def universal(lam, share, cutoff=200.0, n=20, hot=5.0, layer=0.1):
    """J of the universal Lindblad equation by the null vector of its whole matrix."""
    temperatures = (hot, hot * share)
    energies = np.arange(1, n + 1) ** 2.0
    gap = energies[None, :] - energies[:, None]  # what is given to the bath, from column to row
    one = np.eye(n)
    matrix = -1j * (np.kron(np.diag(energies), one) - np.kron(one, np.diag(energies)))
    jumps = []
    for s, t in zip(layer_elements(n, layer * float(LENGTH)), temperatures):
        jump = np.sqrt(correlation(gap, lam, t, cutoff)) * s
        square = jump.T @ jump
        matrix += np.kron(jump, jump) - (np.kron(square, one) + np.kron(one, square)) / 2
        jumps.append(jump)
    matrix[0, :] = one.reshape(-1)
    right = np.zeros(n * n, complex)
    right[0] = 1
    rho = np.linalg.solve(matrix, right).reshape(n, n)
    jump = jumps[0]
    square = jump.T @ jump
    return float(np.real(np.trace(np.diag(energies) @ (jump @ rho @ jump.T - (square @ rho + rho @ square) / 2))))


def davies_over_weak(hot, layer=0.1, share=0.5):
    """Both are linear in the coupling, and the baths have no cutoff."""
    n = int(np.ceil(np.sqrt(40 * hot))) + 2
    length, xi = float(LENGTH), layer * float(LENGTH)
    energies = np.arange(1, n + 1) ** 2.0
    gap = energies[None, :] - energies[:, None]
    rates = [s**2 * correlation(gap, 1.0, t, np.inf) for s, t in zip(layer_elements(n, xi), (hot, hot * share))]
    p = stationary(rates[0] + rates[1])
    current = -(gap * rates[0] * p[None, :]).sum()
    mean_square_slope = (1 - np.exp(-2 * length / xi)) / (2 * xi * length)
    return current / (hot * (1 - share) / 4 * mean_square_slope)


SOFT_CLASSICAL = ((0.3, 0.1), (0.3, 0.5), (3, 0.05), (3, 0.1), (3, 0.2), (3, 0.3), (3, 0.5), (3, 0.8), (30, 0.1), (30, 0.3), (30, 0.5))
SOFT_LANGEVIN = ((3, 0.1), (3, 0.3), (30, 0.3))
SOFT_QUANTUM = (0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8)


def soft():
    for lam, share in SOFT_CLASSICAL:
        functions = 300 if share < 0.08 else 200
        show(f"twin-classical-{lam:g}-{share:g}", kramers(lam, share, functions))
    for lam, share in SOFT_LANGEVIN:
        show(f"twin-langevin-{lam:g}-{share:g}", kramers(lam, share, 200))
    for share in SOFT_QUANTUM:
        show(f"twin-quantum-3-{share:g}", universal(3.0, share))
    for layer, lam, cells in ((0.05, 1, (120, 240, 480)), (0.3, 10, (60, 120, 240)), (1, 10, (60, 120, 240))):
        for share in (0.1, 0.3):
            show(f"layers-{layer:g}-{lam}-{share:g}", kramers(lam, share, 200, layer=layer, cells=cells))
    for lam in (3, 300):  # m <p^2> relaxes by itself where both baths are felt equally everywhere
        show(f"uniform-coupling-{lam}", mpf(lam) / 4 * 5 * (1 - mpf("0.02")))
    for hot in (5, 50, 500, 3000):
        show(f"correspondence-layers-{hot}", davies_over_weak(float(hot)))
    strong = 4 * float(sqrt(300))
    for share in (0.1, 0.2, 0.4):
        show(f"correspondence-classical-{share:g}", kramers(strong, share, 200, hot=300.0, layer=0.3))
    for share in (0.05, 0.2):
        show(f"correspondence-universal-{share:g}", universal(strong, share, np.inf, 64, 300.0, 0.3))


def main():
    show("maxwell-half", maxwell(1, "0.5"))
    show("maxwell-hundredth", maxwell(1, "0.01"))
    show("maxwell-watts", watts())
    show("maxwell-operator", maxwell(1, "0.2", "0.3", "0.3"))
    show("maxwell-unequal-peak", unequal_peak(1, "0.01"))
    show("metropolis-uniform", uniform(8, 2, 1))
    show("metropolis-zero", uniform(8, 1, 0, 72))
    peak = golden(lambda t: uniform(8, 1, t), "0.16", "0.18", 24)
    show("metropolis-depth", 1 - uniform(8, 1, 0, 72) / uniform(8, 1, peak))
    # With 72 panels of 10 points the last two digits differ.
    show("metropolis-window", mpf(f"{window(2.0, 2.0, 1.0, 76, 14):.12g}"))
    show("relaxation-exponent", -diff(lambda u: log(collisions(exp(u))), log(mpf("0.55"))))
    show("relaxation-fit", relaxation_fit("0.29", 1))
    show("relaxation-cold-fit", relaxation_fit("1e-4", "1e-2"))
    show("relaxation-from-rest", collisions(mpf("0.1")))
    show("relaxation-third-law", 2 / pi)
    show("relaxation-limit-wall-flux", 2 / pi)
    show("relaxation-full-gap", 1 / pi)
    show("relaxation-limit-wall-force", 96 / pi**2)
    show("relaxation-wall-force", exact_gap(rates_wall_force_exact(30, mpf(5), 1)))
    show("relaxation-constant", metropolis_end())
    show("wall-flux-zero", wall_flux(5, 0))
    show("wall-flux-peak", wall_flux(20, golden(lambda t: wall_flux(20, t), 2, 6)))
    show("wall-flux-correspondence", 2 * wall_flux(1000, 500) / maxwell(1000, 500, length=LENGTH))
    show("scaling-wall-flux", fitted([(l, wall_flux(5, mpf("2.5"), l)) for l in LENGTHS]))
    show("scaling-reset", scaling_reset())
    show("scaling-metropolis", scaling_metropolis())
    for hot in (10, 20, 100):
        show(f"wall-flux-depth-{hot}", wall_flux_depth(hot))
    show("wall-force-depth-5", wall_force_depth(5.0))
    show("profile-accommodation", (mpf("0.3") + mpf("1.7") * sqrt(mpf("0.2"))) / (mpf("0.3") + mpf("1.7") / sqrt(mpf("0.2"))))
    show("profile-below-levels", below("0.25", 5, "0.25"))
    show("profile-hot-weight", sums(5)[1] / (sums(5)[1] + 1))
    show("profile-classical-limit", classical_limit(mpf(1000)))
    show("wall-flux-onset-1", wall_flux_onset())
    for ratio, guess, n in ((1, "2.287", 22), (10, "1.748", 18)):
        hot = mpf(1) / ratio
        show(f"wall-force-onset-{ratio}", findroot(lambda t: wall_force_slope(t, hot, n), (mpf(guess), mpf(guess) + mpf("0.001")), tol=1e-25))
    for hot in (2.0, 5.0, 20.0):
        show(f"wall-force-unequal-depth-{hot:.0f}", wall_force_depth(hot, 0.1))
    show("two-level-current", two_level("0.3", "0.7", 3, "0.5"))
    forward, backward = two_level("0.1", 1, "1.5", "0.5"), -two_level("0.1", 1, "0.5", "1.5")
    show("two-level-forward", forward)
    show("two-level-rectification", forward / backward)
    show("noise-growth", noise_growth(5, "1.25", 1, 1, LENGTH))
    show("noise-growth-accommodation", noise_growth(2, "0.5", "0.5", "0.8", mpf(1)))
    show("noise-equilibrium", 4 / sqrt(pi / 4))
    barrier = barrier_current(2, "0.5", "1.5")
    show("barrier-maxwell", barrier)
    show("barrier-simulated", barrier)
    show("settling-renewal", settling_energy(2, 0.5, 0.1, 2))
    show("settling-slow-flights", settling_coefficient(2, "0.5", "0.1", "0.5", "0.8"))
    show("settling-reset", settling_reset(9, 3))
    show("maxwell-rectification", maxwell(1, "0.25", 1, "0.2") / -maxwell("0.25", 1, 1, "0.2"))
    soft()


if __name__ == "__main__":
    main()
