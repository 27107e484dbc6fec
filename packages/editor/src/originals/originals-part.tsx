import { Anchor, Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { compareTexts } from '@stet/core/story'
import { type ReactElement, useId, useState } from 'react'
import { Eye } from '../icons/icons.ts'
import publish from '../publish/publish.module.css'
import { refusal } from '../publish/publish-words.ts'
import { TroubleAlert } from '../publish/trouble.tsx'
import { tell } from '../shell/tell.ts'
import { useDesk } from '../story/desk.ts'
import { SmallButton } from '../story/record-card.tsx'
import { momentWords } from '../story/story-clock.ts'
import diff from '../versions/diff.module.css'
import { Runs } from '../versions/diff-view.tsx'
import {
  type Decision,
  type Role,
  type StoryOriginal,
  useDecide,
  useLook,
  useOriginals,
  useSayRole,
} from './original-calls.ts'
import {
  authorWords,
  decisionChoices,
  decisionHints,
  roleChoices,
  showingWords,
  stateWords,
} from './original-words.ts'
import classes from './originals.module.css'

/** What became of the posts behind the live story, and what is decided about it; nothing where none is watched. */
export function OriginalsPart(): ReactElement | null {
  const { id, draft } = useDesk()
  const { data, error } = useOriginals(id, draft.live?.version)
  if (error || !data || data.length === 0) return null
  return (
    <section className={publish['section']} aria-labelledby="originals">
      <h3 id="originals">Posts behind this story</h3>
      <Text size="sm" c="dimmed">
        Stet looks again at each of them. Where one changes, it asks here.
      </Text>
      <ul className={classes['originals']}>
        {data
          .toSorted((a, b) => b.asked.length - a.asked.length)
          .map((original) => (
            <Original key={original.address} original={original} />
          ))}
      </ul>
    </section>
  )
}

function Original({ original }: { readonly original: StoryOriginal }): ReactElement {
  const { story } = useDesk()
  const { address, state, stateAt, lastSeen, missingSince, unlookedSince, asked, showing } =
    original
  const when = (at: string) => momentWords(at, story.zone)
  const facts = [
    lastSeen && lastSeen !== stateAt ? `Last seen on ${when(lastSeen)}.` : '',
    missingSince ? `Missing since ${when(missingSince)}.` : '',
    unlookedSince ? `We could not look since ${when(unlookedSince)}.` : '',
    `The next look is due on ${when(original.nextLookAt)}.`,
  ]
  return (
    <li className={classes['original']} data-asked={asked.length > 0 || undefined}>
      <Text fw={600}>
        <Anchor href={address} target="_blank" rel="noopener noreferrer" underline="always" inherit>
          {authorWords(original)}
        </Anchor>
      </Text>
      <Text size="sm">
        {stateWords(state)}, as of {when(stateAt)}.
      </Text>
      <Text size="sm" c="dimmed">
        {facts.filter(Boolean).join(' ')}
      </Text>
      {asked.map(({ id, change }) =>
        change.words ? (
          <blockquote key={id} className={`${classes['words']} ${diff['narrow']}`}>
            <Runs runs={compareTexts(change.words.before, change.words.after)} />
          </blockquote>
        ) : null,
      )}
      {showing && <Text size="sm">{showingWords[showing]}</Text>}
      <LookButton address={address} />
      <RoleField original={original} />
      {showing && (asked.length > 0 || original.decision !== null || showing !== 'whole') && (
        <DecisionForm key={original.decision} original={original} />
      )}
    </li>
  )
}

function LookButton({ address }: { readonly address: string }): ReactElement {
  const { id } = useDesk()
  const { mutate, isPending, error } = useLook(id)
  return (
    <>
      <div>
        <SmallButton
          icon={<Eye size={14} />}
          onClick={() => {
            if (!isPending) mutate(address, { onSuccess: () => tell('Stet looks at it now') })
          }}
        >
          Look now
        </SmallButton>
      </div>
      <TroubleAlert error={error} />
    </>
  )
}

/** What the author is in public life: whose card stays when the original goes. */
function RoleField({ original }: { readonly original: StoryOriginal }): ReactElement | null {
  const { id, draft } = useDesk()
  const { mutate, isPending, error } = useSayRole(id)
  const { person, address } = original
  if (!person) return null
  const why = refusal(draft, 'publish-story')
  return (
    <>
      <NativeSelect
        size="sm"
        label={`What ${authorWords(original)} is in public life`}
        description="Where a post goes, the card of somebody with a public role stays; all others fold."
        data={roleChoices.filter(({ value }) => value !== '' || person.role === null)}
        value={person.role ?? ''}
        disabled={why !== null || isPending}
        onChange={(event) => {
          const role = event.currentTarget.value as Role | ''
          if (role !== '')
            mutate({ address, role, reason: '' }, { onSuccess: () => tell('The role is kept') })
        }}
      />
      <TroubleAlert error={error} />
    </>
  )
}

function DecisionForm({ original }: { readonly original: StoryOriginal }): ReactElement {
  const { id, draft } = useDesk()
  const { address, decision } = original
  const hint = useId()
  const [chosen, setChosen] = useState<Decision>(
    decision === null || decision === 'undecided' ? 'keep' : decision,
  )
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useDecide(id)
  const why = refusal(draft, 'publish-story')
  if (why) return <Text size="sm">{why}.</Text>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const asked = { address, decision: chosen, reason: reason.trim() }
        mutate(asked, { onSuccess: () => tell('Decided. The page is written anew') })
      }}
    >
      <Stack gap="xs">
        <NativeSelect
          size="sm"
          label="What becomes of the card"
          aria-describedby={hint}
          data={[...decisionChoices]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value as Decision)}
        />
        <Text id={hint} size="sm" c="dimmed">
          {decisionHints[chosen] ?? 'The page says what became of the original.'}
        </Text>
        <TextInput
          size="sm"
          label="Why (for the newsroom alone)"
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TroubleAlert error={error} />
        <div>
          <Button type="submit" variant="default" loading={isPending}>
            Decide
          </Button>
        </div>
      </Stack>
    </form>
  )
}
