import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { wordsOf } from '../shell/server-error.ts'
import { AskedState } from './asked-state.tsx'
import { clippingCalls, listAnew } from './clipping-calls.ts'
import classes from './clippings.module.css'

interface SaveCopyProps {
  /** What the field holds when it is shown. */
  readonly start?: string
  /** The story in whose text the copy is asked for. */
  readonly story?: string | null
  /** What the button says. */
  readonly words?: string
  /** Called once a copy is there, or was asked for before and is. */
  readonly onSaved?: (capture: string) => void
  /** Asks that follow others that were asked for here are shown in a list; only the last where absent. */
  readonly keepsAll?: boolean
  /** Called with the id of each ask that is shown here. */
  readonly onAsked?: (id: string) => void
}

/** An address, and the button that has a copy saved; under it how it goes with what was asked for. */
export function SaveCopy(props: SaveCopyProps): ReactElement {
  const {
    start = '',
    story = null,
    words = 'Save a copy',
    onSaved,
    keepsAll = false,
    onAsked,
  } = props
  const [address, setAddress] = useState(start)
  const [asked, setAsked] = useState<readonly string[]>([])
  const asking = useMutation({
    mutationFn: (wanted: string) => clippingCalls.save(wanted, story),
    onSuccess: (ask) => {
      setAsked((before) => (keepsAll ? [ask.id, ...before] : [ask.id]))
      onAsked?.(ask.id)
      listAnew()
      if (keepsAll) setAddress('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (address.trim() !== '') asking.mutate(complete(address))
  }
  return (
    <>
      <form onSubmit={submit} className={classes['save']} noValidate>
        <TextInput
          className={classes['address']}
          label="Address of a post or page"
          inputMode="url"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder="https://"
          value={address}
          error={asking.error ? wordsOf(asking.error) : undefined}
          data-first={start === '' || undefined}
          onChange={(event) => {
            setAddress(event.currentTarget.value)
            if (asking.isError) asking.reset()
          }}
        />
        <Button
          type="submit"
          loading={asking.isPending}
          disabled={address.trim() === ''}
          data-first={start !== '' || undefined}
        >
          {words}
        </Button>
      </form>
      {asked.length > 0 && (
        <ul className={classes['asked']}>
          {asked.map((id) => (
            <li key={id}>
              <AskedState id={id} story={story} onSaved={onSaved} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What somebody typed as an address: without `https://` most people mean it. */
function complete(typed: string): string {
  const text = typed.trim()
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : text
}
