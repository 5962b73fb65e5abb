import { useApp } from '../../state/hooks/use-app'
import { CatalogueList } from './catalogue-list'

/** Catalogue items that match; choosing one arms the placing tool with it. */
export function CatalogueResults({ query }: { readonly query: string }) {
  const armed = useApp((s) => (s.interaction.type === 'placing' ? s.interaction.item : null))
  const setInteraction = useApp((s) => s.setInteraction)
  return (
    <CatalogueList
      query={query}
      chosen={armed}
      onChoose={(item) => setInteraction({ type: 'placing', item, ghost: [], rotation_deg: 0, refusal: null })}
    />
  )
}
