import { Button, Group, Stack, Textarea } from '@mantine/core'
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
} from 'react'

interface DeedFormProps {
  /** What the button says. */
  readonly yes: string
  readonly isBusy: boolean
  readonly isReady: boolean
  readonly onSend: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A form about a comment, with the focus in it as it opens. Ctrl or Command with Enter sends it from whichever
 * of its fields, Enter from a choice; Escape closes it.
 */
export function DeedForm(props: DeedFormProps): ReactElement {
  const { yes, isBusy, isReady, onSend, onClose, children } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // On the choice that is made already, or on the first field.
    const field =
      form.current?.querySelector<HTMLElement>('input:checked') ??
      form.current?.querySelector<HTMLElement>('input, textarea, select')
    field?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) onSend()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio'
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || isRadio)) {
      event.preventDefault()
      form.current?.requestSubmit()
    }
  }
  return (
    <form ref={form} onSubmit={submit} onKeyDown={onKey}>
      <Stack gap="sm">
        {children}
        <Group gap="xs">
          <Button type="submit" loading={isBusy} disabled={!isReady}>
            {yes}
          </Button>
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface ToldFieldProps {
  readonly description?: string
  readonly value: string
  readonly onChange: (words: string) => void
}

/** Asks for the words that whoever wrote a comment is told. */
export function ToldField({ description, value, onChange }: ToldFieldProps): ReactElement {
  return (
    <Textarea
      label="What they are told"
      description={description}
      required
      withAsterisk={false}
      autosize
      minRows={2}
      maxRows={6}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
