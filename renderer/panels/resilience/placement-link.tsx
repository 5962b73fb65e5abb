import { useCallback, useMemo } from 'react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'

/** Names of placements as the floor shows them; an id that no longer stands names itself. */
export function useNames(): (id: string) => string {
  const placements = useApp((s) => s.effective.placements)
  const names = useMemo(() => new Map(placements.map((p) => [p.id, p.label ?? p.id])), [placements])
  return useCallback((id) => names.get(id) ?? id, [names])
}

interface Props {
  readonly ids: readonly string[]
  /** Instead of their names. */
  readonly text?: string
}

/** One or more placements by name; a press selects them and brings them into sight. */
export function PlacementLink({ ids, text }: Props) {
  const { t } = useT()
  const nameOf = useNames()
  const rows = useApp((s) => s.effective.placements)
  const select = useApp((s) => s.select)
  const frame = useApp((s) => s.frame)
  const wanted = new Set(ids)
  const [first, second] = ids
  if (first === undefined) return <span className="muted">–</span>
  const row = ids.length > 2 ? sharedRow(rows, wanted) : null
  const words =
    text ??
    (row !== null
      ? t('resilience.row', { row, count: ids.length })
      : second === undefined
        ? nameOf(first)
        : t('resilience.andMore', { name: nameOf(first), count: ids.length - 1 }))
  return (
    <Button
      look="link"
      onPress={() => {
        select(ids)
        frame(ids)
      }}
    >
      <span className="truncate" title={ids.slice(0, 40).map(nameOf).join(', ')}>
        {words}
      </span>
    </Button>
  )
}

/** The row that all of them stand in, or null. */
function sharedRow(placements: readonly { id: string; row?: string | undefined }[], ids: ReadonlySet<string>) {
  let shared: string | null = null
  for (const { id, row } of placements) {
    if (!ids.has(id)) continue
    if (!row || (shared !== null && row !== shared)) return null
    shared = row
  }
  return shared
}
