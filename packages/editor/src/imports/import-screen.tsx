import { Anchor, Skeleton, Text, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { Moment } from '../shell/moment.tsx'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { Health } from './health.tsx'
import { type ArchiveImport, type Step, useImport } from './import-calls.ts'
import { ImportState } from './import-state.tsx'
import { sizeWords } from './import-words.ts'
import { Report } from './report.tsx'

/** One archive: how far it has come, what can be done next, and what became of what is in it. */
export function ImportScreen({ id }: { readonly id: string }): ReactElement {
  const { data, error } = useImport(id)
  usePageTitle(data ? `Import of ${data.name}` : 'Import')
  return (
    <div className={page['page']}>
      <Anchor component={Link} href="/imports" size="sm">
        Import
      </Anchor>
      <Title
        order={1}
        className={page['heading']}
        tabIndex={-1}
        style={{ overflowWrap: 'anywhere' }}
      >
        {data?.name ?? 'Import'}
      </Title>
      <Refusal error={error} />
      {!data && !error && <Skeleton height={140} aria-label="Loading" />}
      {data && <Shown one={data} />}
    </div>
  )
}

function Shown({ one }: { readonly one: ArchiveImport }): ReactElement {
  const shown = reportOf(one)
  return (
    <>
      <Text c="dimmed" mb="md" size="sm">
        {sizeWords(one.size)} · {one.by}, <Moment at={one.createdAt} />
      </Text>
      <ImportState key={one.id} one={one} />
      {shown && <Report key={shown.step} id={one.id} step={shown.step} summary={shown.summary} />}
      {shown?.summary.health && <Health health={shown.summary.health} />}
    </>
  )
}

/** The report of what was done last; none while it is being written anew. */
function reportOf({ state, step, checked, imported }: ArchiveImport) {
  if (state === 'checking' || state === 'uploading') return undefined
  const last: Step = imported && state === 'done' ? 'import' : 'check'
  const summary = last === 'import' ? imported : checked
  const isAnew = step === 'check' && (state === 'stopping' || state === 'stopped')
  return summary && !isAnew ? { step: last, summary } : undefined
}
