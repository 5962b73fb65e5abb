import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import type { ArraySpec } from '../../../src/commands/arrange/array-layout'
import { fillHall, hallToFill, MOST_PLACES } from '../../editor/tools/array/fill-hall'
import { changeArray } from '../../editor/tools/array/start-array'
import { putDown } from '../../editor/tools/hold/holding'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useProductName } from '../../i18n/use-product-name'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { QuantityField } from '../../ui/fields/quantity-field'
import { CountField } from './count-field'
import { HandPanel } from './hand-panel'
import { RefusalLine } from './refusal-line'
import { usePanelPlace } from './use-panel-place'

/** The figures of the array in hand, what it comes to, and why it may not stand. */
export function ArrayPanel() {
  const { t } = useT()
  const format = useFormat()
  const productName = useProductName()
  const store = useAppStore()
  const held = useApp((s) => (s.interaction.type === 'arraying' ? s.interaction : null))
  const catalog = useApp((s) => s.catalog)
  const hall = useApp((s) => s.effective.halls.get(hallToFill(s) ?? ''))
  const place = usePanelPlace()
  const [isFolded, setFolded] = useState(false)
  if (!held) return null
  const item = catalog.items.get(held.item)
  const { spec } = held
  const change = (part: Partial<ArraySpec>) => changeArray(store.getState(), { spec: { ...spec, ...part } })
  const count = spec.rows * spec.columns - held.skipped
  const load_kW = count * (item?.load?.design_kW ?? 0)
  const lengths = ['gap_m', 'coldAisle_m', ...(spec.alternating ? (['hotAisle_m'] as const) : [])] as const
  const most = (other: number) => Math.max(1, Math.floor(MOST_PLACES / other))
  return (
    <HandPanel
      title={t('arrange.array.title')}
      testId="array-panel"
      place={place}
      end={
        <Button
          look="icon"
          hint={t(isFolded ? 'arrange.array.unfold' : 'arrange.array.fold')}
          aria-expanded={!isFolded}
          onPress={() => setFolded(!isFolded)}
          data-testid="array-fold"
        >
          {isFolded ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
        </Button>
      }
    >
      {isFolded ? null : (
        <>
          <p className="truncate muted">{item ? productName(item.name) : held.item}</p>
          <CountField
            label={t('arrange.array.rows')}
            value={spec.rows}
            most={most(spec.columns)}
            onCommit={(rows) => change({ rows })}
            testId="array-rows"
          />
          <CountField
            label={t('arrange.array.columns')}
            value={spec.columns}
            most={most(spec.rows)}
            onCommit={(columns) => change({ columns })}
            testId="array-columns"
          />
          {lengths.map((name) => (
            <QuantityField
              key={name}
              label={t(`arrange.array.${spec.alternating || name !== 'coldAisle_m' ? name : 'aisle'}`)}
              kind="length"
              decimals={2}
              value={spec[name]}
              onCommit={(value, relative) => change({ [name]: Math.max(0, relative ? spec[name] + value : value) })}
              testId={`array-${name}`}
            />
          ))}
          <Tick
            label={t('arrange.array.alternating')}
            on={spec.alternating}
            onChange={(alternating) => change({ alternating })}
          />
          <Tick
            label={t('arrange.array.skipTaken')}
            on={held.skipTaken}
            onChange={(skipTaken) => changeArray(store.getState(), { skipTaken })}
          />
        </>
      )}
      <footer className="arrange-foot">
        <p className="arrange-total" data-testid="array-total">
          <strong>{t('arrange.array.count', { count })}</strong>
          {load_kW > 0 ? <span>{format.power(load_kW)}</span> : null}
          {held.skipped > 0 ? (
            <span className="muted">{t('arrange.array.skipped', { count: held.skipped })}</span>
          ) : null}
        </p>
        <RefusalLine refusal={held.refusal} />
        <div className="arrange-actions">
          <Button isDisabled={!hall} onPress={() => fillHall(store.getState())} data-testid="array-fill">
            {hall ? t('arrange.array.fill', { hall: hall.name ?? hall.id }) : t('arrange.array.fillHall')}
          </Button>
          <Button onPress={() => store.getState().setInteraction({ type: 'idle' })}>{t('ui.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!held.at || held.refusal !== null}
            onPress={() => putDown(store, held, false)}
            data-testid="array-place"
          >
            {t('arrange.array.place')}
          </Button>
        </div>
      </footer>
    </HandPanel>
  )
}

interface TickProps {
  readonly label: string
  readonly on: boolean
  onChange(on: boolean): void
}

function Tick({ label, on, onChange }: TickProps) {
  return (
    <Checkbox className="arrange-tick" isSelected={on} onChange={onChange}>
      <span className="arrange-box" aria-hidden />
      {label}
    </Checkbox>
  )
}
