import { Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { Check, Copy } from '../icons/icons.ts'
import classes from './section.module.css'

interface Props {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** Backup codes at the one time that they can be seen. */
export function BackupCodes({ codes, onKept }: Props): ReactElement {
  return (
    <Stack gap="sm">
      <Text>
        Keep these backup codes where the phone is not. Each signs you in once when the app is out
        of reach. <b>They are shown only now.</b>
      </Text>
      <ul className={classes['codes']} aria-label="Backup codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="sm">
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <Check size={16} /> : <Copy size={16} />}
              onClick={copy}
            >
              {copied ? 'Copied' : 'Copy them'}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>I have kept them</Button>
      </Group>
    </Stack>
  )
}
