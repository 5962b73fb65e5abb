import { annualEnergy } from '../../../src/engine/energy/annual-energy'
import type { Answerer } from './answerer'

export const energyAnswer: Answerer<'energy'> = (_, { site }) => annualEnergy(site)
