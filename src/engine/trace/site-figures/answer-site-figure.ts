import type { EffectivePlacement } from '../../../model/effective-site'
import { displayName } from '../../rules/display-name'
import type { SiteCase } from '../findings/finding-case'
import { itemFigure } from '../findings/inputs'
import { byProduct, designOf, timesEach } from '../findings/loads'
import { reckonedDraft } from '../findings/reckoned-draft'
import { given, type Reckoning, reckon } from '../findings/reckoning'
import { siteCase } from '../findings/site-case'
import type { TraceContext, TraceDraft } from '../trace-types'
import { availabilityReport, reckonAvailability } from './reckon-availability'
import { reckonBank } from './reckon-bank'
import { reckonCircuit, reckonPipe } from './reckon-circuit'
import { byCategory, reckonCount, reckonFindings, reckonListed } from './reckon-count'
import { reckonCutSet } from './reckon-cut-set'
import { reckonEnergy } from './reckon-energy'
import { reckonFloor } from './reckon-floor'
import { reckonItLoad } from './reckon-it-load'
import { reckonMoved } from './reckon-moved'
import { reckonSources } from './reckon-sources'
import { reckonSupply } from './reckon-supply'
import type { SiteFigureQuestion } from './site-figure-questions'

/** How a figure of the site came about; null where the site has none such. */
export function answerSiteFigure(
  asked: SiteFigureQuestion,
  context: TraceContext,
  answer: SiteCase['answer'],
): TraceDraft | null {
  const c = siteCase(context, answer)
  const found = reckonedDraft(asked, reckoningOf(asked, c, context), subjectOf(asked, c))
  const [stated] = found?.inputs ?? []
  // What an item states is called what its only input is called.
  return found && stated && asked.of === 'stated'
    ? { ...found, titleKey: stated.nameKey, titleParams: stated.nameParams ?? {} }
    : found
}

function reckoningOf(asked: SiteFigureQuestion, c: SiteCase, context: TraceContext): Reckoning | null {
  switch (asked.of) {
    case 'stated':
      return c.index.byId.has(asked.id) ? given(itemFigure(c, asked.id, asked.path, asked.unit)) : null
    case 'loads': {
      const loads = asked.ids.flatMap((id) => c.index.byId.get(id) ?? [])
      return asked.figure === 'mass_kg' ? massOf(c, loads) : designOf(c, loads)
    }
    case 'sources':
      return reckonSources(asked.ids, c)
    case 'bank':
      return reckonBank(asked, c)
    case 'supply':
      return reckonSupply(asked.ids, c)
    case 'floor':
      return reckonFloor(asked, c)
    case 'count':
      return reckonCount(asked.figure, c, context)
    case 'listed':
      return reckonListed(asked.figure, context)
    case 'findings':
      return reckonFindings(asked.keys, context)
    case 'it-load':
      return reckonItLoad(asked.figure, c, context)
    case 'moved':
      return reckonMoved(asked, c)
    case 'placements': {
      const wanted = new Set(asked.ids)
      return byCategory([...c.site.placements, ...c.site.removed].filter((p) => wanted.has(p.id)))
    }
    case 'energy':
      return reckonEnergy(asked.figure, c)
    case 'availability':
      return reckonAvailability(asked, c)
    case 'cut-set':
      return reckonCutSet(asked.members, availabilityReport(c.site), c)
    case 'pipe':
      return reckonPipe(asked, c)
    case 'circuit':
      return reckonCircuit(asked, c)
  }
}

/** Mass of placements, those of one product together. */
const massOf = (c: SiteCase, placements: readonly EffectivePlacement[]): Reckoning =>
  reckon(
    'sum',
    'kg',
    byProduct(placements.filter((p) => p.definition.mass_kg !== undefined)).map((group) =>
      timesEach('group', group, itemFigure(c, group[0]!.id, 'mass_kg', 'kg')),
    ),
  )

function subjectOf(asked: SiteFigureQuestion, { site, index }: SiteCase): string {
  const name = (id: string) => displayName(index.byId.get(id), id)
  switch (asked.of) {
    case 'stated':
      return index.byId.get(asked.id)?.definition.name ?? asked.id
    case 'loads':
      return asked.ids.length === 1 ? name(asked.ids[0]!) : String(asked.ids.length)
    case 'sources':
    case 'bank':
    case 'supply':
    case 'placements':
      return asked.ids.length === 1 ? name(asked.ids[0]!) : String(asked.ids.length)
    case 'floor':
      return site.halls.get(asked.hall)?.name ?? asked.hall
    case 'count':
    case 'listed':
    case 'it-load':
    case 'energy':
      return site.site.name
    case 'findings':
      return String(asked.keys.length)
    case 'moved':
      return name(asked.id)
    case 'availability':
      return asked.id === null ? site.site.name : name(asked.id)
    case 'cut-set':
      return asked.members.map(name).join(', ')
    case 'pipe': {
      const run = site.connections.find((r) => r.id === asked.connection)
      return run ? `${name(run.from)} – ${name(run.to)}` : asked.connection
    }
    case 'circuit':
      return name(asked.id)
  }
}
