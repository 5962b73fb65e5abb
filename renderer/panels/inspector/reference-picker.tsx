import './reference-picker.css'
import { Radio, RadioGroup } from 'react-aria-components'
import { type ReferencePoint, referencePoints } from '../../editor/reference-point'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'

/** Which point of the footprint typed positions are about: a corner, the middle of a side, the centre. */
export function ReferencePicker() {
  const { t } = useT()
  const point = useApp((s) => s.referencePoint)
  const setReferencePoint = useApp((s) => s.setReferencePoint)
  return (
    <div className="field">
      <span className="muted">{t('arrange.reference.label')}</span>
      <div className="reference">
        <RadioGroup
          className="reference-grid"
          aria-label={t('arrange.reference.label')}
          value={point}
          onChange={(name) => setReferencePoint(name as ReferencePoint)}
        >
          {referencePoints.map((name) => (
            <Radio
              key={name}
              value={name}
              className="reference-point"
              aria-label={t(`arrange.reference.${name}`)}
              data-testid={`reference-${name}`}
            />
          ))}
        </RadioGroup>
        <span className="truncate">{t(`arrange.reference.${point}`)}</span>
      </div>
    </div>
  )
}
