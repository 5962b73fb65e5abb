import { applySwap, chooseRow, proposePod, readFinding } from './shared-steps'
import { poseText, type TourStep } from './tour-step'

/** From a row of miners to a pod that holds, with its price and date, out of the door as a file. */
export const swapTour: readonly TourStep[] = [
  {
    id: 'look',
    anchors: ['viewport'],
    commands: ['toggleView', 'frameAll'],
    isDone: (now, { state, pose }) =>
      now.view !== state.view || now.cameraRequest !== state.cameraRequest || (pose !== null && poseText(now) !== pose),
  },
  chooseRow,
  proposePod,
  applySwap,
  readFinding,
  {
    id: 'settle',
    anchors: ['fix-offer', 'waive-save', 'finding-fix', 'tab-findings'],
    isDone: ({ document }, { state }) => document !== state.document,
  },
  { id: 'cost', anchors: ['tab-estimate'], isDone: ({ bottomTab }) => bottomTab === 'estimate' },
  { id: 'time', anchors: ['tab-timeline'], isDone: ({ bottomTab }) => bottomTab === 'timeline' },
  {
    id: 'outage',
    anchors: ['tool-takeOut'],
    commands: ['takeOut'],
    isDone: ({ interaction }) => interaction.type === 'taking-out' && interaction.result !== null,
  },
  {
    id: 'export',
    anchors: ['export-report-pdf', 'export-menu'],
    isDone: ({ notices }, { state }) =>
      notices.some((n) => n.key === 'ui.notices.exported' && !state.notices.includes(n)),
  },
]
