import type { Interaction } from '../interaction'
import type { PointerSample, ToolContext } from './pointer-sample'
import type { ToolMode } from './tool-mode'

type ModeName = ToolMode['name']
export type ModeOf<N extends ModeName> = Extract<ToolMode, { readonly name: N }>

/** What the floor does with pointer and keys in one mode; what is left out means nothing there. */
export interface Tool<N extends ModeName> {
  /** Pressed while nothing is under way: only modes that wait for presses have it. */
  pressed?(mode: ModeOf<N>, sample: PointerSample, context: ToolContext): ToolMode
  moved?(mode: ModeOf<N>, sample: PointerSample, context: ToolContext): ToolMode
  released?(mode: ModeOf<N>, sample: PointerSample, context: ToolContext): ToolMode
  /** A key, Escape apart; null where it means nothing here. */
  key?(mode: ModeOf<N>, key: string, context: ToolContext): ToolMode | null
  /** Drops what is under way and restores what was; null where there is nothing to drop. */
  cancel?(mode: ModeOf<N>, context: ToolContext): ToolMode | null
  /** True while the camera and hover keep off: a press or drag is under way. */
  busy?(mode: ModeOf<N>): boolean
  /** The interface arms this tool by setting an interaction of this type, and ends it by setting another. */
  readonly armedBy?: Interaction['type']
  /** The mode to begin with when it is armed. */
  arm?(): ModeOf<N>
}

/** Keeps the type of a mode's own name while it goes into the table of all tools. */
export const tool = <N extends ModeName>(_name: N, behaviour: Tool<N>): Tool<N> => behaviour
