import { Group, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import { type Device, PageFrame, PreviewControls, useScheme } from '../preview/preview-frame.tsx'
import type { MagazineSettings } from './magazine-settings.ts'

interface LookFirstProps {
  /** What is not saved yet. */
  readonly changes: Partial<MagazineSettings>
  /** Changes when the site itself has changed. */
  readonly seen: string
}

/** The front page as it would be with what is not saved yet. */
export function LookFirst({ changes, seen }: LookFirstProps): ReactElement {
  const [device, setDevice] = useState<Device>(() => (innerWidth < 700 ? 'phone' : 'desktop'))
  const [scheme, setScheme] = useScheme()
  const [path] = useDebouncedValue(
    `settings/preview?with=${encodeURIComponent(JSON.stringify(changes))}&seen=${encodeURIComponent(seen)}`,
    500,
  )
  return (
    <section aria-label="Preview">
      <Group justify="space-between" mb="xs" gap="xs">
        <Text size="sm" c="dimmed">
          The front page as it would be
        </Text>
        <PreviewControls {...{ device, scheme }} onDevice={setDevice} onScheme={setScheme} />
      </Group>
      <PageFrame path={path} device={device} scheme={scheme} height={560} />
    </section>
  )
}
