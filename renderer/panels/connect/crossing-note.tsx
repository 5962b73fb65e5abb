import { useMemo } from 'react'
import { flatCrossings } from '../../../src/planning/routing/steps/flat-crossings'
import { findRun, type Run } from '../../editor/tools/connect/run-pick'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'

/** Names shown before the rest is counted. */
const NAMED = 3

/** Says which runs this one crosses at one height, which no check counts: a step or another height parts them. */
export function CrossingNote({ run }: { readonly run: Run }) {
  const { t } = useT()
  const site = useApp((s) => s.effective)
  const crossed = useMemo(() => flatCrossings(site, run.connection), [site, run.connection])
  if (crossed.length === 0) return null
  const names = crossed.slice(0, NAMED).flatMap((id) => {
    const ends = findRun(site, id)?.ends
    return ends ? [ends.map((p) => p.label ?? p.id).join(' → ')] : []
  })
  return (
    <p className="feed-hint" data-testid="run-crossings">
      {t('connect.run.crossings', { runs: names.join(', '), more: crossed.length - names.length })}
    </p>
  )
}
