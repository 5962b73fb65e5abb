import type { EffectiveSite } from '../../model/effective-site'

/** What people call a hall: its name, else its id. */
export const hallName = (site: EffectiveSite, hall: string | null): string =>
  hall === null ? '' : (site.halls.get(hall)?.name ?? hall)
