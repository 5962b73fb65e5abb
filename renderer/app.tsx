import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { MethodOutput } from '../src/api/app-api'
import type { AppClient } from '../src/api/client'
import type { Translator } from '../src/i18n/translator'
import { TranslatorProvider } from './i18n/translator-context'
import { useTexts } from './i18n/use-texts'
import { Dialogs } from './panels/dialogs'
import { DropTarget } from './panels/home/drop-target'
import { HomeScreen } from './panels/home/home-screen'
import { Opening } from './panels/home/opening'
import { ImportDialogs } from './panels/import/import-dialogs'
import { NoticeRegion } from './panels/notices/notice-region'
import { Workspace } from './panels/workspace/workspace'
import { ClientContext } from './state/client-context'
import { AppStoreContext, useApp } from './state/hooks/use-app'
import { useHostEvents } from './state/hooks/use-host-events'
import { useOpen } from './state/hooks/use-open'
import { useTheme } from './state/hooks/use-theme'
import type { AppStore } from './state/store-access'

export interface AppProps {
  readonly client: AppClient
  readonly store: AppStore
  readonly info: MethodOutput<'app.info'>
  /** Told whenever the texts of a language are there. */
  onTexts(translator: Translator): void
}

/** The whole screen over one host and one store. */
export function App({ client, store, ...rest }: AppProps) {
  return (
    <ClientContext value={client}>
      <AppStoreContext value={store}>
        <Translated client={client} {...rest} />
      </AppStoreContext>
    </ClientContext>
  )
}

function Translated({ client, info, onTexts }: Omit<AppProps, 'store'>) {
  const language = useApp((s) => s.preferences.language)
  const translator = useTexts(client, language)
  useTheme()
  useEffect(() => {
    if (translator) onTexts(translator)
  }, [translator, onTexts])
  if (!translator) return null
  return (
    <I18nProvider locale={language === 'it' ? 'it-IT' : 'en-GB'}>
      <TranslatorProvider translator={translator}>
        <Screen info={info} />
      </TranslatorProvider>
    </I18nProvider>
  )
}

function Screen({ info }: Pick<AppProps, 'info'>) {
  const open = useApp((s) => s.project !== null)
  const starting = useOpenAtStart(info.openAtStart)
  useHostEvents()
  return (
    <>
      {open ? <Workspace /> : starting ? null : <HomeScreen host={info.host} />}
      <Dialogs info={info} />
      {open ? <ImportDialogs /> : null}
      <Opening />
      <DropTarget />
      <NoticeRegion />
    </>
  )
}

/** Opens what the program was started with, once. True while that is under way. */
function useOpenAtStart(path: string | null): boolean {
  const [starting, setStarting] = useState(path !== null)
  const { openPath } = useOpen()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per start, not again when the handlers are made anew
  useEffect(() => {
    if (path !== null) void openPath(path).finally(() => setStarting(false))
  }, [path])
  return starting
}
