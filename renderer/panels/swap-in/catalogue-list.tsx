import { useMemo } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useFormat } from '../../i18n/use-format'
import { useProductName } from '../../i18n/use-product-name'
import { useApp } from '../../state/hooks/use-app'
import { itemFigures } from '../item-figures'
import { ItemPicture } from './item-picture'
import { searchCatalogue } from './search-catalogue'

interface Props {
  readonly query: string
  /** Item that is marked, or null. */
  readonly chosen: string | null
  onChoose(item: string): void
}

/** Catalogue items that match, with a picture and their key figures. */
export function CatalogueList({ query, chosen, onChoose }: Props) {
  const { t } = useT()
  const format = useFormat()
  const categoryName = useCategoryName()
  const catalog = useApp((s) => s.catalog)
  const productName = useProductName()
  const hits = useMemo(
    () => searchCatalogue(catalog.items.values(), query, (item) => productName(item.name)),
    [catalog, query, productName],
  )
  if (hits.length === 0) return <p className="side-empty">{t('ui.swapIn.nothingFound', { query })}</p>
  return (
    <ListBox
      className="cards fades catalogue-results"
      aria-label={t('ui.swapIn.catalogue')}
      onAction={(id) => onChoose(String(id))}
      selectionMode="none"
    >
      {hits.map((group) => (
        <ListBoxSection key={group.category} id={group.category}>
          <Header>{categoryName(group.category)}</Header>
          <Collection items={group.items} dependencies={[productName, format, chosen]}>
            {(item) => (
              <ListBoxItem
                id={item.id}
                className={chosen === item.id ? 'card armed' : 'card'}
                textValue={productName(item.name)}
                data-testid={`item-${item.id}`}
              >
                <ItemPicture item={item} />
                <span className="card-words">
                  <strong title={productName(item.name)}>{productName(item.name)}</strong>
                  <small className="truncate">
                    {item.manufacturer ? `${item.manufacturer} · ` : ''}
                    {itemFigures(item, format)}
                  </small>
                </span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
