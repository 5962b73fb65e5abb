import { useCallback } from 'react'
import { productName } from '../../src/i18n/product-name'
import { useT } from './translator-context'

/** Names of products and pods as the reader's language calls them; one that the site brings along keeps its own. */
export function useProductName(): (name: string) => string {
  const { t, has } = useT()
  return useCallback((name) => productName({ t, has }, name), [t, has])
}
