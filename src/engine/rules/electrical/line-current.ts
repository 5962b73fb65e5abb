/** Current in each line of a balanced three-phase circuit, amperes: S / (√3 · U). */
export const lineCurrent_A = (apparent_kVA: number, voltage_V: number): number =>
  (apparent_kVA * 1000) / (Math.sqrt(3) * voltage_V)
