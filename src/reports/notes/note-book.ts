import { assumptionsBelow } from '../../engine/trace/assumptions-below'
import type { Trace, TraceContext, TraceInput, TraceQuestion } from '../../engine/trace/trace-types'
import { traceValue } from '../../engine/trace/trace-value'
import type { Translator } from '../../i18n/translator'
import type { UnitSystem } from '../../units/display-units'
import { figureText } from '../trace/figure-text'
import { originText } from '../trace/origin-text'
import { sourceText } from '../trace/source-text'
import { traceText } from '../trace/trace-text'
import { accountOf } from './account-of'
import { foldInputs } from './fold-inputs'
import type { NotedAssumptions, NoteInput, NotesModel, ReportNote } from './report-note'

/** A note in words of the report's own, for a figure that it counts itself. */
export interface OwnNote {
  readonly title: string
  readonly value: string
  readonly formula: string
  readonly inputs: readonly NoteInput[]
}

/** Collects the notes of a report while its figures are written. */
export interface NoteBook {
  /**
   * Number of the note that says how a figure came about; undefined where there is nothing to say.
   * @param of the site that it is a figure of, where not of the one reported
   */
  ask(question: TraceQuestion, of?: TraceContext): number | undefined
  tell(note: OwnNote): number
  finish(): NotesModel
}

/** Formulas whose words alone say little: the rule's own sentence says it better. */
const wordless: ReadonlySet<string> = new Set(['given', 'engine'])

/** A computed input is followed into a note of its own where it has no more inputs than this. */
const FOLLOWED = 8

interface Entry {
  readonly number: number
  readonly question: TraceQuestion | null
  readonly trace: Trace | null
  readonly of: TraceContext
  readonly own: OwnNote | null
}

/**
 * Opens the notes of a report. Questions whose answers read alike share a number, those of racks built alike among them
 * (its title says how many), and so do the drivers of percentiles of one simulation: the first note lists them, the
 * others point to it.
 */
