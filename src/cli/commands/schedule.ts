import type { Command } from 'commander'
import type { ScheduleResult } from '../../engine/results'
import { resolveScenario, scheduleScenario } from '../../host/analyse-site'
import type { Translator } from '../../i18n/translator'
import { describeActivity } from '../../reports/tables/describe-activity'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { columnNames, textTable } from '../sections/text-table'

/** `guscio schedule`: activities, dates, critical path. */
export function declareSchedule(program: Command, context: CommandContext): void {
  const words = context.words()
  const { t } = words
  program
    .command('schedule')
    .description(t('cli.schedule.does'))
    .argument('<site>', t('cli.usage.site'))
    .option('--scenario <id>', t('cli.usage.scenario'))
    .option('--json', t('cli.usage.json'))
    .action((path: string, options: { scenario?: string; json?: true }) => {
      const document = context.readSite(path)
      const schedule = context.about(path, () =>
        scheduleScenario(resolveScenario(document, context.catalog(), options.scenario ?? null), context.today()),
      )
      if (options.json) context.printJson(schedule)
      else context.print(scheduleText(schedule, words))
      context.finish(errorStatus(schedule.findings ?? []))
    })
}

function scheduleText({ start, finish, p50, p80, activities }: ScheduleResult, words: Translator): string {
  if (activities.length === 0) return `${words.t('cli.schedule.nothing')}\n`
  const rows = activities.map((activity) => [
    activity.critical ? '*' : '',
    describeActivity(activity, words),
    String(activity.duration_days),
    activity.earlyStart,
    activity.earlyFinish,
    String(activity.totalFloat_days),
  ])
  const table = textTable(['', ...columnNames(['activity', 'days', 'start', 'finish', 'float'], words)], rows, [2, 5])
  return `${words.t('cli.schedule.head', { start, finish, p50, p80 })}\n\n${table}`
}
