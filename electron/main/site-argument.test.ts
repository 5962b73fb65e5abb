import { expect, it } from 'vitest'
import { siteArgument } from './site-argument'

it.each([
  [['/opt/guscio'], null],
  [['/opt/guscio', 'a.guscio'], 'a.guscio'],
  [['electron', '.', '--inspect', 'b.guscio.json'], 'b.guscio.json'],
  [['electron', '.', '--file=a.guscio'], null],
  [['electron', '/checkout'], null],
])('reads %j', (args, site) => expect(siteArgument(args)).toBe(site))
