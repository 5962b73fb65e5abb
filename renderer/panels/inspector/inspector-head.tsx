import { ArrowLeftRight, Focus, Rows3, Trash2 } from 'lucide-react'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { getShortcut } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useProductName } from '../../i18n/use-product-name'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { sharedValue } from './use-selected'

/** Name, type and id of the selection, and what can be done with it. */
export function InspectorHead({ placements }: { readonly placements: readonly EffectivePlacement[] }) {
  const { t } = useT()
  const categoryName = useCategoryName()
  const productName = useProductName()
  const store = useAppStore()
  const startSwap = useApp((s) => s.startSwap)
  const selectRow = useApp((s) => s.selectRow)
  const frame = useApp((s) => s.frame)
  const [first] = placements
  if (!first) return null
  const one = placements.length === 1
  const racks = placements.filter((p) => p.mission !== 'support').length
  const item = sharedValue(placements, (p) => p.item)
  const category = sharedValue(placements, (p) => p.definition.category)
  const title = one ? (first.label ?? first.id) : t('ui.inspector.many', { count: placements.length })
  return (
    <header className="inspector-head">
      <h2 className="truncate" title={title}>
        {title}
      </h2>
      <p className="truncate">
        {item !== null
          ? productName(first.definition.name)
          : category !== null
            ? categoryName(category)
            : t('ui.inspector.severalTypes')}
      </p>
      {one ? (
        <p className="truncate mono">
          {first.id}
          {first.status === 'new' ? ` · ${t('ui.inspector.isNew')}` : ''}
        </p>
      ) : null}
      <div className="inspector-actions">
        {racks > 0 ? (
          <>
            <Button onPress={() => startSwap()} hint={t('ui.swap.startHint')} shortcut="S" data-testid="swap-start">
              <ArrowLeftRight size={14} />
              {t('ui.swap.start')}
            </Button>
            {placements.some((p) => p.row) ? (
              <Button onPress={selectRow} hint={t('ui.inspector.selectRowHint')} data-testid="select-row">
                <Rows3 size={14} />
                {t('ui.inspector.selectRow')}
              </Button>
            ) : null}
          </>
        ) : null}
        <Button
          look="icon"
          hint={t('ui.inspector.frame')}
          shortcut="F"
          onPress={() => frame(placements.map((p) => p.id))}
        >
          <Focus size={16} />
        </Button>
        <Button
          look="icon"
          hint={t('ui.inspector.delete', { count: placements.length })}
          shortcut="Del"
          onPress={() => getShortcut('delete').run({ store })}
        >
          <Trash2 size={16} />
        </Button>
      </div>
    </header>
  )
}
