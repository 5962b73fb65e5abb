import { setPlacementFields } from '../../../src/commands/placements/set-placement-fields'
import { dispatchEdit, editContext } from '../../editor/editor-store'
import type { AppStore } from '../../state/store-access'
import type { MenuLine } from './menu-line'
import type { MenuWords } from './menu-words'

/** In which phase the selection is built: one that the site has, none, or the next. */
export function phaseChoices(store: AppStore, { t }: MenuWords): readonly MenuLine[] {
  const { effective, selection } = store.getState()
  const used = effective.placements.flatMap((p) => (p.phase === undefined || p.phase === '' ? [] : [p.phase]))
  const phases = [...new Map(used.map((phase) => [`${phase}`, phase])).values()].sort((a, b) =>
    `${a}`.localeCompare(`${b}`, undefined, { numeric: true }),
  )
  const now = new Set(effective.placements.filter((p) => selection.has(p.id)).map((p) => `${p.phase ?? ''}`))
  const set = (phase: string | number): void => {
    const state = store.getState()
    dispatchEdit(state, setPlacementFields(editContext(state), [...selection], { phase }))
  }
  const line = (id: string, text: string, phase: string | number): MenuLine => ({
    kind: 'act',
    id: `phase-${id}`,
    text,
    chosen: now.size === 1 && now.has(`${phase}`),
    run: () => set(phase),
  })
  const next = Math.max(0, ...phases.map(Number).filter(Number.isInteger)) + 1
  return [
    {
      kind: 'more',
      id: 'phase',
      text: t('arrange.menu.phase'),
      lines: [
        line('none', t('arrange.menu.noPhase'), ''),
        ...phases.map((phase) => line(`${phase}`, t('arrange.menu.inPhase', { phase: `${phase}` }), phase)),
        line('next', t('arrange.menu.newPhase', { phase: `${next}` }), next),
      ],
    },
  ]
}
