import { areSame } from '../bytes.ts'
import { type Check, checked, type Fault } from '../verify/check.ts'
import { accountKey } from './account-key.ts'
import { followLog } from './account-log.ts'
import { type Authorship, verifyAuthorship } from './authorship.ts'
import {
  type AuthorshipRecord,
  bodyOf,
  type Claim,
  claimOf,
  documentAt,
  isAnswer,
  jsonAt,
  jsonIn,
  logAt,
  targetOf,
} from './kept-answers.ts'

/**
 * Checks every proof of authorship among the records of a WARC file, one check each: the signature, whose key it was, and
 * that what was read from the post is what its author signed. None where it holds no proof. An account's document and log
 * may lie in another file, `beside` it: a later look keeps what has not changed as a reference.
 */
export async function checkAuthorship(
  records: readonly AuthorshipRecord[],
  beside: readonly AuthorshipRecord[] = [],
): Promise<readonly Check[]> {
  const checks: Check[] = []
  for (const record of records.filter(isAnswer)) {
    const claim = claimOf(targetOf(record))
    if (claim) checks.push(await checkOf(record, { claim, records, beside }))
  }
  return checks
}

interface Surroundings {
  readonly claim: Claim
  readonly records: readonly AuthorshipRecord[]
  readonly beside: readonly AuthorshipRecord[]
}

async function checkOf(record: AuthorshipRecord, around: Surroundings): Promise<Check> {
  const { did } = around.claim
  const logs = await nearest((target) => logAt(target) === did, around)
  const says = [
    `That the account ${did} signed this post with its key: nobody else can have changed a letter of it, we included.`,
    logs.length === 0
      ? "That the key is the account's is told by the account's document, as it was fetched with it."
      : "That the key is the account's is shown by the account's own signed log.",
  ].join(' ')
  const fault = await faultOf(record, around, logs)
  return checked('authorship', addressOf(around.claim), { says, fault })
}

function addressOf({ did, collection, rkey }: Claim): string {
  return `at://${did}/${collection}/${rkey}`
}

/** What was answered in the same file; only where there is nothing, in those beside it. */
async function nearest(
  isMeant: (target: URL | undefined) => boolean,
  { records, beside }: Surroundings,
): Promise<readonly unknown[]> {
  const own = await jsonAt(isMeant, records)
  return own.length > 0 ? own : jsonAt(isMeant, beside)
}

async function faultOf(
  record: AuthorshipRecord,
  around: Surroundings,
  logs: readonly unknown[],
): Promise<Fault | undefined> {
  const { claim, records } = around
  const car = await bodyOf(record)
  if (!car)
    return { reason: 'unreadable', problem: 'The proof is packed in a way that is not known' }
  const documents = await nearest((target) => documentAt(target) === claim.did, around)
  let first: Fault | undefined
  for (const didDocument of documents) {
    const proof = await verifyAuthorship(car, { ...claim, didDocument })
    const fault = proof.ok
      ? ((await logsFault(logs, claim.did, didDocument)) ?? readingFault(records, claim, proof))
      : { reason: proof.fault, problem: proof.problem }
    if (!fault) return undefined
    first ??= fault
  }
  const problem = `The document of ${claim.did} is not among the records`
  return first ?? { reason: 'document', problem }
}

/** What is wrong where no log of the account leads to the key of its document; nothing where there are no logs. */
async function logsFault(
  logs: readonly unknown[],
  did: string,
  document: unknown,
): Promise<Fault | undefined> {
  let first: Fault | undefined
  for (const log of logs) {
    const fault = await logFault(log, did, document)
    if (!fault) return undefined
    first ??= fault
  }
  return first
}

async function logFault(log: unknown, did: string, document: unknown): Promise<Fault | undefined> {
  const followed = await followLog(log, did)
  if ('problem' in followed) return { reason: 'log', problem: followed.problem }
  const told = accountKey(document, did)?.key
  return told && areSame(told.publicKeyBytes, followed.key.publicKeyBytes)
    ? undefined
    : { reason: 'log', problem: 'The log of the account ends with another key than its document' }
}

interface Told {
  readonly reading?: {
    readonly post?: { readonly stableId?: unknown; readonly text?: unknown }
  }
}

/** Whether a record of ours tells other words of this very post than those that were signed. */
function readingFault(
  records: readonly AuthorshipRecord[],
  claim: Claim,
  { record }: Extract<Authorship, { ok: true }>,
): Fault | undefined {
  const tellsOtherwise = records.some(({ type, block }) => {
    if (type !== 'metadata') return false
    const post = (jsonIn(block) as Told | null | undefined)?.reading?.post
    return post?.stableId === addressOf(claim) && post.text !== record['text']
  })
  return tellsOtherwise
    ? { reason: 'reading', problem: 'What was read from the post is not what its author signed' }
    : undefined
}
