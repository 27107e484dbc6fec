import { Button, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { BlockChange, FieldChange, StoryDiff, WordRun } from '@stet/core/story'
import { Fragment, type ReactElement, useState } from 'react'
import classes from './diff.module.css'
import { blockWords, changeWords, diffRows, isSame, markWords, sideOf } from './diff-words.ts'

interface DiffViewProps {
  readonly diff: StoryDiff
  /** What the two sides are called: `Version 2`, `The present draft`. */
  readonly names: readonly [string, string]
}

/** What changes between two states of a story: side by side where there is room, else one under another. */
export function DiffView({ diff, names }: DiffViewProps): ReactElement {
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const sides = wide ? names : null
  if (isSame(diff)) return <p>Nothing differs between them.</p>
  return (
    <div className={sides ? classes['wide'] : classes['narrow']}>
      {sides && (
        <div className={classes['names']} aria-hidden="true">
          <strong>{sides[0]}</strong>
          <strong>{sides[1]}</strong>
        </div>
      )}
      {diff.head.length > 0 && (
        <section aria-labelledby="around">
          <h2 id="around" className={classes['heading']}>
            Around the text
          </h2>
          {diff.head.map((field) => (
            <FieldRow key={field.path} field={field} sides={sides} level="h3" />
          ))}
        </section>
      )}
      <section aria-labelledby="within">
        <h2 id="within" className={classes['heading']}>
          The text
        </h2>
        {diffRows(diff.blocks).map((row) =>
          row.type === 'block' ? (
            <BlockRow key={row.index} block={row.block} sides={sides} />
          ) : (
            <FoldedRows key={row.index} blocks={row.blocks} sides={sides} />
          ),
        )}
      </section>
    </div>
  )
}

type Sides = readonly [string, string] | null

function FoldedRows({
  blocks,
  sides,
}: {
  readonly blocks: readonly BlockChange[]
  readonly sides: Sides
}): ReactElement {
  const [open, setOpen] = useState(false)
  if (open)
    return (
      <>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a difference never change places
          <BlockRow key={index} block={block} sides={sides} />
        ))}
      </>
    )
  return (
    <div className={classes['folded']}>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        Show {blocks.length} blocks that stay as they are
      </Button>
    </div>
  )
}

function BlockRow({
  block,
  sides,
}: {
  readonly block: BlockChange
  readonly sides: Sides
}): ReactElement {
  return (
    <article className={classes['row']} data-change={block.change}>
      <h3 className={classes['label']}>
        {block.change === 'same' ? <Quiet block={block} /> : changeWords(block)}
      </h3>
      {sides ? (
        <div className={classes['pair']}>
          {(['before', 'after'] as const).map((side, index) => (
            <div key={side} data-side={side}>
              {block[side] !== null && <VisuallyHidden>{sides[index]}: </VisuallyHidden>}
              <BlockText block={block} side={side} />
            </div>
          ))}
        </div>
      ) : (
        <BlockText block={block} side={null} />
      )}
      {block.fields.map((field) => (
        <FieldRow key={field.path} field={field} sides={sides} level="h4" />
      ))}
    </article>
  )
}

function Quiet({ block }: { readonly block: BlockChange }): ReactElement {
  return <VisuallyHidden>{`${blockWords(block.type)}, the same`}</VisuallyHidden>
}

/** The lines of a block; of one side, or of both with what came and went marked. */
function BlockText({
  block,
  side,
}: {
  readonly block: BlockChange
  readonly side: 'before' | 'after' | null
}): ReactElement {
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  if (side && block[side] === null) return <p className={classes['absent']}>Not there</p>
  return (
    <>
      {block.lines
        .filter(({ change }) => change !== hidden)
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have one path, and none change places
          <p key={index} data-type={block.type}>
            <Runs runs={side ? sideOf(line.runs, side) : line.runs} />
          </p>
        ))}
    </>
  )
}

function FieldRow({
  field,
  sides,
  level: Heading,
}: {
  readonly field: FieldChange
  readonly sides: Sides
  readonly level: 'h3' | 'h4'
}): ReactElement {
  const { name, before, after, runs } = field
  const said = (side: 'before' | 'after') => {
    const text = field[side]
    if (text === null) return <span className={classes['absent']}>Nothing</span>
    if (runs.length > 0) return <Runs runs={sideOf(runs, side)} />
    return side === 'before' ? <Gone>{text}</Gone> : <Come>{text}</Come>
  }
  return (
    <div className={classes['field']}>
      <Heading className={classes['label']}>{name}</Heading>
      {sides ? (
        <div className={classes['pair']}>
          <p data-side="before">
            <VisuallyHidden>{sides[0]}: </VisuallyHidden>
            {said('before')}
          </p>
          <p data-side="after">
            <VisuallyHidden>{sides[1]}: </VisuallyHidden>
            {said('after')}
          </p>
        </div>
      ) : (
        <p>
          {runs.length > 0 ? (
            <Runs runs={runs} />
          ) : (
            <>
              {before !== null && <Gone>{before}</Gone>} {after !== null && <Come>{after}</Come>}
            </>
          )}
        </p>
      )}
    </div>
  )
}

/** Words with what came and went in them. */
export function Runs({ runs }: { readonly runs: readonly WordRun[] }): ReactElement {
  return (
    <>
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never change places
        <Fragment key={index}>
          <Run run={run} />
        </Fragment>
      ))}
    </>
  )
}

function Run({ run }: { readonly run: WordRun }): ReactElement {
  if (run.change === 'added') return <Come>{run.text}</Come>
  if (run.change === 'removed') return <Gone>{run.text}</Gone>
  const marks = markWords(run)
  if (marks === '') return <>{run.text}</>
  return (
    <>
      <span className={classes['marked']}>{run.text}</span>
      <small className={classes['marks']}> ({marks})</small>
    </>
  )
}

// Screen readers seldom say “inserted”: words of our own do.
function Come({ children }: { readonly children: string }): ReactElement {
  return (
    <ins>
      <VisuallyHidden>added: </VisuallyHidden>
      {children}
    </ins>
  )
}

function Gone({ children }: { readonly children: string }): ReactElement {
  return (
    <del>
      <VisuallyHidden>removed: </VisuallyHidden>
      {children}
    </del>
  )
}
