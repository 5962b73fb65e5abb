import { noHold } from '../snapping/snap-box'
import { keyFeeding, moveFeeding, releaseFeeding } from './connect/feeding'
import { cancelRun, keyRun, moveRun, releaseRun } from './connect/run-tool'
import { pressWithRun } from './connect/start-connecting'
import { cancelWiring, moveWiring, releaseWiring } from './connect/wiring'
import { releaseDelete } from './delete/delete-tool'
import { cancelDrawing, keyDrawing, moveDrawing, releaseDrawing } from './draw/drawing-tool'
import { cancelReshaping, moveReshaping, pressHandle, releaseReshaping } from './draw/reshaping-tool'
import { keyHeld, moveHeld, releaseHeld } from './hold/holding'
import { cancelMeasuring, moveMeasuring, releaseMeasuring, startMeasuring } from './measure/measuring'
import type { PointerSample } from './pointer-sample'
import { cancelSection, dragSection, dropSection, pressSection } from './section/section-drag'
import { moveIdle, pressIdle } from './select/idle'
import { cancelMarquee, moveMarquee, releaseMarquee } from './select/marquee'
import { cancelMoving, keyMoving, moveMoving, releaseMoving } from './select/moving'
import { movePointing, releasePointing } from './select/pointing'
import { movePointed, releaseTakeOut } from './take-out/take-out-tool'
import { type Tool, tool } from './tool'
import { type HoldingMode, idleMode, type ToolMode } from './tool-mode'
import { cancelUnderlayDrag, dragUnderlay, dropUnderlay, pressUnderlay } from './underlay/underlay-drag'
import {
  cancelUnderlayPoints,
  moveUnderlayPoint,
  releaseUnderlayPoint,
  startUnderlayPoints,
} from './underlay/underlay-tool'

const always = (): boolean => true

const emptyHand = { hold: noHold, press: null, latest: null } as const

/** What every tool with something in hand does. */
const holding = {
  pressed: (mode: HoldingMode, sample: PointerSample): ToolMode => ({ ...mode, press: sample }),
  moved: moveHeld,
  released: releaseHeld,
  key: keyHeld,
}

/** Every mode of the floor and what it does. */
export const allTools: { readonly [N in ToolMode['name']]: Tool<N> } = {
  idle: tool('idle', {
    pressed: (_, sample, context) =>
      pressSection(sample, context) ??
      pressHandle(sample, context) ??
      pressUnderlay(sample, context) ??
      pressIdle(sample, context),
    moved: moveIdle,
  }),
  drawing: tool('drawing', {
    pressed: (mode, sample) => ({ ...mode, press: sample }),
    moved: moveDrawing,
    released: releaseDrawing,
    key: keyDrawing,
    cancel: cancelDrawing,
    armedBy: 'drawing',
    arm: () => ({ name: 'drawing', press: null, latest: null, held: null }),
  }),
  reshaping: tool('reshaping', {
    moved: moveReshaping,
    released: releaseReshaping,
    cancel: (_, context) => cancelReshaping(context),
    busy: always,
  }),
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
    // Carried by a key, the camera stays free.
    busy: (mode) => mode.press !== null,
    armedBy: 'moving',
    arm: () => ({ name: 'moving', press: null, latest: null, plan: null, hold: noHold, typed: '' }),
  }),
  deleting: tool('deleting', {
    pressed: (mode, sample) => ({ ...mode, press: sample }),
    moved: moveIdle,
    released: releaseDelete,
    armedBy: 'deleting',
    arm: () => ({ name: 'deleting', press: null }),
  }),
  'taking-out': tool('taking-out', {
    pressed: (mode, sample) => ({ ...mode, press: sample }),
    moved: movePointed,
    released: releaseTakeOut,
    armedBy: 'taking-out',
    arm: () => ({ name: 'taking-out', press: null }),
  }),
  feeding: tool('feeding', {
    pressed: (mode, sample) => ({ ...mode, press: sample }),
    moved: moveFeeding,
    released: releaseFeeding,
    key: keyFeeding,
    armedBy: 'feeding',
    arm: () => ({ name: 'feeding', press: null }),
  }),
  wiring: tool('wiring', {
    moved: moveWiring,
    released: releaseWiring,
    cancel: (_, context) => cancelWiring(context),
    busy: always,
    armedBy: 'wiring',
    arm: () => ({ name: 'wiring', press: null }),
  }),
  run: tool('run', {
    pressed: pressWithRun,
    moved: moveRun,
    released: releaseRun,
    key: keyRun,
    cancel: cancelRun,
    busy: (mode) => mode.pull !== null,
    armedBy: 'run',
    arm: () => ({ name: 'run', pull: null }),
  }),
  placing: tool('placing', { ...holding, armedBy: 'placing', arm: () => ({ name: 'placing', ...emptyHand }) }),
  arraying: tool('arraying', { ...holding, armedBy: 'arraying', arm: () => ({ name: 'arraying', ...emptyHand }) }),
  pasting: tool('pasting', { ...holding, armedBy: 'pasting', arm: () => ({ name: 'pasting', ...emptyHand }) }),
  'dragging-section': tool('dragging-section', {
    moved: dragSection,
    released: dropSection,
    cancel: cancelSection,
    busy: always,
  }),
  'dragging-underlay': tool('dragging-underlay', {
    moved: dragUnderlay,
    released: dropUnderlay,
    cancel: (_, context) => cancelUnderlayDrag(context),
    busy: always,
  }),
  'underlay-points': tool('underlay-points', {
    pressed: (mode, sample) => ({ ...mode, press: sample }),
    moved: moveUnderlayPoint,
    released: releaseUnderlayPoint,
    cancel: cancelUnderlayPoints,
    armedBy: 'underlay-points',
    arm: startUnderlayPoints,
  }),
  measuring: tool('measuring', {
    pressed: (mode, sample) => ({ ...mode, press: sample }),
    moved: moveMeasuring,
    released: releaseMeasuring,
    cancel: cancelMeasuring,
    armedBy: 'measuring',
    arm: startMeasuring,
  }),
}
