import { isRackItem } from '../../../../src/imports/rack-list/match-model'
import type { ListedModel, ModelChoice } from '../../../../src/imports/rack-list/model-choices'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { useProductName } from '../../../i18n/use-product-name'
import { useApp } from '../../../state/hooks/use-app'
import { Choice } from '../../../ui/fields/choice'

const ITEM = 'item:'

interface Props {
  readonly models: readonly ListedModel[]
  readonly choices: ReadonlyMap<string, ModelChoice>
  onChoose(model: string, choice: ModelChoice): void
}

/** Each model that the list names, and the product that it is taken for. */
export function ModelTable({ models, choices, onChoose }: Props) {
  const { t, number } = useT()
  const format = useFormat()
  const productName = useProductName()
  const items = useApp((s) => s.catalog.items)
  const products = [...items.values()].filter(isRackItem)
  const options = [
    ...products.map((item) => ({
      id: `${ITEM}${item.id}`,
      label: [productName(item.name), ...(item.load ? [format.power(item.load.design_kW)] : [])].join(' · '),
    })),
    { id: 'own', label: t('imports.list.own') },
    { id: 'leave-out', label: t('imports.list.leaveOut') },
  ]
  const idOf = (choice: ModelChoice | undefined) =>
    typeof choice === 'object' ? `${ITEM}${choice.item}` : (choice ?? null)
  return (
    <div className="import-models">
      {models.map(({ name, count, match }) => (
        <div key={name} className="import-model">
          <span className="truncate">
            {name || t('imports.list.noModel')} <span className="muted">× {number(count)}</span>
          </span>
          <Choice
            label={t('imports.list.takenFor', { model: name || t('imports.list.noModel') })}
            value={idOf(choices.get(name))}
            options={options}
            onChange={(id) =>
              onChoose(name, id.startsWith(ITEM) ? { item: id.slice(ITEM.length) } : (id as 'own' | 'leave-out'))
            }
            testId={`model-${name}`}
          />
          <span className="muted">
            {match
              ? t(match.likeness === 1 ? 'imports.list.exact' : 'imports.list.like', {
                  percent: format.percent(match.likeness, 0),
                })
              : t('imports.list.noMatch')}
          </span>
        </div>
      ))}
    </div>
  )
}
