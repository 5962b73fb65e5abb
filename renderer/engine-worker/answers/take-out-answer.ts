import { takeOut } from '../../../src/engine/take-out/take-out'
import type { Answerer } from './answerer'

export const takeOutAnswer: Answerer<'takeOut'> = ({ out }, { site }) => takeOut(site, out)
