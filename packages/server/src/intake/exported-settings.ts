import { type CommentSettings, readCommentSettings } from '@stet/core/comments'
import type { Level, Pack } from '@stet/core/desk'
import { z } from 'zod'
import { type DeskSettings, readDeskSettings } from '../actions/desk/desk-settings.ts'
import { commentSettingsOf, saveCommentSettings } from '../storage/comment-rules.ts'
import type { Database } from '../storage/database.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'

/** What a newsroom set beside its publication; absent where it set nothing. */
export interface OwnSettings {
  /** Of comments, without services that look at them: their secrets stay here. */
  readonly comments?: CommentSettings | undefined
  readonly desk?: DeskSettings | undefined
}

/** What goes out of it with an export, in an order that does not depend on how it came here. */
export async function ownSettings(db: Database): Promise<OwnSettings> {
  const isSet = async (key: string) => (await readSetting(db, key)) !== undefined
  return {
    ...((await isSet('comments')) && {
      comments: { ...(await commentSettingsOf(db)), checkers: [] },
    }),
    ...((await isSet('desk')) && { desk: exportedDesk.parse(await readDeskSettings(db)) }),
  }
}

/** Keeps what came with an export. Only inside a transaction. */
export async function saveOwnSettings(
  db: Database,
  { comments, desk }: OwnSettings,
): Promise<void> {
  if (comments) await saveCommentSettings(db, comments)
  if (desk) await writeSetting(db, 'desk', desk)
}

const level: z.ZodType<Level> = z.enum(['must-answer', 'ask', 'note'])
const country = z.string().regex(/^[A-Z]{2}$/)
const text = z.string().max(2000)

const pack: z.ZodType<Pack> = z.strictObject({
  rule: z.string().regex(/^[a-z0-9-]{1,100}$/),
  level,
  // A topic that this version does not know is never a draft's subject.
  topic: z.custom<Pack['topic']>((value) => value === null || typeof value === 'string'),
  onlyOnTopic: z.boolean(),
  guideline: z
    .strictObject({ publisher: text, title: text, url: z.url(), clause: text.nullable() })
    .nullable(),
  optional: z.boolean(),
  terms: z.array(
    z
      .strictObject({
        words: text,
        instead: z.array(text),
        why: text,
        unless: z.array(text).optional(),
      })
      .transform(({ unless, ...term }) => (unless ? { ...term, unless } : term)),
  ),
})

/** The settings of a desk as an export has them. */
export const exportedDesk: z.ZodType<DeskSettings> = z.strictObject({
  levels: z.record(z.string().max(100), z.union([level, z.literal('off')])),
  packs: z.array(pack),
  countries: z.array(country).max(50),
  keepDays: z.int().min(1).nullable(),
})

/** The settings of comments as an export has them. */
export const exportedComments: z.ZodType<CommentSettings> = z
  .unknown()
  .transform((json, context): CommentSettings => {
    const read = readCommentSettings(json)
    if ('settings' in read) return read.settings
    for (const { path, message } of read.problems)
      context.addIssue({ code: 'custom', message: `${path}: ${message}` })
    return z.NEVER
  })
