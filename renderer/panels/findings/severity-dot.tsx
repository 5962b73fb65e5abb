import type { Severity } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'

/** A disc for an error, a ring-cut triangle for a warning, a small ring for a note: shape repeats what colour says. */
export function SeverityDot({ severity, waived = false }: { readonly severity: Severity; readonly waived?: boolean }) {
  const { t } = useT()
  const name = waived ? t('ui.findings.waived') : t(`ui.findings.severity.${severity}`)
  return (
    <svg
      className={`severity ${waived ? 'waived' : severity}`}
      width="9"
      height="9"
      viewBox="0 0 10 10"
      role="img"
      aria-label={name}
    >
      {severity === 'warning' ? (
        <path d="M5 0.8 9.6 9.2H0.4Z" />
      ) : severity === 'error' ? (
        <circle cx="5" cy="5" r="4.5" />
      ) : (
        <circle className="ring" cx="5" cy="5" r="3.6" />
      )}
    </svg>
  )
}
