import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import type { PhaseConflict } from '../../state/phases/phase-conflicts'
import { Button } from '../../ui/button'

const keys = { 'fed-later': 'fedLater', 'in-the-way': 'inTheWay' } as const

/** What cannot work in the order of the phases; a click selects and shows both sides. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly PhaseConflict[] }) {
  const { t } = useT()
  const site = useApp((s) => s.effective)
  const select = useApp((s) => s.select)
  const frame = useApp((s) => s.frame)
  const labels = new Map([...site.placements, ...site.removed].map((p) => [p.id, p.label ?? p.id]))
  if (conflicts.length === 0) return <p className="muted phases-note">{t('look.phases.noConflicts')}</p>
  return (
    <section className="phases-note" aria-label={t('look.phases.conflicts')}>
      <h3 className="panel-title">
        {t('look.phases.conflicts')} ({conflicts.length})
      </h3>
      <ul className="conflict-list">
        {conflicts.map(({ kind, id, by }) => (
          <li key={`${kind}/${id}/${by}`}>
            <Button
              look="link"
              onPress={() => {
                select([id, by])
                frame([id, by])
              }}
            >
              {t(`look.phases.${keys[kind]}`, { name: labels.get(id) ?? id, by: labels.get(by) ?? by })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
