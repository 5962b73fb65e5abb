import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useT } from '../../i18n/translator-context'
import { useAssumed } from './use-assumed'

/** A hatched dot where a figure rests on an assumption. @param question null where nothing is claimed */
export function AssumedMark({ question }: { readonly question: TraceQuestion | null }) {
  const { t } = useT()
  const assumed = useAssumed(question)
  return assumed ? <span role="img" className="how-dot" aria-label={t('how.assumed')} /> : null
}
