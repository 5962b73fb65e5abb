import { reachesClass } from '../../engine/redundancy/assess-redundancy'
import type { LoadRedundancy, RedundancyReport, SupplySystem } from '../../engine/redundancy/redundancy-report'
import type { Translator } from '../../i18n/translator'
import type { NoteBook } from '../notes/note-book'
import { notedRows } from '../notes/noted-rows'
import { powerText } from '../parts/power-text'
import type { TableModel } from '../table-model'
import { groupName } from './group-name'

/** Groups of loads on the page; the check lists every one that falls short among its findings. */
const ROOM = 14
const systems: readonly SupplySystem[] = ['power', 'liquid', 'air']

/** Required and achieved class of each group of loads, system by system; those that fall short first. */
export function classesTable(
  { loads }: RedundancyReport,
  nameOf: (id: string) => string,
  t: Translator,
  ask?: NoteBook['ask'],
): TableModel {
  const title = (key: string): string => t.t(`resilience.classes.${key}`)
  const ordered = [...loads].sort((a, b) => Number(reachesClass(a)) - Number(reachesClass(b)) || b.load_kW - a.load_kW)
  return {
    title: t.t('resilience.views.classes'),
    columns: [
      { key: 'loads', title: t.t('resilience.loads'), type: 'text', width: 26 },
      { key: 'draw', title: t.t('resilience.draw'), type: 'number', width: 12 },
      { key: 'requires', title: title('requires'), type: 'text', width: 22 },
      { key: 'has', title: title('has'), type: 'text', width: 22 },
      ...systems.map((system) => ({
        key: system,
        title: t.t(`resilience.systems.${system}`),
        type: 'text' as const,
        width: 9,
      })),
      { key: 'obstacle', title: title('obstacle'), type: 'text', width: 34 },
    ],
    rows: ordered.slice(0, ROOM).map((load) => ({
      loads: groupName(load.loads, nameOf, t),
      draw: powerText(load.load_kW, t),
      requires: t.t(`resilience.class.${load.required}`),
      has: t.t(`resilience.class.${load.achieved}`),
      ...Object.fromEntries(systems.map((system) => [system, topologyOf(load, system, t)])),
      obstacle: obstacleOf(load, nameOf, t),
    })),
    notes: notedRows(
      ordered.map((load) => ({
        questions: {
          draw: { of: 'loads', ids: load.loads, figure: 'design_kW' },
          has: { of: 'supply', ids: load.loads },
        },
      })),
      ask,
    ),
    ...(ordered.length > ROOM && {
      footer: [{ loads: t.t('resilience.more', { count: ordered.length - ROOM }) }],
    }),
  }
}

function topologyOf({ systems: all }: LoadRedundancy, system: SupplySystem, t: Translator): string {
  const topology = all.find((s) => s.system === system)?.topology
  if (topology === undefined) return '–'
  return topology === 'none' ? t.t('resilience.noTopology') : topology
}

function obstacleOf({ obstacles }: LoadRedundancy, nameOf: (id: string) => string, t: Translator): string {
  const [first] = obstacles
  if (!first) return ''
  const words = t.t(`resilience.obstacles.${first.kind}`, {
    out: first.out.map(nameOf).join(', '),
    ids: first.ids.map(nameOf).join(', '),
  })
  return obstacles.length > 1 ? `${words} ${t.t('resilience.more', { count: obstacles.length - 1 })}` : words
}
