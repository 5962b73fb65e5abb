import { diagramFigures } from '../diagrams/diagram'
import type { FoldLevel } from '../diagrams/fold/fold-levels'
import type { DiagramKind } from '../diagrams/network/diagram-network'
import { diagramSheet } from '../diagrams/render/diagram-shapes'
import { renderSvg } from '../diagrams/render/render-svg'
import { checkSite } from '../engine/check-site'
import type { Translator } from '../i18n/translator'
import type { EffectiveSite } from '../model/effective-site'
import { diagramWords } from '../reports/diagrams/diagram-words'
import type { UnitSystem } from '../units/display-units'
import { layOutDiagram } from './lay-out-diagram'

export interface DiagramSvgOptions {
  readonly kind: DiagramKind
  /** How it is folded; undefined where the diagram itself chooses, by the size of the site. */
  readonly level: FoldLevel | undefined
  /** ISO date. */
  readonly today: string
  readonly translator: Translator
  readonly units: UnitSystem
}

/** A diagram with the figures of its check as an SVG file; null where the site has nothing of the kind. */
export async function diagramSvg(
  site: EffectiveSite,
  { kind, level, today, translator, units }: DiagramSvgOptions,
): Promise<string | null> {
  const laid = await layOutDiagram(kind, site, level)
  if (!laid) return null
  const check = checkSite(site, { today })
  const { structure, layout } = laid
  const figures = diagramFigures(structure, site, check, diagramWords(translator, units))
  const code = site.site.electricalCode ?? 'IEC'
  const title = translator.t(`diagrams.label.${kind}`, { site: site.site.name })
  return renderSvg(diagramSheet({ structure, layout, figures, check, code }), title)
}
