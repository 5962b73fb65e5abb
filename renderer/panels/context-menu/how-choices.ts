import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import type { AppStore } from '../../state/store-access'
import type { MenuLine } from './menu-line'
import type { MenuWords } from './menu-words'

/** The figures of one thing that can be asked how they came about. */
export function howChoices(store: AppStore, { t }: MenuWords): readonly MenuLine[] {
  const { selection, answers, setDialog } = store.getState()
  const [id] = selection
  if (id === undefined || selection.size > 1 || !answers) return []
  const { power, liquid, air } = answers.check
  const asked: [string, TraceQuestion][] = []
  const node = power.nodes[id]
  if (node) {
    asked.push(['draws', { of: 'power', id, figure: 'in_kW' }])
    if (node.limit !== null && node.limit !== undefined)
      asked.push(
        ['carries', { of: 'power', id, figure: 'out_kW' }],
        ['limit', { of: 'power', id, figure: 'limit' }],
        ['worst', { of: 'worst', id, figure: 'value' }],
      )
  }
  if (liquid.nodes[id])
    asked.push(['water', { of: 'liquid', id, figure: 'supply_C' }], ['flow', { of: 'liquid', id, figure: 'flow_lpm' }])
  if (air.nodes[id]) asked.push(['air', { of: 'air', id, figure: 'out_kW' }])
  asked.push(['floorLoad', { of: 'item', id, figure: 'floorLoad_kPa' }])
  const lines = asked.map(
    ([name, question]): MenuLine => ({
      kind: 'act',
      id: `how-${name}`,
      text: t(`arrange.menu.asked.${name}`),
      run: () => setDialog({ type: 'how', question }),
    }),
  )
  return [{ kind: 'more', id: 'how', text: t('arrange.menu.how'), lines }]
}
