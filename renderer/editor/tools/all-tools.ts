import { noHold } from '../snapping/snap-box'
import { movePlacing, releasePlacing } from './place/placing'
import { moveIdle, pressIdle } from './select/idle'
import { cancelMarquee, moveMarquee, releaseMarquee } from './select/marquee'
import { cancelMoving, keyMoving, moveMoving, releaseMoving } from './select/moving'
import { movePointing, releasePointing } from './select/pointing'
import { type Tool, tool } from './tool'
import { idleMode, type ToolMode } from './tool-mode'

const always = (): boolean => true

/** Every mode of the floor and what it does. */
export const allTools: { readonly [N in ToolMode['name']]: Tool<N> } = {
  idle: tool('idle', { pressed: (_, sample) => pressIdle(sample), moved: moveIdle }),
  pointing: tool('pointing', {
    moved: movePointing,
    released: releasePointing,
    cancel: () => idleMode,
    busy: always,
  }),
  marquee: tool('marquee', {
    moved: moveMarquee,
    released: (mode, _, context) => releaseMarquee(mode, context),
    cancel: cancelMarquee,
    busy: always,
  }),
  moving: tool('moving', {
    moved: moveMoving,
    released: releaseMoving,
    key: keyMoving,
    cancel: (_, context) => cancelMoving(context),
    busy: always,
  }),
  placing: tool('placing', {
    pressed: (mode, sample) => ({ ...mode, press: sample }),
    moved: movePlacing,
    released: releasePlacing,
    armedBy: 'placing',
    arm: () => ({ name: 'placing', hold: noHold, press: null }),
  }),
}
