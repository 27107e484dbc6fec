import { Button, Group, Skeleton, Table, TextInput } from '@mantine/core'
import { addDays, civilDay, type Day, isDay } from '@stet/core/story'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { Download } from '../icons/icons.ts'
import { machineNow } from '../machine.ts'
import { counted } from '../shell/counted.ts'
import { useMe } from '../shell/me.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { commentCalls, csvAddress, type Figures } from './comment-calls.ts'
import classes from './comments.module.css'
import { CommentsNav } from './comments-nav.tsx'
import { commentsKey } from './counts.ts'
import { lapsedWords, medianWords, orderWords, tallyWords } from './figure-words.ts'
import { OrdersPart } from './orders-part.tsx'
import own from './pages.module.css'

/** What was moderated between two days, counted as the laws on platforms ask, and as a table to keep. */
export function CommentFiguresScreen(): ReactElement {
  usePageTitle('Figures of comments')
  const [days, setDays] = useState(lastDays)
  const { from, to } = days
  const { staff } = useMe()
  const isAsked = isDay(from) && isDay(to) && from <= to
  const { data, error } = useQuery({
    queryKey: [...commentsKey, 'figures', from, to],
    queryFn: () => commentCalls.figures(from, to),
    enabled: isAsked,
    placeholderData: (last) => last,
  })
  return (
    <div className={classes['page']}>
      <CommentsNav title="Figures" />
      <div className={classes['about']}>
        <p>
          Notices, decisions and appeals of these days, from the same rows that moderators write:
          what the Digital Services Act and the Online Safety Act ask for.
        </p>
      </div>
      <Group align="flex-end" gap="sm" mb="lg">
        <TextInput
          type="date"
          label="From"
          value={from}
          max={to}
          onChange={(event) => setDays({ ...days, from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="To"
          value={to}
          min={from}
          onChange={(event) => setDays({ ...days, to: event.currentTarget.value })}
        />
        {isAsked && (
          <>
            <TableLink href={csvAddress('figures', from, to)}>As a table (CSV)</TableLink>
            <TableLink href={csvAddress('statements', from, to)}>
              Statements of reasons (CSV)
            </TableLink>
          </>
        )}
      </Group>
      <Refusal error={error} />
      {!data && !error && isAsked && <Skeleton height={220} aria-label="Loading" />}
      {data && <Told figures={data} />}
      {isAsked && staff.role === 'administrator' && <OrdersPart from={from} to={to} />}
    </div>
  )
}

function TableLink(props: { readonly href: string; readonly children: string }): ReactElement {
  return (
    <Button
      component="a"
      href={props.href}
      download
      variant="default"
      leftSection={<Download size={16} />}
    >
      {props.children}
    </Button>
  )
}

/** The last 30 days, as dates of the machine's zone. */
function lastDays(): { from: string; to: string } {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const to: Day = civilDay(machineNow(), timeZone)
  return { from: addDays(to, -29), to }
}

function Told({ figures }: { readonly figures: Figures }): ReactElement {
  const { appeals, orders } = figures
  const decided = figures.decisions.reduce((sum, { count }) => sum + count, 0)
  const noticed = figures.notices.reduce((sum, { count }) => sum + count, 0)
  const tiles = [
    [figures.comments, 'comments sent', ''],
    [decided, 'decisions', `half within ${medianWords(figures.decisionMedian)}`],
    [
      noticed,
      'notices of readers',
      `${figures.noticesAnswered} answered, half within ${medianWords(figures.noticeMedian)}${lapsedWords(figures.noticesLapsed)}`,
    ],
    [
      appeals.sent,
      'appeals',
      `${appeals.overturned} taken back, ${appeals.upheld} stand; half within ${medianWords(figures.appealMedian)}${lapsedWords(figures.appealsLapsed)}`,
    ],
    [
      orders.byKind.reduce((sum, { count }) => sum + count, 0),
      'orders of authorities',
      `half acknowledged within ${medianWords(orders.informedMedian)}, done within ${medianWords(orders.doneMedian)}`,
    ],
    [figures.danger, 'may have been in danger', ''],
  ] as const
  return (
    <>
      <ul className={own['tiles']}>
        {tiles.map(([count, words, more]) => (
          <li key={words}>
            <strong>{count.toLocaleString('en-GB')}</strong> {words}
            {more && <p className={classes['facts']}>{more}</p>}
          </li>
        ))}
      </ul>
      <div className={own['tables']}>
        <Tally title="Held by rules, before anybody read them" rows={figures.heldByRule} />
        <Tally title="Notices, by reason" rows={figures.notices} />
        <Tally title="Decisions" rows={figures.decisions} />
        <Tally title="Rejected, by rule" rows={figures.rejectedByRule} />
        <Tally
          title="Decisions, by moderator"
          rows={figures.perModerator.map(({ by, decisions }) => ({ name: by, count: decisions }))}
        />
        {orders.byKind.length > 0 && (
          <Tally
            title="Orders of authorities"
            rows={[...orders.byKind, ...orders.byOutcome, ...orders.byCountry].map(
              ({ name, count }) => ({ name: orderWords(name), count }),
            )}
          />
        )}
      </div>
    </>
  )
}

interface TallyProps {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly count: number }[]
}

function Tally({ title, rows }: TallyProps): ReactElement {
  return (
    <Table captionSide="top" withRowBorders horizontalSpacing={0}>
      <Table.Caption ta="start" fw={600} c="var(--mantine-color-text)">
        {title}
      </Table.Caption>
      <Table.Tbody>
        {rows.map(({ name, count }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={400}>
              {tallyWords(name)}
            </Table.Th>
            <Table.Td ta="end">{count.toLocaleString('en-GB')}</Table.Td>
          </Table.Tr>
        ))}
        {rows.length === 0 && (
          <Table.Tr>
            <Table.Td c="dimmed">{counted(0, 'case', 'cases')}</Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  )
}
