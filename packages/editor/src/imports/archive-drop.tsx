import { Button, Text } from '@mantine/core'
import { type DragEvent, type ReactElement, useId, useRef, useState } from 'react'
import { FileUp } from '../icons/icons.ts'
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
  const [isOver, setIsOver] = useState(false)
  const id = useId()
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  return (
    <section
      aria-labelledby={id}
      className={classes['drop']}
      data-over={isOver || undefined}
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer.files)
      }}
    >
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
