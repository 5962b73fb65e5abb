import { useT } from '../../../i18n/translator-context'
import { TextEntry } from '../../../ui/fields/text-entry'

interface Props {
  readonly record: { readonly id: string; readonly name?: string | undefined }
  onChange(fields: { readonly name: string | undefined }): void
}

/** What a part is called; its id where nobody named it. */
export function PartName({ record, onChange }: Props) {
  const { t } = useT()
  return (
    <TextEntry
      label={t('ui.inspector.name')}
      value={record.name ?? ''}
      placeholder={record.id}
      onCommit={(name) => onChange({ name: name.trim() || undefined })}
      testId="part-name"
    />
  )
}
