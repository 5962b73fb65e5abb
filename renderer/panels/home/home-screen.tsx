import './home.css'
import { FileText, FolderOpen, MapPinned } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Form, Button as PlainButton } from 'react-aria-components'
import type { ProjectListEntry } from '../../../src/api/app-api'
import { useT } from '../../i18n/translator-context'
import { useClient } from '../../state/client-context'
import { useApp } from '../../state/hooks/use-app'
import { useOpen } from '../../state/hooks/use-open'
import { Button } from '../../ui/button'
import { TextEntry } from '../../ui/fields/text-entry'
import { SettingsMenu } from '../top-bar/settings-menu'
import { HomeTours } from '../tour/home-tours'

/** Where no site is open: samples to learn on, recent files, a file of one's own, an empty site. */
export function HomeScreen({ host }: { readonly host: 'electron' | 'loopback' }) {
  const { t } = useT()
  const client = useClient()
  const notify = useApp((s) => s.notify)
  const { busy, openPath, openDialog, openFile, create } = useOpen()
  const [entries, setEntries] = useState<readonly ProjectListEntry[]>([])
  const [name, setName] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  useEffect(() => {
    client
      .call('project.list', {})
      .then(setEntries)
      .catch((error: Error) =>
        notify({ tone: 'broken', key: 'ui.notices.listFailed', params: { problem: error.message } }),
      )
  }, [client, notify])
  const samples = entries.filter((e) => e.kind === 'sample')
  const recents = entries.filter((e) => e.kind === 'recent')
  return (
    <div className="home" aria-busy={busy} data-testid="home-screen">
      <header className="home-bar">
        <span className="logo">
          guscio<i>.</i>
        </span>
        <SettingsMenu />
      </header>
      <main className="home-body">
        <div>
          <h1>{t('ui.home.title')}</h1>
          <p className="home-lead">{t('ui.home.lead')}</p>
          <HomeTours entries={entries} busy={busy} openPath={openPath} create={create} />
          {recents.length > 0 ? (
            <EntryList title={t('ui.home.recent')} entries={recents} busy={busy} onOpen={openPath} />
          ) : null}
          <EntryList title={t('ui.home.samples')} entries={samples} busy={busy} onOpen={openPath} />
        </div>
        <div className="home-side">
          <div className="home-drop">
            <FolderOpen size={20} aria-hidden />
            <span>{t('ui.home.drop')}</span>
            <Button
              isDisabled={busy}
              onPress={() => (host === 'electron' ? void openDialog() : picker.current?.click())}
              data-testid="home-open"
            >
              {t('ui.home.open')}
            </Button>
            <input
              ref={picker}
              type="file"
              accept=".json"
              hidden
              aria-label={t('ui.home.open')}
              data-testid="home-file"
              onChange={(event) => {
                const [file] = event.target.files ?? []
                event.target.value = ''
                if (file) void openFile(file)
              }}
            />
          </div>
          <Form
            className="home-create"
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim()) void create(name.trim())
            }}
          >
            <TextEntry
              label={t('ui.home.create')}
              value=""
              onType={setName}
              placeholder={t('ui.home.namePlaceholder')}
              stacked
              testId="home-name"
            />
            <Button type="submit" isDisabled={busy || !name.trim()} data-testid="home-create">
              {t('ui.home.createDo')}
            </Button>
          </Form>
        </div>
      </main>
    </div>
  )
}

interface EntryListProps {
  readonly title: string
  readonly entries: readonly ProjectListEntry[]
  readonly busy: boolean
  onOpen(path: string): Promise<void>
}

function EntryList({ title, entries, busy, onOpen }: EntryListProps) {
  const { t, has } = useT()
  return (
    <section>
      <h2>{title}</h2>
      <ul className="home-list">
        {entries.map((entry) => {
          const id = entry.name
            .replace(/\.guscio(\.json)?$/, '')
            .toLowerCase()
            .replace(/\s+/g, '-')
          const known = entry.kind === 'sample' && has(`ui.home.sampleTexts.${id}`)
          return (
            <li key={entry.path}>
              <PlainButton
                className="home-entry"
                isDisabled={busy}
                onPress={() => void onOpen(entry.path)}
                data-testid={entry.kind === 'sample' ? `home-sample-${id}` : `home-recent-${id}`}
              >
                {entry.kind === 'sample' ? <MapPinned size={18} aria-hidden /> : <FileText size={18} aria-hidden />}
                <span className="truncate">
                  <strong>{known ? t(`ui.home.sampleNames.${id}`) : entry.name}</strong>
                  <small className="truncate">{known ? t(`ui.home.sampleTexts.${id}`) : entry.path}</small>
                </span>
              </PlainButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
