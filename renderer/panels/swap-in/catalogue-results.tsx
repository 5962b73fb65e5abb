import { useMemo } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useFormat } from '../../i18n/use-format'
import { useProductName } from '../../i18n/use-product-name'
import { useApp } from '../../state/use-app'
import { itemFigures } from '../item-figures'
import { itemTint } from '../item-tint'
import { searchCatalogue } from './search-catalogue'

/** Catalogue items that match; choosing one arms the placing tool with it. */
export function CatalogueResults({ query }: { readonly query: string }) {
  const { t } = useT()
  const format = useFormat()
  const categoryName = useCategoryName()
  const catalog = useApp((s) => s.catalog)
  const armed = useApp((s) => (s.interaction.type === 'placing' ? s.interaction.item : null))
  const setInteraction = useApp((s) => s.setInteraction)
  const productName = useProductName()
  const hits = useMemo(
    () => searchCatalogue(catalog.items.values(), query, (item) => productName(item.name)),
    [catalog, query, productName],
  )
  if (hits.length === 0) return <p className="side-empty">{t('ui.swapIn.nothingFound', { query })}</p>
  return (
    <ListBox
      className="cards catalogue-results"
      aria-label={t('ui.swapIn.catalogue')}
      onAction={(id) =>
        setInteraction({ type: 'placing', item: String(id), ghost: [], rotation_deg: 0, refusal: null })
      }
      selectionMode="none"
    >
      {hits.map((group) => (
        <ListBoxSection key={group.category} id={group.category}>
          <Header>{categoryName(group.category)}</Header>
          <Collection items={group.items}>
            {(item) => (
              <ListBoxItem
                id={item.id}
                className={armed === item.id ? 'card armed' : 'card'}
                textValue={productName(item.name)}
                data-testid={`item-${item.id}`}
              >
                <span className="item-dot" style={{ background: itemTint(item.category) }} />
                <span className="card-words">
                  <strong title={productName(item.name)}>{productName(item.name)}</strong>
                  <small className="truncate">{itemFigures(item, format)}</small>
                </span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
