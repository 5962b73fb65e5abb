import type { Connection } from '../../../src/model/connection'
import { supplyReach } from '../../../src/model/supply-reach'
import { type EditorContext, hasSelection, type Shortcut, shortcut } from './shortcut'

/** Choosing along the supply: what the selection feeds and cools, and what feeds and cools it. */
export const reachShortcuts: readonly Shortcut[] = [
  reach('selectFedBy', 'power', 'downstream'),
  reach('selectFeeding', 'power', 'upstream'),
  reach('selectCooledBy', 'coolant', 'downstream'),
  reach('selectCooling', 'coolant', 'upstream'),
]

function reach(id: string, kind: Connection['kind'], direction: 'downstream' | 'upstream'): Shortcut {
  const find = ({ store }: EditorContext): ReadonlySet<string> => {
    const { effective, selection } = store.getState()
    return supplyReach(effective.connections, selection, kind, direction)
  }
  /** Cheap: asked on every look at a menu, where walking the whole network would be felt. */
  const leadsOn = ({ store }: EditorContext): boolean => {
    const { effective, selection } = store.getState()
    const near = direction === 'downstream' ? 'from' : 'to'
    return effective.connections.some((c) => c.kind === kind && selection.has(c[near]))
  }
  return shortcut('select', id, [], (context) => context.store.getState().select(find(context)), {
    enabled: (context) => hasSelection(context) && leadsOn(context),
  })
}
