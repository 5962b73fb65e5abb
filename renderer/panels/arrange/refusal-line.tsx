import type { Refusal } from '../../editor/interaction'
import { useT } from '../../i18n/translator-context'

/** Why what is in hand may not be put down, in words; announced when it changes. */
export function RefusalLine({ refusal }: { readonly refusal: Refusal | null }) {
  const { t } = useT()
  return (
    <output className="arrange-refusal broken">
      {refusal ? t(`editor.refusals.${refusal.code}`, refusal.params) : null}
    </output>
  )
}
