import { readInstant } from '../moments.ts'
import { noLosses, tellLosses } from '../pasted/losses.ts'
import { plainBlocks } from '../pasted/plain-text.ts'
import type { Problem } from '../taken.ts'
import { asIntake, type PageFileFacts, type TakenPage } from './as-intake.ts'
import { bareHead } from './bare-head.ts'
import type { Finding } from './finding.ts'
import { oneLine } from './page-head.ts'
import { isOwnLine, sift } from './sift.ts'

/** Reads the bare text of a page as a draft; what is the page's and not the story's is among the findings. */
export function readBareText(
  text: string,
  facts: PageFileFacts,
): { readonly taken: TakenPage } | { readonly problem: Problem } {
  const losses = noLosses()
  const { blocks } = plainBlocks(parted(text), losses)
  const head = bareHead(blocks)
  const body = sift(head.rest)
  const publishedAt = readInstant(head.dated, facts.zone) ?? null
  const dated: Finding[] =
    head.dated === '' || publishedAt
      ? []
      : [
          {
            kind: 'head',
            what: head.dated,
            outcome: 'left',
            why: 'a date in words; set the story’s time at the desk',
          },
        ]
  return asIntake(
    {
      headline: oneLine(head.headline),
      standfirst: oneLine(head.standfirst),
      bylines: head.bylines.map(oneLine),
      section: oneLine(head.section),
      language: null,
      publishedAt,
      canonical: null,
      blocks: body.blocks,
      findings: [...head.findings, ...dated, ...body.findings],
      lost: tellLosses(losses),
    },
    facts,
  )
}

/** The text with empty lines round those that stand for themselves, so that none is joined to a sentence. */
function parted(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n').split('\n')
  if (!lines.some((line, index) => line.trim() === '' && index > 0 && index < lines.length - 1))
    return text
  return lines.map((line) => (isOwnLine(line) ? `\n${line}\n` : line)).join('\n')
}
