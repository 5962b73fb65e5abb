import { useCallback } from 'react'
import { useApp } from '../state/use-app'
import { useT } from './translator-context'

interface Product {
  readonly id: string
  readonly name: string
}

/** Names of products and pods as the reader's language calls them; one that the site brings along keeps its own. */
export function useProductName(): (kind: 'items' | 'assemblies', product: Product) => string {
  const { t, has } = useT()
  const items = useApp((s) => s.document.items)
  const assemblies = useApp((s) => s.document.assemblies)
  return useCallback(
    (kind, { id, name }) => {
      const own = kind === 'items' ? items : assemblies
      const key = `catalog.${kind}.${id}`
      return has(key) && !own?.some((product) => product.id === id) ? t(key) : name
    },
    [t, has, items, assemblies],
  )
}
