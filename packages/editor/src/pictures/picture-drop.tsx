import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import type { Media, Picture } from '@stet/core/story'
import { type ClipboardEvent, type ReactElement, useContext, useId, useRef, useState } from 'react'
import { ImagePlus } from '../icons/icons.ts'
import { useFileDrop } from '../shell/use-file-drop.ts'
import { newPicture } from './new-picture.ts'
import { PictureServerContext } from './picture-server.ts'
import { sendingWords, unsentWords, whyUnsent } from './sending-words.ts'
import './pictures.css'

export interface PictureDropProps {
  /** Called for each picture once it is uploaded. */
  readonly onPicture: (picture: Picture, media: Media) => void
  readonly several?: boolean
  readonly label?: string
}

/** A file on its way. */
interface Sending {
  readonly key: number
  readonly file: File
  readonly share: number
  readonly problem: string | null
}

/** Takes pictures by drop, paste and choosing, and uploads them; what fails can be tried again. */
export function PictureDrop({ onPicture, several, label }: PictureDropProps): ReactElement {
  const { upload, media } = useContext(PictureServerContext)
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const keys = useRef(0)
  const input = useRef<HTMLInputElement>(null)
  const onPictureNow = useRef(onPicture)
  onPictureNow.current = onPicture
  const change = (key: number, fields: Partial<Sending> | null) =>
    setSendings((all) =>
      fields === null
        ? all.filter((one) => one.key !== key)
        : all.map((one) => (one.key === key ? { ...one, ...fields } : one)),
    )
  const send = async (key: number, file: File) => {
    change(key, { problem: null, share: 0 })
    try {
      const known = await upload(file, (share) => change(key, { share }))
      media.put(known.id, known)
      change(key, null)
      onPictureNow.current(newPicture(known), known)
    } catch (error) {
      change(key, { problem: whyUnsent(error) })
    }
  }
  const take = (files: FileList | null | undefined) => {
    const pictures = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
    for (const file of several ? pictures : pictures.slice(0, 1)) {
      keys.current += 1
      const key = keys.current
      setSendings((all) => [...all, { key, file, share: 0, problem: null }])
      void send(key, file)
    }
  }
  const drop = useFileDrop(take)
  const id = useId()
  return (
    <section
      className="stet-drop"
      aria-labelledby={id}
      {...drop}
      onPaste={(event: ClipboardEvent) => take(event.clipboardData.files)}
    >
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple={several}
        hidden
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          currentTarget.value = ''
        }}
      />
      <Button
        variant="default"
        leftSection={<ImagePlus size={18} />}
        onClick={() => input.current?.click()}
      >
        <span id={id}>{label ?? (several ? 'Choose pictures' : 'Choose a picture')}</span>
      </Button>
      <Text size="sm" c="dimmed">
        or drop {several ? 'them' : 'it'} here, or paste
      </Text>
      <Stack gap="xs" w="100%" aria-live="polite">
        {sendings.map((one) => (
          <SendingRow
            key={one.key}
            sending={one}
            onAgain={() => void send(one.key, one.file)}
            onLeave={() => change(one.key, null)}
          />
        ))}
      </Stack>
    </section>
  )
}

interface SendingRowProps {
  readonly sending: Sending
  readonly onAgain: () => void
  readonly onLeave: () => void
}

function SendingRow({ sending, onAgain, onLeave }: SendingRowProps): ReactElement {
  const { file, share, problem } = sending
  if (problem === null)
    return (
      <div>
        <Text size="sm">{sendingWords(file, share)}</Text>
        <Progress value={share * 100} animated={share >= 1} aria-label={`Sending ${file.name}`} />
      </div>
    )
  return (
    <div role="alert">
      <Text size="sm">{unsentWords(file, problem)}</Text>
      <Group gap="xs" mt={4}>
        <Button size="xs" onClick={onAgain}>
          Try again
        </Button>
        <Button size="xs" variant="default" onClick={onLeave}>
          Leave it out
        </Button>
      </Group>
    </div>
  )
}
