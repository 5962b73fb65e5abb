/** Fractional durations leave dust in the sums: a millionth of a day decides nothing. */
const PER_DAY = 1e6
const DUST_DAYS = 1 / PER_DAY

/** Working day on which something that starts at offset `start` begins. */
export const firstDay = (start: number): number => Math.floor(start + DUST_DAYS)

/** Last working day of a task; a milestone (duration 0) is over on the day it starts. */
export const lastDay = (start: number, duration: number): number =>
  duration <= DUST_DAYS ? firstDay(start) : Math.ceil(start + duration - DUST_DAYS) - 1

/** A slack without its dust. */
export const cleanDays = (days: number): number => Math.round(days * PER_DAY) / PER_DAY || 0
