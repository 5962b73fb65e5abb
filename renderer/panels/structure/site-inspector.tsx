import { type SiteFields, setSite, setSiteGroup } from '../../../src/commands/structure/set-site'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { ChoiceField } from '../../ui/fields/choice-field'
import { TextEntry } from '../../ui/fields/text-entry'
import { Fold } from '../../ui/fold'
import { Lesson } from '../inspector/lesson'
import { FigureEntry } from './fields/figure-entry'
import { KnownFigures } from './fields/known-figures'
import { KnownQuantity } from './fields/known-quantity'
import { useStructureEdit } from './use-structure-edit'

/** The site as a whole, where nothing is chosen; how to begin comes first where there is equipment to begin with. */
export function SiteInspector() {
  const { t } = useT()
  const site = useApp((s) => s.effective.site)
  const edit = useStructureEdit()
  const set = (fields: SiteFields) => edit(({ document }) => setSite(document, fields))
  return (
    <>
      <header className="inspector-head">
        <h2 className="truncate">{site.name}</h2>
        <p>{t('drawing.site.title')}</p>
      </header>
      <div className="inspector-body scroll" data-testid="site-inspector">
        <FirstSteps />
        <Fold title={t('drawing.site.place')}>
          <TextEntry
            label={t('ui.inspector.name')}
            value={site.name}
            onCommit={(name) => name.trim() && set({ name: name.trim() })}
            testId="site-name"
          />
          <TextEntry
            label={t('drawing.site.country')}
            value={site.country ?? ''}
            placeholder="US"
            onCommit={(text) => set({ country: text.trim() || undefined })}
            testId="site-country"
          />
          <TextEntry
            label={t('drawing.site.region')}
            value={site.region ?? ''}
            placeholder="TX"
            onCommit={(text) => set({ region: text.trim() || undefined })}
          />
          <ChoiceField
            label={t('drawing.site.code')}
            value={site.electricalCode}
            options={[
              { id: 'NEC', label: 'NEC' },
              { id: 'IEC', label: 'IEC 60364' },
            ]}
            onChange={(electricalCode) => set({ electricalCode })}
            testId="site-code"
          />
          <KnownQuantity
            label={t('drawing.site.altitude')}
            kind="length"
            decimals={0}
            value={site.altitude_m}
            onCommit={(altitude_m) => set({ altitude_m })}
            testId="site-altitude"
          />
          <TextEntry
            label={t('drawing.site.targetDate')}
            type="date"
            value={site.targetDate ?? ''}
            onCommit={(text) => set({ targetDate: text || undefined })}
            testId="site-target-date"
          />
        </Fold>
        <Fold title={t('drawing.site.money')}>
          <TextEntry
            label={t('drawing.site.currency')}
            value={site.currency}
            onCommit={(text) => set({ currency: text.trim().toUpperCase() })}
            testId="site-currency"
          />
          <FigureEntry
            label={t('drawing.site.energyPrice', { currency: site.currency })}
            value={site.energyPrice_perMWh}
            onCommit={(energyPrice_perMWh) => set({ energyPrice_perMWh })}
          />
        </Fold>
        <ClimateFold />
        <UtilityFold />
      </div>
    </>
  )
}

/** The first swap, told where there are racks to swap; a site without any begins on the floor instead. */
function FirstSteps() {
  const any = useApp((s) => s.effective.placements.length > 0)
  return any ? <Lesson /> : null
}

function ClimateFold() {
  const { t } = useT()
  const climate = useApp((s) => s.effective.site.climate) ?? {}
  const edit = useStructureEdit()
  const set = (fields: Parameters<typeof setSiteGroup<'climate'>>[2]) =>
    edit(({ document }) => setSiteGroup(document, 'climate', fields))
  return (
    <Fold title={t('drawing.site.climate')}>
      <KnownFigures
        record={climate}
        onChange={set}
        rows={[
          { field: 'designDryBulb_C', label: t('drawing.site.dryBulb'), kind: 'temperature', testId: 'site-dry-bulb' },
          { field: 'designWetBulb_C', label: t('drawing.site.wetBulb'), kind: 'temperature' },
          { field: 'designMin_C', label: t('drawing.site.coldest'), kind: 'temperature' },
        ]}
      />
    </Fold>
  )
}

function UtilityFold() {
  const { t } = useT()
  const utility = useApp((s) => s.effective.site.utility) ?? {}
  const water = useApp((s) => s.effective.site.waterLimit_m3_perYear)
  const edit = useStructureEdit()
  const set = (fields: Parameters<typeof setSiteGroup<'utility'>>[2]) =>
    edit(({ document }) => setSiteGroup(document, 'utility', fields))
  return (
    <Fold title={t('drawing.site.utility')}>
      <KnownFigures
        record={utility}
        onChange={set}
        rows={[
          { field: 'importLimit_kW', label: t('drawing.site.importLimit'), kind: 'power', testId: 'site-import-limit' },
          { field: 'minPowerFactor', label: t('drawing.site.powerFactor'), testId: 'site-power-factor' },
          { field: 'stepLimit_kW', label: t('drawing.site.stepLimit'), kind: 'power' },
          { field: 'rampLimit_kW_perMin', label: t('drawing.site.rampLimit') },
        ]}
      />
      <FigureEntry
        label={t('drawing.site.waterLimit')}
        value={water}
        onCommit={(waterLimit_m3_perYear) => edit(({ document }) => setSite(document, { waterLimit_m3_perYear }))}
      />
    </Fold>
  )
}
