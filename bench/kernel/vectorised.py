"""The event kernel in numpy: the same algorithm, vectorised over particles, without temporaries.

    python3 vectorised.py maxwell 20000000

prints processor time in nanoseconds a collision, and the current, for the fastest of several
generators, sources of exponential numbers and numbers of particles.
"""
import sys
import time

import numpy as np

HOT, COLD, LARGEST = 2.0, 1.0, 8.0


def thermal_by_ziggurat(rng, out):
    rng.standard_exponential(out=out)


def thermal_by_logarithm(rng, out):
    rng.random(out=out)
    np.subtract(1.0, out, out=out)
    np.log(out, out=out)
    np.negative(out, out=out)


class Walls:
    def __init__(self, rng, thermal, particles, metropolis):
        self.rng, self.thermal, self.metropolis = rng, thermal, metropolis
        self.energy = np.ones(particles)
        self.next, self.work = np.empty(particles), np.empty(particles)
        self.accepted, self.inside = np.empty(particles, bool), np.empty(particles, bool)
        self.heat, self.slowness = np.zeros(particles), np.zeros(particles)

    def collide(self, temperature, hot):
        energy, work, accepted = self.energy, self.work, self.accepted
        np.sqrt(energy, out=work)
        np.divide(1.0, work, out=work)
        self.slowness += work
        self.thermal(self.rng, self.next)
        self.next *= temperature
        if self.metropolis:
            self.next += energy
            self.rng.random(out=work)
            work *= LARGEST
            np.less_equal(work, self.next, out=accepted)
            np.less_equal(energy, LARGEST, out=self.inside)
            accepted &= self.inside
            np.copyto(self.next, energy)
            np.copyto(self.next, work, where=accepted)
        if hot:
            np.subtract(self.next, energy, out=work)
            self.heat += work
        self.energy, self.next = self.next, self.energy


def measured(metropolis, collisions):
    fastest, current = float("inf"), None
    for generator in (np.random.SFC64, np.random.PCG64DXSM):
        for thermal in (thermal_by_ziggurat, thermal_by_logarithm):
            for particles in (2048, 16384):
                walls = Walls(np.random.Generator(generator(1)), thermal, particles, metropolis)
                trips = max(1, collisions // (16 * particles))
                start = time.process_time()
                for _ in range(trips):
                    walls.collide(COLD, False)
                    walls.collide(HOT, True)
                each = 1e9 * (time.process_time() - start) / (2 * trips * particles)
                if each < fastest:
                    fastest = each
                    current = walls.heat.sum() / walls.slowness.sum() / np.sqrt(0.5)
    return fastest, current


if __name__ == "__main__":
    print("%.4f %.6f" % measured(sys.argv[1] == "metropolis", int(sys.argv[2])))
