import './underlays.css'
import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { scaleUnderlay } from '../../../src/commands/underlays/place-underlay'
import { distance_m } from '../../../src/geometry/point'
import { parseQuantity } from '../../../src/units/parse-quantity'
import { dispatchEdit } from '../../editor/editor-store'
import { bothPoints, type UnderlayPoints } from '../../editor/tools/underlay/underlay-points'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { TextEntry } from '../../ui/fields/text-entry'

/** What to click next on the underlay in hand, and the field for the true length once both ends are there. */
export function UnderlayPrompt() {
  const { t } = useT()
  const format = useFormat()
  const inHand = useApp((s) => (s.interaction.type === 'underlay-points' ? s.interaction : null))
  if (!inHand) return null
  const both = bothPoints(inHand)
  return (
    <section
      className="underlay-prompt"
      aria-label={t(`imports.tasks.${inHand.task}.do`)}
      data-testid="underlay-prompt"
    >
      {inHand.points.length > 1 ? (
        <TrueLength inHand={inHand} />
      ) : (
        <output>
          {t(`imports.tasks.${inHand.task}.${inHand.points.length === 0 ? 'first' : 'second'}`)}
          {both ? <strong> {format.quantity('length', distance_m(...both), 2)}</strong> : null}
        </output>
      )}
    </section>
  )
}

function TrueLength({ inHand }: { readonly inHand: UnderlayPoints }) {
  const translator = useT()
  const { t } = translator
  const format = useFormat()
  const store = useAppStore()
  const [text, setText] = useState('')
  const [first, second] = inHand.points
  const length = parseQuantity(text, { kind: 'length', system: format.system, language: translator.language })
  const usable = length && !length.relative && length.value > 0
  const end = () => store.getState().setInteraction({ type: 'idle' })
  useEffect(() => {
    // Escape in the field ends the task; elsewhere it is the floor's and takes the last point back.
    const leave = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && target instanceof HTMLInputElement) store.getState().setInteraction({ type: 'idle' })
    }
    document.addEventListener('keydown', leave, true)
    return () => document.removeEventListener('keydown', leave, true)
  }, [store])
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        if (!usable || !first || !second) return
        const state = store.getState()
        end()
        dispatchEdit(state, scaleUnderlay(state.document, inHand.underlay, first, second, length.value))
      }}
    >
      <TextEntry
        label={t('imports.tasks.scale.length', { now: format.quantity('length', distance_m(first!, second!), 2) })}
        value=""
        onType={setText}
        placeholder={format.quantity('length', 12.5)}
        stacked
        autoFocus
        testId="underlay-length"
      />
      <Button onPress={end}>{t('ui.cancel')}</Button>
      <Button look="primary" type="submit" isDisabled={!usable} data-testid="underlay-length-apply">
        {t('imports.tasks.scale.apply')}
      </Button>
    </Form>
  )
}
