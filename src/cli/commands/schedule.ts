import type { Command } from 'commander'
import type { ScheduleResult } from '../../engine/results'
import { resolveScenario, scheduleScenario } from '../../host/analyse-site'
import type { CommandContext } from '../command-context'
import { errorStatus } from '../error-status'
import { textTable } from '../sections/text-table'

/** `guscio schedule`: activities, dates, critical path. */
export function declareSchedule(program: Command, context: CommandContext): void {
  program
    .command('schedule')
    .description('schedule a site: activities, dates, critical path, P50 and P80')
    .argument('<site>', 'a .guscio or .guscio.json file')
    .option('--scenario <id>', 'a scenario instead of the baseline')
    .option('--json', 'print one JSON document')
    .action((path: string, options: { scenario?: string; json?: true }) => {
      const document = context.readSite(path)
      const schedule = context.about(path, () =>
        scheduleScenario(resolveScenario(document, context.catalog(), options.scenario ?? null), context.today()),
      )
      if (options.json) context.printJson(schedule)
      else context.print(scheduleText(schedule))
      context.finish(errorStatus(schedule.findings ?? []))
    })
}

function scheduleText({ start, finish, p50, p80, activities }: ScheduleResult): string {
  if (activities.length === 0) return 'There is nothing to build: name a scenario, or add activities to the schedule.\n'
  const rows = activities.map((activity) => [
    activity.critical ? '*' : '',
    activity.name,
    String(activity.duration_days),
    activity.earlyStart,
    activity.earlyFinish,
    String(activity.totalFloat_days),
  ])
  const table = textTable(['', 'activity', 'days', 'start', 'finish', 'float'], rows, [2, 5])
  return `${start} to ${finish}; P50 ${p50}, P80 ${p80} (* critical)\n\n${table}`
}
