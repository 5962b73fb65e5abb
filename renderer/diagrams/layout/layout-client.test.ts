import type { ElkNode } from 'elkjs/lib/elk-api'
import { describe, expect, it } from 'vitest'
import { foldDiagram, readDiagram } from '../../../src/diagrams/diagram'
import { structureKey } from '../../../src/diagrams/layout/structure-key'
import { plantSite } from '../../../src/diagrams/testing/plant-site'
import { createLayoutClient } from './layout-client'

const diagram = readDiagram('single-line', plantSite())
const [first, second, third] = (['halls', 'alike', 'loads'] as const).map((level) => foldDiagram(diagram, level))

/** An engine that answers when it is told to. */
function slowEngine() {
  const asked: { graph: ElkNode; answer: (graph: ElkNode) => void; fail: (error: Error) => void }[] = []
  let stopped = 0
  const start = () => ({
    layout: (graph: ElkNode) =>
      new Promise<ElkNode>((answer, fail) => {
        asked.push({ graph, answer, fail })
      }),
    stop: () => {
      stopped++
    },
  })
  return { asked, client: createLayoutClient(start), stopped: () => stopped }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('layout client', () => {
  it('lays an equal structure out once', async () => {
    const { asked, client } = slowEngine()
    const promise = client.layout(first!)
    await settled()
    asked[0]!.answer({ ...asked[0]!.graph, width: 10, height: 20 })
    const layout = await promise
    expect(layout).toMatchObject({ width: 10, height: 20 })
    const again = foldDiagram(readDiagram('single-line', plantSite(140)), 'halls')
    expect(await client.layout(again)).toBe(layout)
    expect(client.known(structureKey(again))).toBe(layout)
    expect(asked).toHaveLength(1)
  })

  it('drops what was overtaken, and never asks for what was overtaken while waiting', async () => {
    const { asked, client } = slowEngine()
    const [a, b, c] = [client.layout(first!), client.layout(second!), client.layout(third!)]
    await settled()
    for (let i = 0; i < asked.length; i++) {
      asked[i]!.answer(asked[i]!.graph)
      await settled()
    }
    expect([await a, await b]).toEqual([null, null])
    expect((await c)!.nodes.size).toBe(third!.nodes.length)
    expect(asked).toHaveLength(1)
  })

  it('ends what is being laid out when told to, and lays out what comes next', async () => {
    const { asked, client, stopped } = slowEngine()
    const slow = client.layout(first!)
    await settled()
    client.cancel()
    expect(await slow).toBeNull()
    expect(stopped()).toBe(1)
    const next = client.layout(second!)
    await settled()
    asked[1]!.answer(asked[1]!.graph)
    expect(await next).not.toBeNull()
  })

  it('says what went wrong and goes on with the next', async () => {
    const { asked, client } = slowEngine()
    const failing = client.layout(first!)
    await settled()
    asked[0]!.fail(new Error('no layout'))
    await expect(failing).rejects.toThrow('no layout')
    const next = client.layout(second!)
    await settled()
    asked[1]!.answer(asked[1]!.graph)
    expect(await next).not.toBeNull()
  })
})
