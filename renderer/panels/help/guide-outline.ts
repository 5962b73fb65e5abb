/** A part of the user guide; its texts are `guide.ID.title` and `guide.ID.KEY` for each key. */
export interface GuideSection {
  readonly id: string
  readonly form: 'text' | 'steps' | 'points'
  readonly keys: readonly string[]
  /** Ids of the shortcut table whose keys stand under the texts, so that no key is written down twice. */
  readonly commands?: readonly string[]
}

/** The user guide in reading order. */
export const guideOutline: readonly GuideSection[] = [
  { id: 'purpose', form: 'text', keys: ['use', 'worth'] },
  { id: 'swap', form: 'steps', keys: ['open', 'select', 'choose', 'read', 'apply', 'compare', 'hand'] },
  { id: 'screen', form: 'points', keys: ['floor', 'top', 'catalogue', 'inspector', 'dock'] },
  { id: 'scenarios', form: 'text', keys: ['what', 'how'] },
  { id: 'findings', form: 'text', keys: ['what', 'unknown', 'fix', 'waive', 'rules', 'how'] },
  { id: 'resilience', form: 'text', keys: ['what', 'availability', 'energy', 'hydraulics'] },
  { id: 'files', form: 'points', keys: ['text', 'project', 'saving', 'exports', 'offline'] },
  {
    id: 'keys',
    form: 'text',
    keys: ['all'],
    commands: ['palette', 'selectRow', 'swap', 'applySwap', 'undo', 'redo', 'plan', 'space', 'frameAll', 'nextFinding'],
  },
  { id: 'limits', form: 'points', keys: ['design', 'hydraulics', 'prices', 'rules'] },
]
