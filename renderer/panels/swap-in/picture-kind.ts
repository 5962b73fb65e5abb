/** What the picture of a product shows; `box` is only its outline. */
export type PictureKind = 'rack' | 'fans' | 'pipes' | 'windings' | 'engine' | 'battery' | 'board' | 'box'

const kinds: readonly (readonly [RegExp, PictureKind])[] = [
  [/^(asic-|gpu-|storage-rack|network-rack)/, 'rack'],
  [/^(dry-cooler|cooling-tower|chiller|crah|crac|fan-wall|exhaust|rear-door)/, 'fans'],
  [/^(cdu|manifold|pump|heat-exchanger)/, 'pipes'],
  [/transformer/, 'windings'],
  [/^generator/, 'engine'],
  [/^(ups|bess|battery)/, 'battery'],
  [/(switch|pdu|rpp|ats|sts|busway|utility|feeder)/, 'board'],
]

/** The picture that belongs to a category of the catalogue. */
export const pictureKind = (category: string): PictureKind =>
  kinds.find(([pattern]) => pattern.test(category))?.[1] ?? 'box'
