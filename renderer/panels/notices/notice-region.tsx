import './notices.css'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translator-context'
import type { Notice } from '../../state/app-state'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { SaveProblemCard } from './save-problem-card'

/** How long a notice stays by itself; what failed stays until it is put away. */
const LASTS_ms: Readonly<Record<Notice['tone'], number | null>> = { info: 6000, warned: 12_000, broken: null }

/** Sentences beside the work. They go by themselves, unless pointed at; what failed stays until it is read. */
export function NoticeRegion() {
  const notices = useApp((s) => s.notices)
  const { t } = useT()
  return (
    <section className="notices" aria-label={t('ui.notices.label')} aria-live="polite">
      <SaveProblemCard />
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { t } = useT()
  const dismiss = useApp((s) => s.dismiss)
  const { id, tone } = notice
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const lasts_ms = LASTS_ms[tone]
    if (held || lasts_ms === null) return
    const timer = setTimeout(() => dismiss(id), lasts_ms)
    return () => clearTimeout(timer)
  }, [id, tone, held, dismiss])
  return (
    <div
      className={`notice ${tone}`}
      role={tone === 'broken' ? 'alert' : undefined}
      data-testid="notice"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <p>{notice.key ? t(notice.key, notice.params) : notice.text}</p>
      <Button look="icon" hint={t('ui.dismiss')} onPress={() => dismiss(id)}>
        <X size={14} />
      </Button>
    </div>
  )
}
