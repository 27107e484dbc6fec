import { Stack, TextInput } from '@mantine/core'
import { instantOf, schema } from '@stet/core/story'
import { type FormEvent, type ReactElement, useState } from 'react'
import { FieldsForm } from '../../fields/fields-form.tsx'
import { clearMark, insertLink, markAttrs, setMark, type Words } from '../commands/mark-commands.ts'
import type { FormValue } from './block-values.ts'
import { CheckedForm } from './checked-form.tsx'
import { FormButtons } from './form-buttons.tsx'
import type { FormProps } from './form-props.ts'
import { addressFrom } from './typed-address.ts'

/** Where words lead. */
export function LinkForm(props: FormProps<'link'>): ReactElement {
  const { view, question, close } = props
  const { from, to } = question
  const known = markAttrs(view.state, question, 'link')
  const [href, setHref] = useState(String(known?.['href'] ?? ''))
  const [language, setLanguage] = useState<FormValue>({ language: known?.['language'] ?? null })
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const address = addressFrom(href)
    if (!address) {
      setProblem('Expected a web address, a mail address, or a place on this site such as /about/')
      return
    }
    const attrs = { href: address, ...language }
    if (from < to) setMark({ from, to }, 'link', attrs)(view.state, view.dispatch)
    else insertLink(from, words || address, address)(view.state, view.dispatch)
    close()
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <TextInput
          label="Address"
          value={href}
          error={problem}
          data-autofocus
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => setHref(event.currentTarget.value)}
        />
        {from === to && (
          <TextInput
            label="Words"
            description="What readers see"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
        <FieldsForm
          fields={{ language: schema.marks.link.attrs.language }}
          value={language}
          onChange={setLanguage}
          zone={props.kit.zone()}
        />
      </Stack>
      <FormButtons save="Keep" onClose={close} remove={known && removal(props, 'link')} />
    </form>
  )
}

/** In which language words are. */
export function LanguageMarkForm(props: FormProps<'language'>): ReactElement {
  return <AttrsForm {...props} mark="language" start={{ language: '' }} />
}

/** The moment that words tell. */
export function TimeForm(props: FormProps<'time'>): ReactElement {
  return <AttrsForm {...props} mark="time" start={{ at: instantOf(Date.now()) }} />
}

type AttrsFormProps = FormProps<'language' | 'time'> & {
  readonly mark: 'language' | 'time'
  readonly start: FormValue
}

function AttrsForm({ mark, start, ...props }: AttrsFormProps): ReactElement {
  const { view, kit, question, close } = props
  const known = markAttrs(view.state, question, mark)
  return (
    <CheckedForm
      fields={schema.marks[mark].attrs}
      start={known ?? start}
      zone={kit.zone()}
      onKeep={(value) => setMark(question, mark, value)(view.state, view.dispatch)}
      onClose={close}
      remove={known && removal(props, mark)}
    />
  )
}

function removal(
  { view, question, close }: Pick<FormProps, 'view' | 'close'> & { readonly question: Words },
  mark: string,
): { readonly words: string; readonly run: () => void } {
  const run = () => {
    clearMark(question, mark)(view.state, view.dispatch)
    close()
  }
  return { words: 'Take it off', run }
}
