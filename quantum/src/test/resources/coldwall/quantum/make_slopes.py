"""Reference currents and their derivatives for 64 random contact junctions, with mpmath.

All sixteen pairs of baths, 2 to 24 levels, temperatures 0, 0.01 E_1 to 1e4 E_1, couplings over eight
decades, some pairs of temperatures 1e-6 apart. GTH elimination in 200 digits with unlimited
exponents; derivatives by central differences with a step of 1e-40. Natural units hbar = k_B = 1.
Independent of the project: no code is shared with it.

Run: python3 make_slopes.py > population/slopes.json
"""
import json
import random

from mpmath import exp, mp, mpf, nstr, pi

mp.dps = 200
KINDS = ["reset", "metropolis", "wall-flux", "wall-force"]


def rates(kind, g, temperature, length, mass, count):
    ground = pi ** 2 / (2 * mass * length ** 2)
    energies = [ground * n * n for n in range(1, count + 1)]
    w = [[mpf(0)] * count for _ in range(count)]  # w[m][n] is the rate from n to m

    def boltzmann(e):
        if e == 0:
            return mpf(1)
        return mpf(0) if temperature == 0 else exp(-e / temperature)

    if kind in ("reset", "wall-flux"):
        target = [
            (1 if kind == "reset" else n + 1) * boltzmann(energies[n] - energies[0])
            for n in range(count)
        ]
        norm = sum(target)
        for n in range(count):
            speed = (n + 1) * pi / (mass * length)
            rate = g if kind == "reset" else g * speed / (2 * length)
            for k in range(count):
                if k != n:
                    w[k][n] = rate * target[k] / norm
    elif kind == "metropolis":
        for n in range(count):
            for k in range(count):
                if k != n:
                    w[k][n] = g / count * (boltzmann(energies[k] - energies[n]) if k > n else 1)
    else:
        for n in range(count):
            for k in range(n + 1, count):
                gap = energies[k] - energies[n]
                b = boltzmann(gap)
                w[n][k] = g * 4 * energies[k] * energies[n] / length ** 2 * gap / (1 - b)
                w[k][n] = w[n][k] * b
    return w, energies


def current(mass, length, hot, hot_kind, hot_g, cold, cold_kind, cold_g, count):
    of_hot, e = rates(hot_kind, hot_g, hot, length, mass, count)
    of_cold, _ = rates(cold_kind, cold_g, cold, length, mass, count)
    a = [[of_hot[j][i] + of_cold[j][i] for j in range(count)] for i in range(count)]
    for k in range(count - 1, 0, -1):
        out = sum(a[k][:k])
        for i in range(k):
            a[i][k] /= out
        for i in range(k):
            for j in range(k):
                a[i][j] += a[i][k] * a[k][j]
    p = [mpf(1)]
    for k in range(1, count):
        p.append(sum(p[i] * a[i][k] for i in range(k)))
    norm = sum(p)
    return sum(
        (e[m] - e[n]) * (of_hot[m][n] * p[n] - of_hot[n][m] * p[m])
        for n in range(count)
        for m in range(n + 1, count)
    ) / norm


def slope(case, direction):
    mass, length, hot, hot_kind, hot_g, cold, cold_kind, cold_g, count = case
    step = mpf(10) ** -40

    def at(sign):
        s = sign * step
        scale = exp(s * direction[3])
        free = ("reset", "metropolis")
        return current(
            mass,
            length * exp(s * direction[2]),
            hot + s * direction[0],
            hot_kind,
            hot_g * (scale if hot_kind in free else 1),
            cold + s * direction[1],
            cold_kind,
            cold_g * (scale if cold_kind in free else 1),
            count,
        )

    return (at(1) - at(-1)) / (2 * step)


def temperature(ground):
    kind = random.random()
    if kind < 0.12:
        return 0.0
    if kind < 0.3:
        return ground * random.choice([0.01, 0.02, 0.03])
    if kind < 0.5:
        return ground * 10 ** random.uniform(1, 4)
    return ground * 10 ** random.uniform(-1, 1.3)


def coupling(kind):
    return 10 ** (random.uniform(-4, 0) if kind == "wall-flux" else random.uniform(-4, 4))


def main():
    random.seed(20261128)
    cases = []
    for i in range(64):
        hot_kind, cold_kind = KINDS[i % 4], KINDS[i // 4 % 4]
        mass, length = 10 ** random.uniform(-1, 1), 10 ** random.uniform(-1, 1)
        ground = float(pi ** 2 / (2 * mpf(mass) * mpf(length) ** 2))
        hot, cold = temperature(ground), temperature(ground)
        if hot == cold:
            hot = 2.5 * ground
        if random.random() < 0.1:
            cold = hot * (1 + random.choice([-1, 1]) * 1e-6)
        hot_g, cold_g = coupling(hot_kind), coupling(cold_kind)
        count = random.choice([2, 3, 5, 12, 16, 20, 24])
        directions = [(0, 0, 1, 0), (0, 0, 1, -1)]
        directions += [(0, 1, 0, 0)] if cold > 0 else []
        directions += [(1, 0, 0, 0)] if hot > 0 else []
        direction = random.choice(directions)
        case = [mpf(mass), mpf(length), mpf(hot), hot_kind, mpf(hot_g)]
        case += [mpf(cold), cold_kind, mpf(cold_g), count]
        cases.append({
            "mass": mass,
            "length": length,
            "hot": hot,
            "hotBath": hot_kind,
            "hotStrength": hot_g,
            "cold": cold,
            "coldBath": cold_kind,
            "coldStrength": cold_g,
            "levels": count,
            "direction": direction,
            "current": nstr(current(*case), 22),
            "slope": nstr(slope(case, direction), 22),
        })
    print(json.dumps(cases, indent=1))


main()
