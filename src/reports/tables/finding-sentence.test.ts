import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from '../../engine/rules/registry'
import { runRules } from '../../engine/rules/run-rules'
import { brokenSites } from '../../engine/rules/testing/broken/broken-sites'
import { buildFacts } from '../../engine/rules/testing/build-facts'
import { buildSite } from '../../engine/rules/testing/build-site'
import { createTranslator, type Language, type Translator } from '../../i18n/translator'
import type { UnitSystem } from '../../units/display-units'
import { findingFix, findingSentence } from './finding-sentence'
import { findingStandard, findingStandardInFull } from './finding-standard'

const area = (language: Language, name: string) =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../../resources/locales/${language}/${name}.json`, import.meta.url)),
      'utf8',
    ),
  )
const translator = (language: Language): Translator =>
  createTranslator(
    language,
    Object.fromEntries(['rules', 'estimate', 'checks'].map((name) => [name, area(language, name)])),
    { strict: true },
  )
const english = translator('en')
const italian = translator('it')

const findings = brokenSites.flatMap(({ site, facts }) => runRules(buildFacts(buildSite(site), facts)))
const of = (rule: string) => findings.find((f) => f.rule === rule)!
/** No-break spaces read as plain ones, so that expectations can be typed. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const say = (rule: string, t: Translator, units: UnitSystem) => plain(findingSentence(of(rule), t, units))

describe('the broken sites', () => {
  it('break every rule', () => {
    expect([...new Set(findings.map((f) => f.rule))].sort()).toEqual(rules.map((r) => r.id).sort())
  })
})

describe('findingSentence', () => {
  const readers = [english, italian].flatMap((t) => (['metric', 'imperial'] as const).map((units) => ({ t, units })))

  it.each(rules.map((r) => r.id))('%s fills every placeholder in each language and unit system', (rule) => {
    for (const finding of findings.filter((f) => f.rule === rule))
      for (const { t, units } of readers)
        for (const text of [findingSentence(finding, t, units), findingFix(finding, t, units)!]) {
          expect(text).toMatch(/\S/)
          expect(text).not.toMatch(/[{}]|undefined|NaN|null/)
        }
  })

  it('calls the fields that a product lacks what people call them, in Italian', () => {
    const lacking = findings.filter((f) => f.rule === 'data/missing-figure')
    expect(lacking).not.toEqual([])
    for (const finding of lacking) expect(findingSentence(finding, italian, 'metric')).not.toMatch(/_|\w\.\w/)
  })

  it.each(rules.map((r) => r.id))('%s shows no metric unit to an imperial reader', (rule) => {
    for (const finding of findings.filter((f) => f.rule === rule))
      for (const t of [english, italian])
        expect(plain(findingSentence(finding, t, 'imperial'))).not.toMatch(/\d (m|kPa|L\/min|°C|K|kg)(?![\w/])/)
  })

  it('says in metric English what the engine says', () => {
    for (const finding of findings)
      expect(plain(findingSentence(finding, english, 'metric'))).toBe(plain(finding.message))
  })

  it('writes temperatures, lengths, floor loads, pressures and flows in the units of the reader', () => {
    expect(say('cooling/supply-temperature', english, 'metric')).toBe(
      'rack1 is supplied at 48 °C on the design day and takes at most 45 °C.',
    )
    expect(say('cooling/supply-temperature', english, 'imperial')).toBe(
      'rack1 is supplied at 118 °F on the design day and takes at most 113 °F.',
    )
    expect(say('cooling/supply-temperature', italian, 'imperial')).toBe(
      'rack1 riceve 118 °F nel giorno di progetto e ammette al massimo 113 °F.',
    )
    expect(say('space/headroom', english, 'imperial')).toContain('needs 10.5 ft with')
    expect(say('space/headroom', italian, 'metric')).toContain('richiede 3,2 m con')
    expect(say('space/floor-load', english, 'imperial')).toContain(
      'presses 464 psf on the floor of Hall 1, which bears 104 psf',
    )
    expect(say('cooling/pump-head', english, 'imperial')).toContain('offers 7.3 psi')
    expect(say('cooling/coolant-flow', english, 'imperial')).toContain('it gives at most 26.4 gpm')
    expect(say('site/altitude', english, 'imperial')).toContain('falls by 6.6 °F')
  })

  it('groups thousands alike, in the figures and in what the engine prints', () => {
    const grouped = 'LV 1 carries 2\u202f467 kVA and may carry 2\u202f000 kVA continuously (80% of 2\u202f500 kVA).'
    expect(of('power/overload').message).toBe(grouped)
    expect(findingSentence(of('power/overload'), english, 'metric')).toBe(grouped.replaceAll(' kVA', '\u00a0kVA'))
  })

  it('prefers the key that a finding brings along', () => {
    const finding = { ...of('power/overload'), messageKey: 'estimate.findings.missing-price', params: { item: 'CDU' } }
    expect(findingSentence(finding, italian, 'metric')).toBe('CDU non ha prezzo: la riga è ignota e fuori dai totali.')
  })
})

describe('findingStandard', () => {
  it('names source and clause in the language of the reader', () => {
    expect(findingStandard(of('power/overload'), italian)).toBe('NFPA 70 (NEC) 2023, 210.20(A), 215.3')
    expect(findingStandard(of('space/headroom'), italian)).toBe('dati dell’edificio, altezza libera della sala')
    expect(findingStandardInFull(of('space/headroom'), italian)).toBe(findingStandard(of('space/headroom'), italian))
    expect(findingStandardInFull(of('redundancy/contingency-overload'), italian)).toBe(
      'Uptime Institute Tier Standard: Topology 2018, capacità con un componente fuori servizio' +
        ' – Standard Tier per l’infrastruttura dei centri dati: topologia',
    )
  })

  it('says in English what the engine says', () => {
    for (const finding of findings) expect(findingStandard(finding, english)).toBe(finding.standard)
  })

  it('leaves a source of which nothing is known as it is', () => {
    expect(findingStandard({ ...of('power/overload'), standard: 'own rule', params: {} }, italian)).toBe('own rule')
  })
})
