"""Samples the availability of a site's supply with numpy; reads the network on stdin, writes the answer on stdout.

A draw takes every part out with its own probability; power, coolant and air then spread from the sources until nothing
changes, a whole batch of draws at a time. Counted is the share of design power not served.
"""
import json
import sys
import time

import numpy as np

site = json.load(sys.stdin)
units, draws = site["units"], site["draws"]
random = np.random.default_rng(site["seed"])
down = np.array(site["down"])
design = np.array(site["design_kW"]) * np.array(site["isIt"])
needs_power = np.array(site["needsPower"], dtype=bool)[:, None]


def providers(edges, size):
    """Lists of providers by consumer."""
    found = [[] for _ in range(size)]
    for source, consumer in edges:
        found[consumer].append(source)
    return found


def order(feeds):
    """Consumers after their providers where that is possible; the rest is passed over until nothing changes."""
    state, placed = [0] * len(feeds), []
    for start in range(len(feeds)):
        stack = [(start, iter(feeds[start]))] if state[start] == 0 else []
        state[start] = 1
        while stack:
            node, rest = stack[-1]
            step = next((p for p in rest if state[p] == 0), None)
            if step is None:
                placed.append(node)
                stack.pop()
            else:
                state[step] = 1
                stack.append((step, iter(feeds[step])))
    return placed


def spread(feeds, sequence, sources, service):
    live = np.zeros_like(service)
    changed = True
    while changed:
        changed = False
        for node in sequence:
            if sources[node]:
                now = service[node]
            elif feeds[node]:
                now = service[node] & np.logical_or.reduce(live[feeds[node]])
            else:
                continue
            if not np.array_equal(now, live[node]):
                live[node] = now
                changed = True
    return live


power, coolant = providers(site["power"], units), providers(site["coolant"], units)
air = providers(site["air"], site["halls"])
power_order, coolant_order = order(power), order(coolant)
start = time.perf_counter()
total = square = 0.0
batch = 10_000
for first in range(0, draws, batch):
    service = random.random((units, min(batch, draws - first))) >= down[:, None]
    live = spread(power, power_order, site["powerSource"], service)
    cooling = service & (live | ~needs_power)
    cooled = spread(coolant, coolant_order, site["coolantSource"], cooling)
    aired = [np.logical_or.reduce(cooling[c]) if c else np.zeros(service.shape[1], dtype=bool) for c in air]
    lost = np.zeros(service.shape[1])
    for u in range(units):
        if design[u] == 0:
            continue
        served = live[u]
        if site["needsLiquid"][u]:
            served = served & cooled[u]
        if site["needsAir"][u]:
            served = served & aired[site["hallOf"][u]]
        lost += design[u] * ~served
    lost /= design.sum()
    total += lost.sum()
    square += (lost**2).sum()
mean = total / draws
error = np.sqrt((square / draws - mean**2) / draws)
print(json.dumps({"mean": mean, "standardError": error, "seconds": time.perf_counter() - start}))
