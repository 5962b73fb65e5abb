"""Maximum flow of a power network in every single outage, by scipy (C, Dinic). Reads a problem, answers time and flows.

Nodes are split into an inner and an outer half joined by their rating; one outage is one halved capacity set to zero.
The sparse matrix is built once, as its best shape allows, and only that entry is rewritten.
"""

import json
import sys
import time

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_flow

problem = json.load(sys.stdin)
size = problem["size"]
source, sink = 2 * size, 2 * size + 1
rows, columns, values = [], [], []


def edge(a, b, capacity):
    rows.append(a)
    columns.append(b)
    values.append(capacity)


UNLIMITED = 2**30
for node in range(size):
    edge(node, size + node, min(problem["capacity"][node], UNLIMITED))
    if problem["demand"][node] > 0:
        edge(size + node, sink, problem["demand"][node])
for node in problem["sources"]:
    edge(source, node, UNLIMITED)
for a, b in problem["edges"]:
    edge(size + a, b, UNLIMITED)
graph = csr_matrix((numpy.array(values, dtype=numpy.int32), (rows, columns)), shape=(2 * size + 2, 2 * size + 2))
graph.sort_indices()
place = {}
for node in problem["out"]:
    row = graph.indices[graph.indptr[node] : graph.indptr[node + 1]]
    place[node] = graph.indptr[node] + int(numpy.searchsorted(row, size + node))

start = time.perf_counter()
flows = []
for node in problem["out"]:
    kept = graph.data[place[node]]
    graph.data[place[node]] = 0
    flows.append(int(maximum_flow(graph, source, sink).flow_value))
    graph.data[place[node]] = kept
elapsed_ms = (time.perf_counter() - start) * 1000
print(json.dumps({"elapsed_ms": elapsed_ms, "flows": flows}))
