import './notices.css'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useT } from '../../i18n/translator-context'
import type { Notice } from '../../state/app-state'
import { useApp } from '../../state/use-app'
import { Button } from '../../ui/button'

const INFO_LASTS_ms = 6000

/** Sentences beside the work. What merely informs goes by itself; what failed stays until it is read. */
export function NoticeRegion() {
  const notices = useApp((s) => s.notices)
  const { t } = useT()
  return (
    <section className="notices" aria-label={t('ui.notices.label')} aria-live="polite">
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
  useEffect(() => {
    if (tone !== 'info') return
    const timer = setTimeout(() => dismiss(id), INFO_LASTS_ms)
    return () => clearTimeout(timer)
  }, [id, tone, dismiss])
  return (
    <div className={`notice ${tone}`} role={tone === 'broken' ? 'alert' : undefined} data-testid="notice">
      <p>{notice.key ? t(notice.key, notice.params) : notice.text}</p>
      <Button look="icon" hint={t('ui.dismiss')} onPress={() => dismiss(id)}>
        <X size={14} />
      </Button>
    </div>
  )
}
