import { keepAsBasis } from '../../../src/commands/scenarios/keep-as-basis'
import { withdrawWaiver } from '../../../src/commands/waivers/waive-finding'
import { acceptingWaiver } from '../../../src/engine/rules/waivers/waiver-standings'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { dispatchEdit, editContext, type MenuSubject } from '../../editor/editor-store'
import { getShortcut } from '../../editor/shortcuts'
import { orderedFindings } from '../../state/actions/finding-actions'
import type { AppStore } from '../../state/store-access'
import { placedByLine } from '../bom/placed-by-line'
import { today } from '../findings/lines/today'
import { figureLines } from './figure-lines'
import type { MenuGroups, MenuLine } from './menu-line'
import type { MenuWords } from './menu-words'

/** The menu of a row that is no object itself: a finding, a line of the bill of materials, a bar of the timeline. */
export function subjectMenu(store: AppStore, subject: MenuSubject, words: MenuWords): MenuGroups {
  const groups =
    subject.of === 'finding'
      ? findingMenu(store, subject.key, words)
      : subject.of === 'bom-line'
        ? bomMenu(store, subject.line, words)
        : subject.of === 'figures'
          ? [figureLines(store, subject.asked, words)]
          : activityMenu(store, subject.id, words)
  return groups.filter((group) => group.length > 0)
}

type Act = (id: string, run: () => void, params?: Record<string, number | string>) => MenuLine

const acts =
  ({ t }: MenuWords): Act =>
  (id, run, params) => ({ kind: 'act', id, text: t(`arrange.menu.rows.${id}`, params), run })

/** Asks how figures came about; the ones that there are. */
const hows = (store: AppStore, act: Act, questions: Readonly<Record<string, TraceQuestion>>): MenuLine[] =>
  Object.entries(questions).map(([id, question]) =>
    act(id, () => store.getState().setDialog({ type: 'how', question })),
  )

function findingMenu(store: AppStore, key: string, words: MenuWords): MenuGroups {
  const { answers, setDialog, showFinding, openFixes, effective } = store.getState()
  const finding = orderedFindings(answers).find((f) => f.key === key)
  if (!finding) return []
  const act = acts(words)
  const waiver = finding.waived ? acceptingWaiver(effective, finding, today()) : undefined
  const commands = ['isolate', 'takeOut', 'lock'].flatMap((id): MenuLine[] => {
    const command = getShortcut(id)
    return finding.subjects.length > 0 && command.enabled({ store }) ? [{ kind: 'command', command }] : []
  })
  return [
    [act('frame', () => showFinding(key, true)), act('rule', () => setDialog({ type: 'rules', rule: finding.rule }))],
    finding.waived
      ? [
          act('reopen', () => {
            const { document, dispatch } = store.getState()
            const edit = waiver && withdrawWaiver(document, waiver)
            if (edit) dispatch(edit)
          }),
        ]
      : [act('fixes', () => openFixes(key)), act('waive', () => setDialog({ type: 'waive', finding }))],
    hows(store, act, {
      ...(finding.value === null ? {} : { howValue: { of: 'finding', key, figure: 'value' } }),
      ...(finding.limit === null ? {} : { howLimit: { of: 'finding', key, figure: 'limit' } }),
    }),
    commands,
  ]
}

function bomMenu(store: AppStore, line: number, words: MenuWords): MenuGroups {
  const state = store.getState()
  const bought = state.answers?.estimate?.lines[line]
  if (!bought) return []
  const act = acts(words)
  const stand = placedByLine(bought, state.document, state.effective)
  const item = bought.item.replace(/^removal:/, '')
  const goes = bought.kind === 'removal' ? state.effective.removed.filter((p) => p.item === item).map((p) => p.id) : []
  const count = stand.length
  return [
    [
      ...(count > 0
        ? [
            act('select', () => state.select(stand), { count }),
            act('frame', () => {
              state.select(stand)
              state.frame(stand)
            }),
          ]
        : []),
      ...(keepAsBasis(editContext(state), goes)
        ? [
            act('keep', () => dispatchEdit(store.getState(), keepAsBasis(editContext(store.getState()), goes)), {
              count: goes.length,
            }),
          ]
        : []),
    ],
    hows(store, act, {
      howQuantity: { of: 'estimate-line', line, figure: 'quantity' },
      ...(bought.unitCost ? { howUnitCost: { of: 'estimate-line', line, figure: 'unitCost' } } : {}),
      ...(bought.total ? { howTotal: { of: 'estimate-line', line, figure: 'total' } } : {}),
    }),
  ]
}

function activityMenu(store: AppStore, id: string, words: MenuWords): MenuGroups {
  const state = store.getState()
  const activity = state.answers?.schedule?.activities.find((a) => a.id === id)
  if (!activity) return []
  const act = acts(words)
  const built = activity.phase
    ? state.effective.placements.filter((p) => `${p.phase ?? ''}` === activity.phase).map((p) => p.id)
    : []
  const params = { count: built.length, phase: activity.phase }
  return [
    hows(store, act, {
      howStart: { of: 'activity-date', id, figure: 'earlyStart' },
      howFinish: { of: 'activity-date', id, figure: 'earlyFinish' },
      howDuration: { of: 'activity', id, figure: 'duration' },
      howFloat: { of: 'activity', id, figure: 'totalFloat' },
    }),
    [
      ...(built.length > 0 ? [act('selectPhase', () => state.select(built), params)] : []),
      act('phases', () => state.setBottomTab('phases')),
    ],
  ]
}
