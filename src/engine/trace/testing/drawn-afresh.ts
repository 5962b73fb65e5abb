import type { EffectiveSite } from '../../../model/effective-site'
import { spaceFindings } from '../../rules/run-rules'

/** Every figure that the rules of space read off a copy of the site, which nothing remembers. */
export const drawnAfresh = (site: EffectiveSite): readonly number[] =>
  spaceFindings(structuredClone(site)).flatMap(({ value }) => (value === null ? [] : [value]))
