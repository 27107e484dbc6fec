import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { EditorView } from '@tiptap/pm/view'
import { type ReactElement, useEffect, useRef, useSyncExternalStore } from 'react'
import { PostForm } from '../../capture/post-form.tsx'
import type { BodyKit } from '../kit.ts'
import type { Store } from '../store.ts'
import { ShortcutsPanel } from '../tools/shortcuts-panel.tsx'
import { BlockFormPanel } from './block-form-panel.tsx'
import type { FormProps } from './form-props.ts'
import { formTitle } from './form-title.ts'
import { LanguageMarkForm, LinkForm, TimeForm } from './mark-forms.tsx'
import { PicturesForm } from './pictures-form.tsx'
import type { Question } from './question.ts'
import { QuotationForm } from './quotation-form.tsx'

export interface FormWindowProps {
  readonly view: EditorView
  readonly kit: BodyKit
  readonly asked: Store<Question | null>
}

/** The form that is open, in a window of its own; the whole screen on a phone. */
export function FormWindow({ view, kit, asked }: FormWindowProps): ReactElement {
  const question = useSyncExternalStore(asked.subscribe, asked.get)
  const isSmall = useMediaQuery('(max-width: 40rem)')
  const close = () => {
    asked.set(null)
    view.focus()
  }
  return (
    <Modal
      opened={question !== null}
      onClose={close}
      title={question && formTitle(view.state, question)}
      fullScreen={isSmall ?? false}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      returnFocus={false}
      styles={{ title: { fontWeight: 600 } }}
    >
      {question && (
        <BeginsInside>
          <Form view={view} kit={kit} question={question} close={close} />
        </BeginsInside>
      )}
    </Modal>
  )
}

/** Puts the focus on the first thing that is asked, not on what closes the window. */
function BeginsInside({ children }: { readonly children: ReactElement }): ReactElement {
  const inside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the window has taken the focus for itself.
    const timer = setTimeout(() => {
      const first = 'input:not([type="file"]), select, textarea, button, [tabindex="0"]'
      const wanted = inside.current?.querySelector<HTMLElement>('[data-first]')
      const one = wanted ?? inside.current?.querySelector<HTMLElement>(first)
      one?.focus()
    }, 60)
    return () => clearTimeout(timer)
  }, [])
  return <div ref={inside}>{children}</div>
}

function Form({ question, ...rest }: FormProps): ReactElement {
  switch (question.type) {
    case 'block':
    case 'new-block':
      return <BlockFormPanel {...rest} question={question} />
    case 'post':
      return <PostForm {...rest} question={question} />
    case 'pictures':
      return <PicturesForm {...rest} question={question} />
    case 'quotation':
      return <QuotationForm {...rest} question={question} />
    case 'link':
      return <LinkForm {...rest} question={question} />
    case 'language':
      return <LanguageMarkForm {...rest} question={question} />
    case 'time':
      return <TimeForm {...rest} question={question} />
    case 'shortcuts':
      return <ShortcutsPanel />
    default:
      return question satisfies never
  }
}
