import { Anchor, Badge } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { counted } from '../shell/counted.ts'
import { Moment } from '../shell/moment.tsx'
import { momentOf } from '../shell/moments.ts'
import { SureButton } from '../shell/sure-button.tsx'
import type { CommenterItem, CommenterWhole, Decision, WholeItem } from './comment-calls.ts'
import view from './comment-view.module.css'
import { badgeWords, doneWords, ruleWords, stateWords } from './comment-words.ts'
import classes from './comments.module.css'

interface HistoryProps {
  readonly title: string
  readonly decisions: readonly Decision[]
  readonly onUndo: (decision: Decision) => void
}

/** What was decided, by whom, for which rule; each can be undone by who may. */
export function History({ title, decisions, onUndo }: HistoryProps): ReactElement | null {
  if (decisions.length === 0) return null
  return (
    <section className={view['part']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionLine decision={decision} />
            {decision.mayUndo && !decision.isUndone && (
              <SureButton
                words="Undo"
                label={`Undo: ${doneWords(decision.deed)}`}
                question="What was done is taken back, and whoever it was told to is told so."
                yes="Undo it"
                onSure={() => onUndo(decision)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One decision in a line or two. */
export function DecisionLine({ decision }: { readonly decision: Decision }): ReactElement {
  const { deed, rule, by, at, until, words, isUndone } = decision
  return (
    <>
      <span>
        {doneWords(deed)}
        {rule && `: ${ruleWords[rule].toLowerCase()}`}
        {until && ` (until ${momentOf(until)})`}
        {isUndone && ', undone since'}
      </span>
      {words && <p>“{words}”</p>}
      <p className={classes['facts']}>
        {by} · <Moment at={at} />
      </p>
    </>
  )
}

/** How somebody's comments stand, in numbers. */
export function standingLine({ shown, held, rejected }: CommenterItem): string {
  return [
    `${counted(shown, 'comment', 'comments')} shown`,
    `${held} held`,
    `${rejected} rejected`,
  ].join(', ')
}

/** What stands beside a commenter's name: badge, read first, kept from writing. */
export function WriterMarks({ writer }: { readonly writer: CommenterItem }): ReactElement {
  return (
    <>
      {writer.badge && (
        <Badge variant="light" size="sm">
          {badgeWords[writer.badge]}
        </Badge>
      )}{' '}
      {writer.isReadFirst && (
        <Badge variant="default" size="sm">
          Read first
        </Badge>
      )}{' '}
      {writer.barredUntil && (
        <Badge variant="light" color="red" size="sm">
          Cannot write until {momentOf(writer.barredUntil)}
        </Badge>
      )}
    </>
  )
}

/** Who wrote it, as far as it matters for judging: since when, how their comments stand, what was said to them. */
export function Writer({ item }: { readonly item: WholeItem }): ReactElement {
  const writer = item.commenterWhole
  if (!writer)
    return (
      <section className={view['part']} aria-label="Who wrote it">
        <h3>Who wrote it</h3>
        <p>{item.author}, without an account here.</p>
      </section>
    )
  return (
    <section className={view['part']} aria-label="Who wrote it">
      <h3>
        <Anchor
          component={Link}
          href={`/comments/commenters/${writer.id}`}
          inherit
          underline="always"
        >
          {writer.name}
        </Anchor>{' '}
        <WriterMarks writer={writer} />
      </h3>
      <p>
        Here since <Moment at={writer.since} />. {standingLine(writer)}.
      </p>
      <SaidToThem writer={writer} />
      <Recent recent={writer.recent.filter(({ id }) => id !== item.id).slice(0, 4)} />
    </section>
  )
}

function SaidToThem({ writer }: { readonly writer: CommenterWhole }): ReactElement | null {
  if (writer.sanctions.length === 0) return null
  return (
    <ul className={view['spaced']}>
      {writer.sanctions.slice(0, 3).map((decision) => (
        <li key={decision.id}>
          <DecisionLine decision={decision} />
        </li>
      ))}
    </ul>
  )
}

/** What somebody wrote last, and where it stands. */
export function Recent({
  recent,
}: {
  readonly recent: CommenterWhole['recent']
}): ReactElement | null {
  if (recent.length === 0) return null
  return (
    <ul className={view['spaced']}>
      {recent.map(({ id, text, at, state, headline }) => (
        <li key={id} className={view['beside']}>
          <p dir="auto">{text}</p>
          <span className={classes['facts']}>
            <Anchor component={Link} href={`/comments/comment/${id}`} inherit underline="hover">
              {stateWords[state]}
            </Anchor>
            {' · '}
            {headline} · <Moment at={at} />
          </span>
        </li>
      ))}
    </ul>
  )
}
