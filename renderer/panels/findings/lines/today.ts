/** Today's date, ISO: the day against which waivers expire on screen. */
export const today = (): string => new Date().toISOString().slice(0, 10)
