import { Button, Group, Text } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Maximize2 } from '../icons/icons.ts'
import { type Device, PreviewControls, PreviewFrame, useScheme } from '../preview/preview-frame.tsx'
import { useOpenPreview } from '../preview/use-open-preview.ts'
import { useDesk } from '../story/desk.ts'
import classes from './publish.module.css'

interface WhatReadersSeeProps {
  readonly seen: string
  readonly saving: boolean
}

/** The real page, small: as readers would get it if it were published now. */
export function WhatReadersSee({ seen, saving }: WhatReadersSeeProps): ReactElement {
  const { id } = useDesk()
  const [device, setDevice] = useState<Device>('phone')
  const [scheme, setScheme] = useScheme()
  const openPreview = useOpenPreview()
  return (
    <section className={classes['section']} aria-labelledby="readers-see">
      <h3 id="readers-see">What readers will see</h3>
      <Group gap="xs" justify="space-between">
        <PreviewControls {...{ device, scheme }} onDevice={setDevice} onScheme={setScheme} />
        <Button
          variant="default"
          size="xs"
          leftSection={<Maximize2 size={14} />}
          onClick={openPreview}
        >
          Full screen
        </Button>
      </Group>
      <PreviewFrame {...{ id, seen, device, scheme }} height={420} />
      {saving && (
        <Text size="sm" c="dimmed">
          The last words are being saved; then they appear here.
        </Text>
      )}
    </section>
  )
}
