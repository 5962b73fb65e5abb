import { orderedFindings } from '../../state/actions/finding-actions'
import type { AppStore } from '../../state/store-access'
import type { MenuLine } from './menu-line'
import type { MenuWords } from './menu-words'

/** More than these are read in the panel. */
const MOST = 24

/** What the check says about the selection, each to be taken in hand, and the fixes of the gravest. */
export function findingChoices(store: AppStore, { t, finding: sentence }: MenuWords): readonly MenuLine[] {
  const { answers, selection, showFinding, openFixes, setBottomTab } = store.getState()
  const findings = orderedFindings(answers).filter((f) => f.subjects.some((id) => selection.has(id)))
  const [gravest] = findings
  if (!gravest) return []
  const lines: MenuLine[] = findings.slice(0, MOST).map((finding) => ({
    kind: 'act',
    id: `finding:${finding.key}`,
    text: sentence(finding),
    end: t(`ui.findings.severity.${finding.severity}`),
    run: () => showFinding(finding.key),
  }))
  if (findings.length > MOST)
    lines.push({
      kind: 'act',
      id: 'findings-rest',
      text: t('arrange.menu.moreFindings', { count: findings.length - MOST }),
      run: () => setBottomTab('findings'),
    })
  const fixes: readonly MenuLine[] = gravest.waived
    ? []
    : [{ kind: 'act', id: 'fixes', text: t('arrange.menu.fixes'), run: () => openFixes(gravest.key) }]
  return [
    { kind: 'more', id: 'findings', text: t('arrange.menu.findings', { count: findings.length }), lines },
    ...fixes,
  ]
}
