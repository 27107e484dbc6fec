import { Anchor } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { Moment } from '../shell/moment.tsx'
import type { BesideIt, WholeItem } from './comment-calls.ts'
import view from './comment-view.module.css'
import { reasonWords, reportsLine, stateWords } from './comment-words.ts'
import classes from './comments.module.css'

/** Why it waits: what rules of the program found, and what readers said. */
export function WhyHere({ item }: { readonly item: WholeItem }): ReactElement | null {
  const { findings } = item
  if (findings.length === 0) return null
  return (
    <section className={view['part']} aria-label="Why it waits">
      <h3>Why it waits</h3>
      <ul>
        {findings.map(({ phase, why, place }) => (
          <li key={`${phase} ${why} ${place?.start ?? ''}`}>{why}</li>
        ))}
      </ul>
    </section>
  )
}

/** What readers reported, with what is known of whoever did; many at once are told as that. */
export function Reports({ item }: { readonly item: WholeItem }): ReactElement | null {
  const { reports, reportList } = item
  if (reportList.length === 0) return null
  return (
    <section className={view['part']} aria-label="Reports">
      <h3>{reports.count > 0 ? reportsLine(reports.reasons) : 'Reports, answered'}</h3>
      {reports.isBrigade && reports.brigadeWhy && (
        <div className={view['warned']}>
          <p>{reports.brigadeWhy}</p>
        </div>
      )}
      <ul>
        {reportList.slice(0, mostReports).map(({ id, at, reason, words, ...report }) => (
          <li key={id}>
            <span>
              {reasonWords[reason].replace(/^./, (sign) => sign.toUpperCase())}
              {words && <>: “{words}”</>}
            </span>
            <p className={classes['facts']}>
              <Moment at={at} />
              {[...factsOf(report), report.isOpen ? '' : 'answered']
                .filter(Boolean)
                .map((fact) => ` · ${fact}`)}
            </p>
          </li>
        ))}
      </ul>
      {reportList.length > mostReports && (
        <p className={classes['facts']}>And {reportList.length - mostReports} more.</p>
      )}
    </section>
  )
}

const mostReports = 12

function factsOf({
  reliability,
  isNewAccount,
  isSignedIn,
}: Pick<WholeItem['reportList'][number], 'reliability' | 'isNewAccount' | 'isSignedIn'>) {
  const share = reliability === null ? '' : `${Math.round(reliability * 100)}% of theirs were right`
  return [isSignedIn ? '' : 'not signed in', isNewAccount ? 'new account' : '', share]
}

/** What it answers, and what answers it. */
export function Around({ item }: { readonly item: WholeItem }): ReactElement | null {
  const { ancestors, replies } = item
  if (ancestors.length + replies.length === 0) return null
  return (
    <section className={view['part']} aria-label="Around it">
      {ancestors.length > 0 && (
        <>
          <h3>It answers</h3>
          <ol>
            {ancestors.map((one) => (
              <Beside key={one.id} one={one} />
            ))}
          </ol>
        </>
      )}
      {replies.length > 0 && (
        <>
          <h3>Answers to it</h3>
          <ol>
            {replies.map((one) => (
              <Beside key={one.id} one={one} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Beside({ one }: { readonly one: BesideIt }): ReactElement {
  return (
    <li className={view['beside']}>
      <span className={classes['facts']}>
        <Anchor component={Link} href={`/comments/comment/${one.id}`} inherit underline="hover">
          {one.author}
        </Anchor>
        {' · '}
        <Moment at={one.at} />
        {one.state !== 'shown' && ` · ${stateWords[one.state]}`}
      </span>
      <p dir="auto">{one.text}</p>
    </li>
  )
}
