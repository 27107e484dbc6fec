import { Skeleton, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Link, useLocation } from 'wouter'
import { Moment } from '../shell/moment.tsx'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { ArchiveDrop } from './archive-drop.tsx'
import { type ArchiveImport, importCalls, showImport, useImports } from './import-calls.ts'
import { sizeWords, stateWords } from './import-words.ts'
import classes from './imports.module.css'
import { sendFile } from './sending.ts'

/** The archives that were brought in here, and the place to give another one. */
export function ImportsScreen(): ReactElement {
  usePageTitle('Import')
  const { data, error } = useImports()
  const [, go] = useLocation()
  const beginning = useMutation({
    mutationFn: importCalls.begin,
    onSuccess: (begun, file) => {
      showImport(begun)
      void sendFile({ id: begun.id, file, partBytes: data?.partBytes ?? 1_000_000, received: 0 })
      go(`/imports/${begun.id}`)
    },
  })
  return (
    <div className={page['page']}>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        Import
      </Title>
      <Text c="dimmed" mb="md" mt="xs" maw="40rem">
        An archive of another system, saved pages, or stories as Markdown. It is looked through
        first: you see what would become of everything before anything is changed.
      </Text>
      <Refusal error={error ?? beginning.error} />
      {!data && !error && <Skeleton height={140} aria-label="Loading" />}
      {data && (
        <ArchiveDrop
          words="Choose a file"
          help={helpWords(data.mostBytes)}
          endings={data.endings}
          isBusy={beginning.isPending}
          onFile={beginning.mutate}
        />
      )}
      {data && data.imports.length > 0 && (
        <section aria-labelledby="brought-in">
          <Title order={2} id="brought-in" className={page['part']}>
            Brought in here
          </Title>
          <ul className={page['list']}>
            {data.imports.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function helpWords(mostBytes: number): string {
  return `WordPress (.xml), Ghost (.json), comments of Disqus (.xml), saved pages (.html), bare text (.txt), Markdown (.md), or a .zip of these with their pictures. At most ${sizeWords(mostBytes)}.`
}

function Row({ one }: { readonly one: ArchiveImport }): ReactElement {
  return (
    <li className={classes['row']}>
      <Link href={`/imports/${one.id}`} className={classes['name']}>
        {one.name}
      </Link>
      <p className={classes['facts']}>
        {stateWords(one)} · {sizeWords(one.size)} · {one.by}, <Moment at={one.changedAt} />
      </p>
    </li>
  )
}
