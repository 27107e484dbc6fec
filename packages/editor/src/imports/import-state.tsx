import { Alert, Button, Group, Progress, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { useLocation } from 'wouter'
import { CircleAlert } from '../icons/icons.ts'
import { counted } from '../shell/counted.ts'
import { queries } from '../shell/queries.ts'
import { SureButton } from '../shell/sure-button.tsx'
import { tell } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { type ArchiveImport, dropImport, importCalls, showImport } from './import-calls.ts'
import { progressWords, shareOf } from './import-words.ts'
import classes from './imports.module.css'
import { SendingState } from './sending-state.tsx'

/** How an import stands, and what can be done about it. */
export function ImportState({ one }: { readonly one: ArchiveImport }): ReactElement {
  const { id } = one
  const [, go] = useLocation()
  const steering = useMutation({
    mutationFn: (what: 'check' | 'import' | 'stop') => importCalls.steer(id, what),
    onSuccess: (told) => {
      showImport(told)
      void queries.invalidateQueries({ queryKey: ['imports', id, 'lines'] })
    },
    onError: () => queries.invalidateQueries({ queryKey: ['imports', id] }),
  })
  const forgetting = useMutation({
    mutationFn: () => importCalls.forget(id),
    onSuccess: () => {
      dropImport(id)
      tell(`${one.name} and its reports are gone from here`)
      go('/imports')
    },
  })
  const act = (what: 'check' | 'import' | 'stop', words: string, isFirst = false) => (
    <Button
      variant={isFirst ? 'filled' : 'default'}
      loading={steering.isPending && steering.variables === what}
      disabled={steering.isPending}
      onClick={() => steering.mutate(what)}
    >
      {words}
    </Button>
  )
  const forget = (
    <SureButton
      words="Forget"
      label={`Forget ${one.name}`}
      question="The file and its reports go. Stories that were brought in stay."
      yes="Forget it"
      isBusy={forgetting.isPending}
      onSure={() => forgetting.mutate()}
    />
  )
  return (
    <section aria-label="How it stands" className={classes['state']}>
      <Refusal error={steering.error ?? forgetting.error} />
      <Standing one={one} act={act} forget={forget} />
    </section>
  )
}

interface StandingProps {
  readonly one: ArchiveImport
  readonly act: (what: 'check' | 'import' | 'stop', words: string, isFirst?: boolean) => ReactNode
  readonly forget: ReactNode
}

function Standing({ one, act, forget }: StandingProps): ReactElement {
  switch (one.state) {
    case 'uploading':
      return <SendingState one={one} forget={forget} />
    case 'checking':
      return (
        <GoingOn
          one={one}
          words="It is being looked through"
          help="Nothing is changed by this."
          act={act}
        />
      )
    case 'importing':
      return (
        <GoingOn
          one={one}
          words="It is being brought in"
          help="Readers notice nothing, and you may leave this screen. Should the newsroom be restarted, it goes on by itself."
          act={act}
        />
      )
    case 'stopping':
      return <Says words="It stops" help="What is being written is written to its end." />
    case 'checked':
      return (
        <Says words="It has been looked through" help={readyWords(one)}>
          {act('import', 'Bring it in', true)}
          {act('check', 'Look again')}
          {forget}
        </Says>
      )
    case 'stopped':
      return (
        <Says
          words={
            one.step === 'check'
              ? 'It was stopped while it was looked through'
              : 'It was stopped on its way in'
          }
          help={
            one.step === 'check'
              ? 'Nothing was changed.'
              : 'What was brought in stays. It goes on where it was.'
          }
        >
          {one.step === 'import' && act('import', 'Go on', true)}
          {act('check', 'Look through it', one.step === 'check')}
          {forget}
        </Says>
      )
    case 'done':
      return (
        <Says
          words="It has been brought in"
          help="The file itself is gone from the newsroom; the report stays until you forget it."
        >
          {forget}
        </Says>
      )
    case 'failed':
      return <Failed one={one} act={act} forget={forget} />
    default:
      return one.state satisfies never
  }
}

function readyWords({ checked }: ArchiveImport): string {
  const coming = (checked?.taken ?? 0) + (checked?.takenWithLoss ?? 0)
  return `${counted(coming, 'item', 'items')} would come, ${(checked?.left ?? 0).toLocaleString('en-GB')} would be left. Nothing has been changed yet. What came before and has not changed is not touched again.`
}

function Failed({ one, act, forget }: StandingProps): ReactElement {
  return (
    <>
      <Alert color="red" variant="light" icon={<CircleAlert size={18} />}>
        {one.problem}
      </Alert>
      <Group gap="sm">
        {one.step === 'import' && act('import', 'Try again', true)}
        {act('check', 'Look through it again', one.step === 'check')}
        {forget}
      </Group>
    </>
  )
}

interface SaysProps {
  readonly words: string
  readonly help: string
  readonly children?: ReactNode
}

function Says({ words, help, children }: SaysProps): ReactElement {
  return (
    <>
      <div role="status">
        <Text fw={600}>{words}</Text>
        <Text size="sm" c="dimmed" maw="40rem">
          {help}
        </Text>
      </div>
      {children && <Group gap="sm">{children}</Group>}
    </>
  )
}

function GoingOn({
  one,
  words,
  help,
  act,
}: Omit<StandingProps, 'forget'> & Pick<SaysProps, 'words' | 'help'>): ReactElement {
  const share = shareOf(one)
  return (
    <>
      <Says words={words} help={help} />
      <div>
        <Progress
          value={share ?? 100}
          animated
          striped={share === null}
          aria-label={words}
          size="lg"
        />
        <Text size="sm" mt={4} className={classes['figures']}>
          {progressWords(one)}
        </Text>
      </div>
      <Group>{act('stop', 'Stop')}</Group>
    </>
  )
}
