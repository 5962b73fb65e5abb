import { useT } from '../../i18n/translator-context'

const steps = ['select', 'choose', 'read', 'apply'] as const

/** What to do first, where nothing is selected. */
export function Lesson() {
  const { t } = useT()
  return (
    <div className="lesson">
      <h2>{t('ui.lesson.title')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <div>
              <strong>{t(`ui.lesson.${step}.title`)}</strong>
              <span>{t(`ui.lesson.${step}.text`)}</span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
