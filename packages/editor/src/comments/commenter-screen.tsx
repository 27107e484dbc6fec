import { Button, Group, Skeleton, Switch, Text, VisuallyHidden } from '@mantine/core'
import type { Badge } from '@stet/core/comments'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { Moment } from '../shell/moment.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { tell, tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import {
  askAnew,
  type CommenterWhole,
  commentCalls,
  useCommenter,
  useUndo,
} from './comment-calls.ts'
import { History, Recent, standingLine, WriterMarks } from './comment-history.tsx'
import view from './comment-view.module.css'
import { badgeWords, doneWords } from './comment-words.ts'
import classes from './comments.module.css'
import { CommentsNav } from './comments-nav.tsx'
import own from './pages.module.css'
import { SanctionForm, type SanctionSaid } from './sanction-form.tsx'

/** Somebody who comments: what they wrote, what was decided about them, and what may be done. */
export function CommenterScreen({ id }: { readonly id: string }): ReactElement {
  const { data, error } = useCommenter(id)
  usePageTitle(data?.name ?? 'Commenter')
  return (
    <div className={classes['page']}>
      <CommentsNav title={data?.name ?? 'Commenter'} />
      <Refusal error={data ? undefined : error} />
      {!data && !error && <Skeleton height={220} mt="md" aria-label="Loading" />}
      {data && <Whole writer={data} />}
    </div>
  )
}

function Whole({ writer }: { readonly writer: CommenterWhole }): ReactElement {
  const undo = useUndo()
  const { reported } = writer
  const told = reported.upheld + reported.dismissed + reported.open
  return (
    <div className={own['person']}>
      <p>
        Here since <Moment at={writer.since} />. {standingLine(writer)}.{' '}
        <WriterMarks writer={writer} />
      </p>
      {told > 0 && (
        <p className={classes['facts']}>
          Reported {told}: {reported.upheld} found right, {reported.dismissed} not, {reported.open}{' '}
          not answered yet.
        </p>
      )}
      <VisuallyHidden component="h2">About {writer.name}</VisuallyHidden>
      <Choices writer={writer} />
      <Sanction writer={writer} />
      <History
        title="What was said to them"
        decisions={writer.sanctions}
        onUndo={({ id, comment }) => undo.mutate({ comment, decision: id })}
      />
      <section className={view['part']} aria-label="What they wrote last">
        <h3>What they wrote last</h3>
        {writer.recent.length === 0 && <p>Nothing yet.</p>}
        <Recent recent={writer.recent} />
      </section>
    </div>
  )
}

interface Change {
  readonly badge?: Badge | null
  readonly isReadFirst?: boolean
  readonly isMember?: boolean
}

/** What a moderator chooses for somebody: a badge, whether they are a member, and to read what they write first. */
function Choices({ writer }: { readonly writer: CommenterWhole }): ReactElement {
  const changing = useMutation({
    mutationFn: (change: Change) => commentCalls.changeCommenter(writer.id, change),
    onError: tellError,
    onSettled: askAnew,
  })
  return (
    <section className={view['part']} aria-label="Choices">
      <Group gap="lg">
        <Switch
          label="Read what they write before it appears"
          checked={writer.isReadFirst}
          disabled={changing.isPending}
          onChange={(event) => changing.mutate({ isReadFirst: event.currentTarget.checked })}
        />
        <Switch
          label="Member"
          checked={writer.isMember}
          disabled={changing.isPending}
          onChange={(event) => changing.mutate({ isMember: event.currentTarget.checked })}
        />
        {(['staff', 'author'] as const).map((badge) => (
          <Switch
            key={badge}
            label={`Badge “${badgeWords[badge]}”`}
            checked={writer.badge === badge}
            disabled={changing.isPending}
            onChange={(event) =>
              changing.mutate({ badge: event.currentTarget.checked ? badge : null })
            }
          />
        ))}
      </Group>
    </section>
  )
}

/** Warns somebody or keeps them from writing, for something that they wrote. */
function Sanction({ writer }: { readonly writer: CommenterWhole }): ReactElement | null {
  const [isOpen, setIsOpen] = useState(false)
  const last = writer.recent[0]
  const acting = useMutation({
    mutationFn: ({ comment, ...said }: SanctionSaid & { readonly comment: string }) =>
      commentCalls.sanction(writer.id, { ...said, comment }),
    onSuccess: ({ decision }) => {
      setIsOpen(false)
      tell(`${doneWords(decision.deed)} for ${writer.name}`)
    },
    onSettled: askAnew,
  })
  if (!last) return null
  return (
    <section className={view['part']} aria-label="Warn them">
      {!isOpen && (
        <Button variant="default" onClick={() => setIsOpen(true)}>
          Warn them, or keep them from writing…
        </Button>
      )}
      {isOpen && (
        <>
          <Text size="sm" mb="sm">
            It is for what they wrote last. For another comment, open that one.
          </Text>
          <SanctionForm
            name={writer.name}
            likely={null}
            isBusy={acting.isPending}
            onSanction={(said) => acting.mutate({ ...said, comment: last.id })}
            onClose={() => setIsOpen(false)}
          />
          <Refusal error={acting.error} />
        </>
      )}
    </section>
  )
}
