import type { AskedFigure } from '../../../src/planning/other-site'
import type { AppStore } from '../../state/store-access'
import type { MenuLine } from './menu-line'
import type { MenuWords } from './menu-words'

/** A line for each figure that can be asked how it came about. */
export const figureLines = (store: AppStore, asked: readonly AskedFigure[], { t }: MenuWords): readonly MenuLine[] =>
  asked.map(({ nameKey, question, site }, i) => ({
    kind: 'act',
    id: `how-figure-${i}`,
    text: t('arrange.menu.rows.howOf', { name: t(nameKey) }),
    run: () => store.getState().setDialog({ type: 'how', question, ...(site && { site }) }),
  }))
