import { type Command, type HelpConfiguration, Option } from 'commander'
import type { Translator } from '../i18n/translator'

/** Commander's own headings, by their keys. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'title',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Global Options:': 'globalOptions',
  'Commands:': 'commands',
}

/** Gives a command `--lang` and `--help` in the reader's words. */
export function localiseHelp(command: Command, { t }: Translator): void {
  command
    .addOption(new Option('--lang <language>', t('cli.usage.lang')).choices(['en', 'it']).default('en'))
    .helpOption('-h, --help', t('cli.usage.help'))
    .configureHelp({ ...command.configureHelp(), ...helpIn({ t }) })
}

const helpIn = ({ t }: Pick<Translator, 't'>): HelpConfiguration => ({
  styleTitle: (title) => (headings[title] ? t(`cli.usage.${headings[title]}`) : title),
  optionDescription({ description, argChoices, defaultValue, mandatory }) {
    const notes = [
      ...(argChoices ? [t('cli.usage.choices', { choices: argChoices.join(', ') })] : []),
      ...(defaultValue === undefined || mandatory ? [] : [t('cli.usage.default', { value: String(defaultValue) })]),
    ]
    return notes.length > 0 ? `${description} (${notes.join('; ')})` : description
  },
})
