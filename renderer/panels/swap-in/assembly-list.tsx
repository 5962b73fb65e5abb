import { useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Translator } from '../../../src/i18n/translator'
import { useT } from '../../i18n/translator-context'
import { type Format, useFormat } from '../../i18n/use-format'
import { useProductName } from '../../i18n/use-product-name'
import { useApp } from '../../state/hooks/use-app'
import type { AssemblyFigures } from './assembly-figures'
import { AssemblyPlan } from './assembly-plan'
import { type AssemblyEntry, keptVoltages_V, orderAssemblies } from './order-assemblies'

/** The pods and plant blocks of the catalogue; choosing one works the swap of the selection out. */
export function AssemblyList() {
  const translator = useT()
  const format = useFormat()
  const catalog = useApp((s) => s.catalog)
  const armed = useApp((s) => (s.interaction.type === 'swapping' ? s.interaction.assembly : null))
  const startSwap = useApp((s) => s.startSwap)
  const boards_V = useApp((s) => keptVoltages_V(s.effective.placements))
  const productName = useProductName()
  const code = useApp((s) => s.effective.site.electricalCode)
  const entries = useMemo(() => orderAssemblies(catalog, boards_V, code), [catalog, boards_V, code])
  if (entries.length === 0) return <p className="side-empty">{translator.t('ui.swapIn.noAssemblies')}</p>
  return (
    <ListBox
      className="cards fades"
      aria-label={translator.t('ui.swapIn.title')}
      onAction={(id) => startSwap(String(id))}
      selectionMode="none"
    >
      {entries.map((entry) => {
        const { assembly } = entry
        const name = productName(assembly.name)
        return (
          <ListBoxItem
            key={assembly.id}
            id={assembly.id}
            className={armed === assembly.id ? 'card armed' : 'card'}
            textValue={name}
            data-testid={`assembly-${assembly.id}`}
          >
            <AssemblyPlan assembly={assembly} catalog={catalog} />
            <span className="card-words">
              <strong title={name}>{name}</strong>
              <small className="truncate">
                <OtherVoltage entry={entry} />
                {figuresLine(entry.figures, translator, format)}
              </small>
            </span>
          </ListBoxItem>
        )
      })}
    </ListBox>
  )
}

function OtherVoltage({ entry }: { readonly entry: AssemblyEntry }) {
  const { t } = useT()
  const format = useFormat()
  if (entry.otherVoltage_V === null) return null
  const voltage = format.quantity('voltage', entry.otherVoltage_V, 0)
  return <span className="warned">{t('ui.swapIn.forVoltage', { voltage })} · </span>
}

function figuresLine(f: AssemblyFigures, { t }: Translator, format: Format): string {
  const parts: string[] = []
  if (f.racks) parts.push(t('ui.swapIn.racks', { count: f.racks }))
  if (f.it_kW) parts.push(format.quantity('power', f.it_kW, 0))
  if (f.cdus) parts.push(t('ui.swapIn.cdus', { count: f.cdus }))
  if (f.rejection_kW) parts.push(t('ui.swapIn.rejects', { power: format.power(f.rejection_kW) }))
  if (!f.racks && f.supply_kVA) parts.push(format.quantity('apparentPower', f.supply_kVA, 0))
  if (f.supplyMax_C !== null)
    parts.push(t('ui.swapIn.water', { temperature: format.quantity('temperature', f.supplyMax_C, 0) }))
  return parts.join(' · ')
}
