import './connect.css'
import { ArrowRight, Route, Trash2, X } from 'lucide-react'
import { type ConnectionFields, changeConnections } from '../../../src/commands/connections/change-connections'
import { disconnect } from '../../../src/commands/connections/disconnect'
import type { PlanPoint } from '../../../src/geometry/point'
import { moveCorner, moveHalf, removeCorner } from '../../../src/planning/routing/path-edits'
import { runLength_m } from '../../../src/planning/routing/run-length'
import type { Step } from '../../../src/planning/routing/steps/run-boxes'
import { editContext } from '../../editor/editor-store'
import { routeAgain } from '../../editor/tools/connect/route-again'
import { findRun, type Run } from '../../editor/tools/connect/run-pick'
import { writeRun } from '../../editor/tools/connect/run-tool'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { QuantityField } from '../../ui/fields/quantity-field'
import { Fold } from '../../ui/fold'
import { ScrollArea } from '../../ui/scroll-area'
import { CarrierFields } from './carrier-fields'
import { CrossingNote } from './crossing-note'
import { StepFields } from './step-fields'
import { SupplyFields } from './supply-fields'

/** How far the second half of a leg steps aside when a corner is put in, metres. */
const STEP_ASIDE_M = 0.6

/** The connection in hand: what it joins, what carries it, where it runs. Every figure can be typed. */
export function RunPanel({ id }: { readonly id: string }) {
  const { t } = useT()
  const store = useAppStore()
  const site = useApp((s) => s.effective)
  const select = useApp((s) => s.select)
  const run = findRun(site, id)
  if (!run) return null
  const { connection, ends } = run
  const change = (fields: ConnectionFields) => {
    const state = store.getState()
    const edit = changeConnections(editContext(state), { [id]: fields })
    if (edit) state.dispatch(edit)
  }
  const remove = () => {
    const state = store.getState()
    state.setInteraction({ type: 'idle' })
    const edit = disconnect(editContext(state), [id])
    if (edit) state.dispatch(edit)
  }
  const end = (at: 0 | 1) => (
    <button type="button" className="run-end truncate" onClick={() => select([ends[at].id])}>
      {ends[at].label ?? ends[at].id}
    </button>
  )
  return (
    <section className="run-panel" aria-label={t('connect.run.title')} data-testid="run-panel">
      <header className="inspector-head">
        <h2 className="run-title">
          {end(0)}
          <ArrowRight size={14} aria-label={t('connect.run.feeds')} />
          {end(1)}
        </h2>
        <p>{t(`connect.run.kinds.${connection.kind}`)}</p>
        <div className="inspector-actions">
          <Button hint={t('connect.run.autoHint')} onPress={() => routeAgain(store.getState())} data-testid="run-auto">
            <Route size={14} />
            {t('connect.run.auto')}
          </Button>
          <Button look="icon" hint={t('connect.run.delete')} shortcut="Del" onPress={remove} data-testid="run-delete">
            <Trash2 size={16} />
          </Button>
          <Button
            look="icon"
            hint={t('connect.run.close')}
            shortcut="Esc"
            onPress={() => store.getState().setInteraction({ type: 'idle' })}
          >
            <X size={16} />
          </Button>
        </div>
      </header>
      <ScrollArea label={t('connect.run.title')} className="inspector-body">
        <SupplyFields connection={connection} onChange={change} />
        <CarrierFields connection={connection} onChange={change} />
        <RunFold run={run} onChange={change} />
      </ScrollArea>
    </section>
  )
}

interface RunFoldProps {
  readonly run: Run
  onChange(fields: ConnectionFields): void
}

/** Level, length and corners. */
function RunFold({ run, onChange }: RunFoldProps) {
  const { t } = useT()
  const store = useAppStore()
  const { connection, points, level_m, rise_m, steps, ends } = run
  const write = (next: readonly PlanPoint[]) => writeRun(store.getState(), connection.id, next)
  const setLevel = (wanted: number) => {
    const level = Math.max(0, wanted)
    // A length somebody stated for a run that nobody has drawn stays.
    const drawn = connection.path !== undefined
    onChange({ level_m: level, ...(drawn ? { length_m: runLength_m(points, level, ends, rise_m, steps) } : {}) })
  }
  const setSteps = (next: Step[]) =>
    onChange({ steps: next, length_m: runLength_m(points, level_m, ends, rise_m, next) })
  const length_m = connection.length_m ?? null
  const setCorner = (corner: number, axis: 0 | 1) => (value: number, relative: boolean) => {
    const [x, y] = points[corner]!
    const to: PlanPoint = axis === 0 ? [relative ? x + value : value, y] : [x, relative ? y + value : value]
    write(moveCorner(points, corner, to))
  }
  const addCorner = () => {
    const legs = points.slice(1).map((p, i) => Math.hypot(p[0] - points[i]![0], p[1] - points[i]![1]))
    const leg = legs.indexOf(Math.max(...legs))
    const [a, b] = [points[leg]!, points[leg + 1]!]
    write(moveHalf(points, leg, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], [STEP_ASIDE_M, STEP_ASIDE_M]))
  }
  return (
    <Fold title={t('connect.run.route')} end={run.presumed ? t('connect.run.presumed') : undefined}>
      <QuantityField
        label={t('connect.run.level')}
        kind="length"
        decimals={2}
        value={level_m}
        onCommit={(value, relative) => setLevel(relative ? level_m + value : value)}
        testId="run-level"
      />
      <QuantityField
        label={t('connect.run.length')}
        kind="length"
        decimals={2}
        value={length_m}
        placeholder="–"
        onCommit={(value, relative) => onChange({ length_m: Math.max(0, relative ? (length_m ?? 0) + value : value) })}
        testId="run-length"
      />
      <CrossingNote run={run} />
      <StepFields steps={steps} onChange={setSteps} />
      {points.slice(1, -1).map((p, i) => (
        <fieldset key={i} className="run-corner">
          <legend className="visually-hidden">{t('connect.run.corner', { number: i + 1 })}</legend>
          <QuantityField
            label={t('connect.run.cornerX', { number: i + 1 })}
            kind="length"
            decimals={2}
            value={p[0]}
            onCommit={setCorner(i + 1, 0)}
            testId={`run-corner-${i + 1}-x`}
          />
          <QuantityField
            label={t('connect.run.cornerY')}
            kind="length"
            decimals={2}
            value={p[1]}
            onCommit={setCorner(i + 1, 1)}
            testId={`run-corner-${i + 1}-y`}
          />
          <Button
            look="icon"
            hint={t('connect.run.removeCorner', { number: i + 1 })}
            onPress={() => write(removeCorner(points, i + 1))}
          >
            <X size={14} />
          </Button>
        </fieldset>
      ))}
      <Button onPress={addCorner} data-testid="run-add-corner">
        {t('connect.run.addCorner')}
      </Button>
    </Fold>
  )
}
