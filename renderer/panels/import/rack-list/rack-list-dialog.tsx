import '../import.css'
import { placeRackList } from '../../../../src/commands/imports/place-rack-list'
import type { LayoutRule } from '../../../../src/imports/rack-list/lay-out-racks'
import type { Table } from '../../../../src/imports/tables/table'
import { writeLines } from '../../../../src/imports/tables/write-lines'
import { editContext } from '../../../editor/editor-store'
import { useT } from '../../../i18n/translator-context'
import { useApp, useAppStore } from '../../../state/hooks/use-app'
import { Button } from '../../../ui/button'
import { download } from '../../../ui/download'
import { Choice } from '../../../ui/fields/choice'
import { QuantityField } from '../../../ui/fields/quantity-field'
import { ModalDialog } from '../../../ui/modal-dialog'
import { ScrollArea } from '../../../ui/scroll-area'
import { ColumnTable } from './column-table'
import { ModelTable } from './model-table'
import { useProblemText } from './use-problem-text'
import { useRackList } from './use-rack-list'

interface Props {
  readonly fileName: string
  readonly table: Table
}

/** A list of racks on its way onto the floor: what its columns and models mean, what is wrong, what will stand. */
export function RackListDialog({ fileName, table }: Props) {
  const { t } = useT()
  const store = useAppStore()
  const setImporting = useApp((s) => s.setImporting)
  const list = useRackList(fileName, table)
  const problemText = useProblemText(table.headers, list.columns)
  const { plan, problems } = list
  const lost = problems.filter((p) => p.leftOut)
  const close = () => setImporting(null)

  const submit = () => {
    const state = store.getState()
    const edit = placeRackList(editContext(state), plan.racks, plan.items, fileName)
    close()
    if (!edit) return
    const before = new Set(state.effective.placements.map((p) => p.id))
    state.dispatch(edit)
    const placed = store
      .getState()
      .effective.placements.filter((p) => !before.has(p.id))
      .map((p) => p.id)
    state.select(placed)
    state.frame(placed)
    state.notify({
      tone: lost.length > 0 ? 'warned' : 'info',
      key: 'imports.notices.placed',
      params: { count: plan.racks.length, lost: lost.length, file: fileName },
    })
  }
  const save = () => {
    const csv = writeLines(table, new Map(lost.map((p) => [p.line, problemText(p)])), t('imports.list.problem'))
    const address = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv' }))
    download(address, fileName.replace(/\.[^.]+$/, t('imports.list.leftOutFile')))
    URL.revokeObjectURL(address)
  }
  return (
    <ModalDialog title={t('imports.list.title', { file: fileName })} width_px={860} onClose={close}>
      <div className="dialog-body import-list" data-testid="rack-list-dialog">
        <p className="muted">{t('imports.list.read', { count: table.rows.length })}</p>
        <ColumnTable table={table} columns={list.columns} onChange={list.setColumn} />
        <ModelTable models={list.models} choices={list.choices} onChoose={list.choose} />
        {list.unplaced > 0 ? <Placing list={list} /> : null}
        {problems.length > 0 ? (
          <ScrollArea label={t('imports.list.problems')} className="import-problems" testId="import-problems">
            <ul>
              {problems.map((p) => (
                <li key={`${p.line} ${p.code} ${p.field}`} className={p.leftOut ? 'broken' : 'warned'}>
                  {problemText(p)}
                </li>
              ))}
            </ul>
          </ScrollArea>
        ) : null}
      </div>
      <div className="dialog-actions import-actions">
        <output className="muted" data-testid="rack-list-sum">
          {t('imports.list.sum', {
            count: plan.racks.length,
            lost: lost.length,
            warned: problems.length - lost.length,
          })}
        </output>
        {lost.length > 0 ? (
          <Button look="quiet" onPress={save} data-testid="save-left-out">
            {t('imports.list.save')}
          </Button>
        ) : null}
        <Button onPress={close}>{t('ui.cancel')}</Button>
        <Button look="primary" isDisabled={plan.racks.length === 0} onPress={submit} data-testid="place-rack-list">
          {t('imports.list.do', { count: plan.racks.length })}
        </Button>
      </div>
    </ModalDialog>
  )
}

/** Where racks go that name no place: the hall, and how they stand in it. */
function Placing({ list }: { readonly list: ReturnType<typeof useRackList> }) {
  const { t } = useT()
  const halls = useApp((s) => s.effective.halls)
  const lengths: readonly (keyof LayoutRule)[] = ['aisle_m', 'gap_m', 'margin_m']
  return (
    <fieldset className="import-placing">
      <legend>{t('imports.list.unplaced', { count: list.unplaced })}</legend>
      <Choice
        label={t('imports.list.hall')}
        value={list.hall}
        options={[...halls].map(([id, hall]) => ({ id, label: hall.name ?? id }))}
        onChange={list.setHall}
        placeholder={t('imports.list.noHall')}
        testId="list-hall"
      />
      {lengths.map((name) => (
        <QuantityField
          key={name}
          label={t(`imports.list.${name}`)}
          kind="length"
          decimals={2}
          value={list.layout[name]}
          onCommit={(v, relative) =>
            list.setLayout((old) => ({ ...old, [name]: Math.max(0, relative ? old[name] + v : v) }))
          }
        />
      ))}
    </fieldset>
  )
}
