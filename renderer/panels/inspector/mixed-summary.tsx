import type { EffectivePlacement } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useFormat } from '../../i18n/use-format'
import { Fold } from '../../ui/fold'
import { Fact } from './fact'

/** Totals of several placements, by kind. */
export function MixedSummary({ placements }: { readonly placements: readonly EffectivePlacement[] }) {
  const { t } = useT()
  const format = useFormat()
  const categoryName = useCategoryName()
  const sum = (figureOf: (p: EffectivePlacement) => number | undefined) =>
    placements.reduce((total, p) => total + (figureOf(p) ?? 0), 0)
  const counts = new Map<string, number>()
  for (const p of placements) counts.set(p.definition.category, (counts.get(p.definition.category) ?? 0) + 1)
  const ids = placements.map((p) => p.id)
  const mass_kg = sum((p) => p.definition.mass_kg)
  return (
    <Fold title={t('ui.inspector.together')}>
      <dl>
        {[...counts].map(([category, count]) => (
          <Fact key={category} label={categoryName(category)} value={count} />
        ))}
        <Fact
          label={t('ui.inspector.designLoad')}
          value={format.power(sum((p) => p.definition.load?.design_kW))}
          origin="computed"
          question={{ of: 'loads', ids, figure: 'design_kW' }}
        />
        {mass_kg > 0 ? (
          <Fact
            label={t('ui.inspector.mass')}
            value={format.quantity('mass', mass_kg)}
            origin="computed"
            question={{ of: 'loads', ids, figure: 'mass_kg' }}
          />
        ) : null}
      </dl>
    </Fold>
  )
}
