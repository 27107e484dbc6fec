import {
  Anchor,
  Badge,
  Button,
  SegmentedControl,
  Skeleton,
  Table,
  Text,
  Title,
  useMatches,
} from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { Download } from '../icons/icons.ts'
import { base } from '../shell/base.ts'
import page from '../shell/page.module.css'
import { ShowMore } from '../shell/show-more.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'
import {
  type ImportSummary,
  type Outcome,
  type ReportLine,
  reportPath,
  type Step,
  useLines,
} from './import-calls.ts'
import { kindWords, outcomeWords } from './import-words.ts'
import classes from './imports.module.css'

interface Props {
  readonly id: string
  readonly step: Step
  readonly summary: ImportSummary
}

const outcomes: readonly Outcome[] = ['left', 'takenWithLoss', 'taken']

/** What becomes, or became, of what is in an archive: in numbers, and item by item. */
export function Report({ id, step, summary }: Props): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>(
    outcomes.find((one) => summary[one] > 0) ?? 'taken',
  )
  const orientation = useMatches({ base: 'vertical', xs: 'horizontal' } as const)
  return (
    <section aria-labelledby="report">
      <div className={classes['head']}>
        <Title order={2} id="report" className={page['part']}>
          {step === 'check' ? 'What would become of it' : 'What became of it'}
        </Title>
        <Button
          component="a"
          href={`${base}${reportPath(id, step)}`}
          download
          variant="default"
          size="xs"
          leftSection={<Download size={15} />}
        >
          Whole report (JSON)
        </Button>
      </div>
      <Kinds summary={summary} />
      <SegmentedControl
        className={classes['outcomes']}
        aria-label="Which items"
        orientation={orientation}
        fullWidth={orientation === 'vertical'}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'taken')}
        data={outcomes.map((one) => ({
          value: one,
          label: `${outcomeWords[one]} (${summary[one].toLocaleString('en-GB')})`,
        }))}
      />
      <Lines key={outcome} id={id} step={step} outcome={outcome} />
    </section>
  )
}

function Kinds({ summary }: { readonly summary: ImportSummary }): ReactElement {
  const rows = summary.kinds.toSorted((one, other) => sumOf(other) - sumOf(one))
  const number = (count: number) => (count === 0 ? '–' : count.toLocaleString('en-GB'))
  return (
    <Table className={classes['kinds']} verticalSpacing={6} horizontalSpacing={8}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Items</Table.Th>
          {(['taken', 'takenWithLoss', 'left'] as const).map((one) => (
            <Table.Th key={one} scope="col" className={classes['number']}>
              {outcomeWords[one]}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ kind, taken, takenWithLoss, left }) => (
          <Table.Tr key={kind}>
            <Table.Th scope="row">{kindWords(kind)}</Table.Th>
            <Table.Td className={classes['number']}>{number(taken)}</Table.Td>
            <Table.Td className={classes['number']}>{number(takenWithLoss)}</Table.Td>
            <Table.Td className={classes['number']}>{number(left)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function sumOf({ taken, takenWithLoss, left }: ImportSummary['kinds'][number]): number {
  return taken + takenWithLoss + left
}

interface LinesProps {
  readonly id: string
  readonly step: Step
  readonly outcome: Outcome
}

function Lines({ id, step, outcome }: LinesProps): ReactElement {
  const list = useLines(id, step, outcome)
  const { data, error } = list
  const lines = data?.pages.flatMap((page) => page.lines) ?? []
  return (
    <>
      <Refusal error={error} />
      {!data && !error && <Skeleton height={120} aria-label="Loading" />}
      {data && lines.length === 0 && <Text c="dimmed">None.</Text>}
      <ul className={page['list']}>
        {lines.map((line, index) => (
          // A report is never sorted anew: the place of a line is what it is known by.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Line key={index} line={line} />
        ))}
      </ul>
      <ShowMore list={list} mt="sm" />
    </>
  )
}

function Line({ line }: { readonly line: ReportLine }): ReactElement {
  const { item, kind, why, story } = line
  return (
    <li className={classes['line']}>
      <p className={classes['item']}>
        {story ? (
          <Anchor component={Link} href={`/stories/${story}`}>
            {item}
          </Anchor>
        ) : (
          item
        )}{' '}
        <Badge variant="default" size="sm">
          {kindWords(kind)}
        </Badge>
      </p>
      {why && <p className={classes['why']}>{why}</p>}
    </li>
  )
}
