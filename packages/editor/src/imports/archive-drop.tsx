import { Button, Text } from '@mantine/core'
import { type ReactElement, useId, useRef } from 'react'
import { FileUp } from '../icons/icons.ts'
import { useFileDrop } from '../shell/use-file-drop.ts'
import classes from './imports.module.css'

interface Props {
  readonly words: string
  /** What may be chosen and how large it may be, told before it is. */
  readonly help: string
  readonly endings: readonly string[]
  readonly isBusy?: boolean
  readonly onFile: (file: File) => void
}

/** Takes one file, chosen or dropped. */
export function ArchiveDrop({ words, help, endings, isBusy, onFile }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  const drop = useFileDrop(take)
  return (
    <section aria-labelledby={id} className={classes['drop']} {...drop}>
      <input
        ref={input}
        type="file"
        accept={endings.join(',')}
        hidden
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          currentTarget.value = ''
        }}
      />
      <Button
        leftSection={<FileUp size={18} />}
        loading={isBusy ?? false}
        aria-describedby={`${id}-help`}
        onClick={() => input.current?.click()}
      >
        <span id={id}>{words}</span>
      </Button>
      <Text size="sm" c="dimmed">
        or drop it here
      </Text>
      <Text id={`${id}-help`} size="sm" c="dimmed" className={classes['help']}>
        {help}
      </Text>
    </section>
  )
}