export function openNoteBook(context: TraceContext, t: Translator, units: UnitSystem): NoteBook {
  const entries: Entry[] = []
  const numberOf = new Map<string, number>()
  /** Whose figures a note answers, by its number. */
  const ownersOf = new Map<number, Set<string>>()
  const driversIn = new Map<string, number>()

  const contexts: TraceContext[] = [context]
  /** The same question about two sites is two questions. */
  const placeOf = (question: TraceQuestion, of: TraceContext): string => {
    if (!contexts.includes(of)) contexts.push(of)
    return `${contexts.indexOf(of)} ${JSON.stringify(question)}`
  }

  const add = (keys: readonly string[], entry: Omit<Entry, 'number'>): number => {
    const number = entries.length + 1
    entries.push({ ...entry, number })
    for (const key of keys) numberOf.set(key, number)
    return number
  }

  const ask = (asked: TraceQuestion, of: TraceContext = context): number | undefined => {
    const [question, trace] = unwrapped(asked, of)
    if (!trace || trace.value === null || (trace.inputs.length === 0 && trace.noteKey === undefined)) return undefined
    const place = placeOf(question, of)
    const known = numberOf.get(place)
    if (known !== undefined) return known
    const sense = JSON.stringify([trace.formula, trace.value, trace.unit, trace.noteKey, trace.inputs])
    const account = `${contexts.indexOf(of)} ${accountOf(question, trace)}`
    const number =
      numberOf.get(sense) ?? numberOf.get(account) ?? add([sense, account], { question, trace, of, own: null })
    numberOf.set(place, number)
    const owner = JSON.stringify(trace.titleParams)
    ownersOf.set(number, (ownersOf.get(number) ?? new Set<string>()).add(owner))
    return number
  }

  /** What a noted figure is computed from gets notes of its own, one step down. */
  const follow = (): void => {
    for (const { trace, question, of } of [...entries])
      for (const input of question && isHeadline(question) ? (trace?.inputs ?? []) : []) {
        if (!input.trace || isDriver(input)) continue
        const below = unwrapped(input.trace, of)[1]
        if (below && below.formula !== 'engine' && below.inputs.length > 0 && below.inputs.length <= FOLLOWED)
          ask(input.trace, of)
      }
  }

  const inputOf = (input: TraceInput, alike: number, of: TraceContext): NoteInput => {
    const name = traceText(t, input.nameKey, input.nameParams)
    const note = input.trace && numberOf.get(placeOf(unwrapped(input.trace, of)[0], of))
    return {
      name: alike > 0 ? t.t('reports.notes.alike', { name, n: alike }) : name,
      value: figureText(input.value, input.unit, t, units, input.trace),
      origin: note === undefined ? originText(input, t) : '',
      ...(input.source ? { source: sourceText(input.source, t), ofProduct: input.nameParams?.item !== undefined } : {}),
      ...(note === undefined ? {} : { note }),
      assumed: input.origin === 'assumed',
    }
  }

  const write = ({ number, question, trace, of, own }: Entry): ReportNote => {
    if (own) return { number, ...own }
    const { value, unit, titleKey, titleParams, formula, formulaKey, noteKey, inputs } = trace!
    const drivers = inputs.filter(isDriver)
    const simulation = drivers.length > 0 && question ? simulationOf(question) : null
    const listedIn = simulation === null ? undefined : driversIn.get(simulation)
    if (simulation !== null && listedIn === undefined) driversIn.set(simulation, number)
    const shown = listedIn === undefined ? inputs : inputs.filter((input) => !isDriver(input))
    const { rows, more } = foldInputs(shown)
    const title = traceText(t, titleKey, titleParams)
    const others = (ownersOf.get(number)?.size ?? 1) - 1
    return {
      number,
      title: others === 0 ? title : t.t('reports.notes.alike', { name: title, n: others }),
      value: figureText(value, unit, t, units, question ?? undefined),
      formula: traceText(t, wordless.has(formula) ? (noteKey ?? formulaKey) : formulaKey, titleParams),
      inputs: [
        ...rows.map(({ input, alike }) => inputOf(input, alike, of)),
        ...(more > 0 ? [{ name: t.t('reports.notes.more', { n: more }), value: '', origin: '', assumed: false }] : []),
        ...(listedIn === undefined
          ? []
          : [{ name: t.t('reports.notes.drivers'), value: '', origin: '', note: listedIn, assumed: false }]),
      ],
    }
  }

  const assumptions = (): readonly NotedAssumptions[] => {
    const found = new Map<string, { input: TraceInput; notes: Set<number> }>()
    const note = (question: TraceQuestion, number: number, of: TraceContext): void => {
      for (const [name, input] of assumptionsBelow(question, of)) {
        const entry = found.get(name) ?? { input, notes: new Set() }
        entry.notes.add(number)
        found.set(name, entry)
      }
    }
    for (const { number, question, of } of entries) if (question) note(question, number, of)
    const bySource = Map.groupBy(found.values(), ({ input }) =>
      [originText(input, t), ...(input.source ? [sourceText(input.source, t)] : [])].join(' · '),
    )
    return [...bySource].map(([source, group]) => ({
      source,
      figures: group.map(({ input }) => ({
        name: traceText(t, input.nameKey, input.nameParams),
        value: figureText(input.value, input.unit, t, units),
      })),
      notes: [...new Set(group.flatMap(({ notes }) => [...notes]))].sort((a, b) => a - b),
    }))
  }

  return {
    ask,
    tell: (own) => add([], { question: null, trace: null, of: context, own }),
    finish: () => {
      follow()
      return { notes: entries.map(write), assumptions: assumptions() }
    },
  }
}

/** A figure that only hands on another one is answered by that one. */
function unwrapped(question: TraceQuestion, context: TraceContext): readonly [TraceQuestion, Trace | null] {
  let asked = question
  let trace = traceValue(asked, context)
  while (trace?.formula === 'given' && trace.inputs.length === 1 && trace.inputs[0]!.trace) {
    asked = trace.inputs[0]!.trace
    trace = traceValue(asked, context)
  }
  return [asked, trace]
}

/** Figures of the whole site; those of single pieces are followed on the screen. */
const isHeadline = ({ of }: TraceQuestion): boolean => /^(summary|estimate|schedule|activity-date)/.test(of)

/** What moves a simulated figure, as against what it is computed from. */
const isDriver = ({ trace }: TraceInput): boolean =>
  trace?.of === 'estimate-driver' || (trace?.of === 'activity' && trace.figure === 'weight')

const simulationOf = (question: TraceQuestion): string | null =>
  question.of === 'estimate-risk' ? question.money : question.of === 'schedule-date' ? 'schedule' : null
