import { Copy, Trash2 } from 'lucide-react'
import type { FoundPart } from '../../../src/commands/structure/structure-part'
import { deletePartInHand, duplicatePartInHand } from '../../editor/keys/build-shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'

/** Name and kind of the part in hand, and what can be done with it. */
export function PartHead({ found }: { readonly found: FoundPart }) {
  const { t } = useT()
  const store = useAppStore()
  const inScenario = useApp((s) => s.scenario !== null)
  const kind = partKindName(found, t)
  const name = partName(found)
  return (
    <header className="inspector-head">
      <h2 className="truncate">{name ?? kind}</h2>
      <p className="truncate">
        {name === null && 'building' in found ? (found.building.name ?? found.building.id) : kind}
        {inScenario ? ` · ${t('drawing.inspector.everyScenario')}` : ''}
      </p>
      <div className="inspector-actions">
        <Button
          look="icon"
          hint={t('drawing.inspector.duplicate')}
          shortcut="Ctrl+D"
          onPress={() => duplicatePartInHand({ store })}
          data-testid="part-duplicate"
        >
          <Copy size={16} />
        </Button>
        <Button
          look="icon"
          hint={t('drawing.inspector.delete')}
          shortcut="Del"
          onPress={() => deletePartInHand({ store })}
          data-testid="part-delete"
        >
          <Trash2 size={16} />
        </Button>
      </div>
    </header>
  )
}

/** What a part calls itself, or null for one without a name of its own. */
function partName(found: FoundPart): string | null {
  if (found.kind === 'building') return found.building.name ?? found.building.id
  if (found.kind === 'hall') return found.hall.name ?? found.hall.id
  if (found.kind === 'area') return found.area.name ?? null
  return null
}

function partKindName(found: FoundPart, t: (key: string) => string): string {
  if (found.kind === 'area') return t(`drawing.kinds.${found.area.kind}`)
  if (found.kind === 'opening') return t(`drawing.kinds.${found.opening.kind === 'door' ? 'door' : 'dock-door'}`)
  return t(`drawing.kinds.${found.kind}`)
}
