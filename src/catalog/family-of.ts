/** Groups of the palette; their names are `catalog.families.*`. */
export const families = ['it', 'liquid', 'air', 'supply', 'distribution', 'safety'] as const

export type Family = (typeof families)[number]

const categoriesOf: Readonly<Record<Family, readonly string[]>> = {
  it: ['asic-miner', 'asic-rack', 'asic-container', 'gpu-server', 'gpu-rack', 'network-rack', 'storage-rack'],
  liquid: ['cdu', 'manifold', 'pump', 'heat-exchanger', 'dry-cooler', 'cooling-tower', 'chiller'],
  air: ['rear-door-hx', 'crah', 'fan-wall', 'exhaust-fan'],
  supply: ['utility-feed', 'generator', 'bess', 'transformer', 'mv-switchgear', 'mv-feeder'],
  distribution: ['lv-switchboard', 'ups', 'battery', 'ats', 'sts', 'busway', 'rpp', 'pdu'],
  safety: ['fire-suppression', 'leak-detection'],
}

const familyByCategory = new Map(families.flatMap((family) => categoriesOf[family].map((c) => [c, family] as const)))

/** The palette group of a category; undefined for one of the user's own. */
export const familyOf = (category: string): Family | undefined => familyByCategory.get(category)
