/** A set of node numbers in the order of their arrival, without allocation: what an outage touched. */
export interface NodeList {
  /** The first `count` entries hold. */
  readonly items: Int32Array
  readonly count: number
  /** Adds a node once. */
  add(v: number): void
  has(v: number): boolean
  clear(): void
}

/** @param size how many different nodes there are */
export function createNodeList(size: number): NodeList {
  const items = new Int32Array(size)
  const there = new Uint8Array(size)
  const list = {
    items,
    count: 0,
    add(v: number) {
      if (there[v]) return
      there[v] = 1
      items[list.count++] = v
    },
    has: (v: number) => there[v] === 1,
    clear() {
      for (let i = 0; i < list.count; i++) there[items[i]!] = 0
      list.count = 0
    },
  }
  return list
}
