import { Menu, MenuItem } from 'react-aria-components'
import type { Finding } from '../../../../src/engine/results'
import { findingFix } from '../../../../src/reports/tables/finding-sentence'
import type { OfferedFix } from '../../../engine-worker/offered-fix'
import { useT } from '../../../i18n/translator-context'
import { useApp } from '../../../state/hooks/use-app'
import { Working } from '../../../ui/waiting/working'
import { FixOption } from './fix-option'
import { useFixTitle } from './use-fix-title'
import { useFixes } from './use-fixes'

interface Props {
  readonly finding: Finding
  onApply(offer: OfferedFix): void
}

/** The fixes that were tried and help, or what usually helps where none does. */
export function FixOffers({ finding, onApply }: Props) {
  const translator = useT()
  const { t } = translator
  const units = useApp((s) => s.preferences.units)
  const fixes = useFixes(finding.key)
  const title = useFixTitle()
  if (fixes.state === 'working') return <Working>{t('findings.fixes.working')}</Working>
  if (fixes.state === 'failed') return <p className="fix-words broken">{fixes.problem}</p>
  const usual = findingFix(finding, translator, units)
  if (fixes.offers.length === 0)
    return (
      <div className="fix-words" data-testid="fix-none">
        {usual ? (
          <>
            <h3 className="panel-title">{t('findings.fixes.usually')}</h3>
            <p>{usual}</p>
          </>
        ) : null}
        <p className="muted">{t('fixes.none')}</p>
      </div>
    )
  return (
    <>
      <Menu
        aria-label={t('fixes.title')}
        autoFocus="first"
        onAction={(id) => {
          const chosen = fixes.offers.find((o) => o.fix.id === id)
          if (chosen) onApply(chosen)
        }}
      >
        {fixes.offers.map((offer) => (
          <MenuItem
            key={offer.fix.id}
            id={offer.fix.id}
            className="option fix-option"
            textValue={title(offer.fix)}
            data-testid="fix-offer"
          >
            {({ isFocused }) => <FixOption offer={offer} inHand={isFocused} />}
          </MenuItem>
        ))}
      </Menu>
      <p className="fix-hint label">{t('findings.fixes.hint')}</p>
    </>
  )
}
