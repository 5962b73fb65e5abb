import { useMemo } from 'react'
import type { DiagramWords } from '../../../src/diagrams/figures/diagram-words'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useFormat } from '../../i18n/use-format'

/** The reader's language and units, as a diagram wants them. */
export function useWords(): DiagramWords {
  const { t } = useT()
  const format = useFormat()
  const category = useCategoryName()
  return useMemo(() => ({ t, category, inUnit: format.inUnit, figureIn: format.figureIn }), [t, format, category])
}
