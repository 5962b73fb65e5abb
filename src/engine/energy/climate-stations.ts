import abuDhabi from '../../../resources/climate/abu-dhabi.json'
import addisAbaba from '../../../resources/climate/addis-ababa.json'
import chengdu from '../../../resources/climate/chengdu.json'
import ciudadDelEste from '../../../resources/climate/ciudad-del-este.json'
import columbus from '../../../resources/climate/columbus.json'
import dallasFortWorth from '../../../resources/climate/dallas-fort-worth.json'
import irkutsk from '../../../resources/climate/irkutsk.json'
import keflavik from '../../../resources/climate/keflavik.json'
import lulea from '../../../resources/climate/lulea.json'
import macon from '../../../resources/climate/macon.json'
import massena from '../../../resources/climate/massena.json'
import midlandOdessa from '../../../resources/climate/midland-odessa.json'
import paducah from '../../../resources/climate/paducah.json'
import pavlodar from '../../../resources/climate/pavlodar.json'
import quebecCity from '../../../resources/climate/quebec-city.json'
import torino from '../../../resources/climate/torino.json'
import trondheim from '../../../resources/climate/trondheim.json'
import williston from '../../../resources/climate/williston.json'
import type { Source } from '../../model/fields'

/** Monthly normals of a place, January first, and how far single days stray from them. */
export interface ClimateStation {
  readonly id: string
  readonly name: string
  /** Two-letter code of the country. */
  readonly country: string
  readonly region: string
  readonly altitude_m: number
  readonly normals: {
    /** Mean daily maximum and minimum dry bulb. */
    readonly max_C: readonly number[]
    readonly min_C: readonly number[]
    /** Mean relative humidity, 0 to 1. */
    readonly relativeHumidity: readonly number[]
  }
  /** Standard deviation of a day's mean temperature about the month's. */
  readonly dayToDay_K: { readonly january: number; readonly july: number }
  readonly source: Source
  readonly method: string
}

/** The shipped stations, by id. */
export const climateStations: readonly ClimateStation[] = [
  abuDhabi,
  addisAbaba,
  chengdu,
  ciudadDelEste,
  columbus,
  dallasFortWorth,
  irkutsk,
  keflavik,
  lulea,
  macon,
  massena,
  midlandOdessa,
  paducah,
  pavlodar,
  quebecCity,
  torino,
  trondheim,
  williston,
] as readonly ClimateStation[]
