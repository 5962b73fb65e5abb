import { readFinding } from './shared-steps'
import { poseText, type TourStep } from './tour-step'

const POD = 'assembly-gb200-nvl72-su'

/** From a row of miners to a pod that holds, with its price and date, out of the door as a file. */
export const swapTour: readonly TourStep[] = [
  {
    id: 'look',
    anchors: ['viewport'],
    commands: ['toggleView', 'frameAll'],
    isDone: (now, { state, pose }) =>
      now.view !== state.view || now.cameraRequest !== state.cameraRequest || (pose !== null && poseText(now) !== pose),
  },
  {
    id: 'row',
    anchors: ['select-row', 'viewport'],
    commands: ['selectRow'],
    isDone: ({ selection, effective }) => {
      if (selection.size < 2) return false
      const chosen = effective.placements.filter((p) => selection.has(p.id))
      return chosen.every((p) => p.row !== undefined && p.row === chosen[0]?.row && p.hall === chosen[0].hall)
    },
  },
  {
    id: 'propose',
    anchors: [POD, 'swap-start'],
    commands: ['swap'],
    isDone: ({ interaction }) => interaction.type === 'swapping' && interaction.proposal?.ok === true,
  },
  {
    id: 'apply',
    anchors: ['swap-apply', POD],
    commands: ['applySwap'],
    isDone: ({ effective }, { state }) => effective.added.size > state.effective.added.size,
  },
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
