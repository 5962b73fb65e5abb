/** Names the state for a sentence: `normal` where nothing is out of service, else `outage`. */
export const outageState = (out: readonly string[]): 'normal' | 'outage' => (out.length === 0 ? 'normal' : 'outage')
