import { Button, Text } from '@mantine/core'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { FileUp } from '../icons/icons.ts'
import drops from '../imports/imports.module.css'
import { useFileDrop } from '../shell/use-file-drop.ts'
import classes from './clippings.module.css'
import { fileKind } from './sent-file.ts'

interface FileFieldProps {
  readonly file: File | null
  readonly onFile: (file: File) => void
}

/** Takes one file by choosing, dropping or pasting, and shows what it is. */
export function FileField({ file, onFile }: FileFieldProps): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const help = useId()
  const take = (files: FileList | null | undefined) => {
    const [first] = [...(files ?? [])]
    if (first) onFile(first)
  }
  const drop = useFileDrop(take)
  useEffect(() => {
    // A screenshot in the clipboard is pasted anywhere on the screen.
    const pasted = (event: ClipboardEvent) => {
      const [first] = [...(event.clipboardData?.files ?? [])]
      if (first) onFile(first)
    }
    document.addEventListener('paste', pasted)
    return () => document.removeEventListener('paste', pasted)
  }, [onFile])
  return (
    <div className={drops['drop']} {...drop}>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*,.warc,.gz,.wacz"
        aria-label="File"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <Button
        variant="default"
        leftSection={<FileUp size={16} />}
        aria-describedby={help}
        onClick={() => input.current?.click()}
      >
        {file ? 'Choose another file' : 'Choose a file'}
      </Button>
      <Text size="sm" id={help} role="status" style={{ overflowWrap: 'anywhere' }}>
        {file ? file.name : 'Or drop or paste it here. At most 50 MB.'}
      </Text>
      {file && fileKind(file) === 'picture' && <Shown file={file} />}
    </div>
  )
}

/** The picture that was chosen, so that its words can be typed from it. */
function Shown({ file }: { readonly file: File }): ReactElement | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address === null ? null : (
    <img className={classes['shot']} src={address} alt="What was chosen: type its words below" />
  )
}
