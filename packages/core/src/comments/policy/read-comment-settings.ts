import { problemsOf } from '../../story/check-value.ts'
import { isZone } from '../../story/day.ts'
import type { FieldsOf } from '../../story/shape.ts'
import { ruleCodes } from '../decision.ts'
import type { HousePhrase, ModerationSettings } from '../moderation.ts'
import {
  type CheckerSetting,
  type CommentSettings,
  type DutyHours,
  type DutySpan,
  initialCommentSettings,
} from './comment-settings.ts'
import { commentPolicyShape } from './policy-shape.ts'

/** What is wrong in settings, and where: `duty.week[0][1].from`; empty for the whole. */
export interface SettingsProblem {
  readonly path: string
  readonly message: string
}

export type ReadSettings =
  | { readonly settings: CommentSettings }
  | { readonly problems: readonly SettingsProblem[] }

const time = { kind: 'text', longest: 5, filled: true } as const

const phrase: FieldsOf<HousePhrase> = {
  phrase: { kind: 'text', longest: 200, filled: true },
  outcome: { kind: 'one', of: ['hold', 'refuse'], initial: 'hold' },
  rule: { kind: 'one', of: ruleCodes, initial: 'other' },
}

const moderation: FieldsOf<ModerationSettings> = {
  newCommenterHold: { kind: 'number', least: 0, most: 100 },
  mostLinks: { kind: 'number', least: 0, most: 100 },
  longest: { kind: 'number', least: 100, most: 20_000 },
  languages: { kind: 'list', most: 50, of: { kind: 'language' } },
  phrases: { kind: 'list', most: 5000, of: { kind: 'object', fields: phrase } },
}

const span: FieldsOf<DutySpan> = { from: time, to: time }

const duty: FieldsOf<DutyHours> = {
  zone: { kind: 'zone' },
  week: {
    kind: 'list',
    most: 7,
    of: { kind: 'list', most: 12, of: { kind: 'object', fields: span } },
  },
  answerMinutes: { kind: 'number', least: 1, most: 10_080 },
}

const checker: FieldsOf<CheckerSetting> = {
  checker: { kind: 'one', of: ['classifier', 'spam'] },
  address: { kind: 'address' },
  secret: { kind: 'text', longest: 500, filled: true },
}

const fields: FieldsOf<CommentSettings> = {
  policy: commentPolicyShape,
  days: { kind: 'number', least: 0, most: 3650, nullable: true },
  duty: { kind: 'object', fields: duty, nullable: true },
  editMinutes: { kind: 'number', least: 0, most: 1440 },
  countries: { kind: 'list', most: 50, of: { kind: 'text', longest: 2, filled: true } },
  moderation: { kind: 'object', fields: moderation },
  checkers: { kind: 'list', most: 2, of: { kind: 'object', fields: checker } },
  blur: { kind: 'boolean' },
  dangerDays: { kind: 'number', least: 1, most: 30 },
}

/**
 * Reads a newsroom's settings of its discussions from JSON; what is absent is as it is where nothing was set. Says
 * everything that is wrong at once.
 */
export function readCommentSettings(json: unknown): ReadSettings {
  const given = json === undefined ? {} : json
  const filled = isRecord(given) ? withInitial(given) : given
  const problems = problemsOf(fields, filled, 'comment settings')
  if (problems.length > 0) return { problems }
  const settings = filled as unknown as CommentSettings
  const more = [...numberProblems(settings), ...dutyProblems(settings), ...wordProblems(settings)]
  return more.length > 0 ? { problems: more } : { settings }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withInitial(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const filled = { ...initialCommentSettings, ...given }
  const { moderation: inner } = given
  if (!isRecord(inner)) return filled
  return { ...filled, moderation: { ...initialCommentSettings.moderation, ...inner } }
}

function numberProblems(settings: CommentSettings): readonly SettingsProblem[] {
  const { policy, days, editMinutes, dangerDays, duty: hours, moderation: inner } = settings
  const pace = policy.type === 'closed' ? {} : { slow: policy.slow, days: policy.days }
  const numbers: Readonly<Record<string, number | null | undefined>> = {
    'policy.slow': pace.slow,
    'policy.days': pace.days,
    days,
    editMinutes,
    dangerDays,
    'duty.answerMinutes': hours?.answerMinutes,
    'moderation.newCommenterHold': inner.newCommenterHold,
    'moderation.mostLinks': inner.mostLinks,
    'moderation.longest': inner.longest,
  }
  return Object.entries(numbers)
    .filter(([, value]) => value !== null && value !== undefined && !Number.isInteger(value))
    .map(([path, value]) => ({ path, message: `Expected a whole number, found ${value}` }))
}

function dutyProblems({ duty: hours }: CommentSettings): readonly SettingsProblem[] {
  if (!hours) return []
  const found: SettingsProblem[] = []
  if (!isZone(hours.zone))
    found.push({ path: 'duty.zone', message: `Expected a time zone, found “${hours.zone}”` })
  if (hours.week.length !== 7)
    found.push({
      path: 'duty.week',
      message: `Expected seven days, Monday first, found ${hours.week.length}`,
    })
  for (const [day, spans] of hours.week.entries()) found.push(...spanProblems(spans, day))
  return found
}

function spanProblems(spans: readonly DutySpan[], day: number): readonly SettingsProblem[] {
  let last = ''
  return spans.flatMap(({ from, to }, index) => {
    const path = `duty.week[${day}][${index}]`
    const before = last
    last = to
    if (!isTime(from) || from === '24:00')
      return [{ path: `${path}.from`, message: `Expected a time such as 09:00, found “${from}”` }]
    if (!isTime(to))
      return [{ path: `${path}.to`, message: `Expected a time such as 17:30, found “${to}”` }]
    if (to <= from) return [{ path, message: `${from} to ${to} ends before it begins` }]
    if (from < before) return [{ path, message: `${from} begins before the hours above it end` }]
    return []
  })
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
}

function wordProblems({ countries, checkers }: CommentSettings): readonly SettingsProblem[] {
  const unknown = countries.flatMap((country, index) =>
    /^[A-Z]{2}$/.test(country)
      ? []
      : [
          {
            path: `countries[${index}]`,
            message: `Expected a country as two capitals, such as IE, found “${country}”`,
          },
        ],
  )
  const weak = checkers.flatMap(({ secret }, index) =>
    secret.length >= 16
      ? []
      : [
          {
            path: `checkers[${index}].secret`,
            message: `Expected at least 16 characters, found ${secret.length}`,
          },
        ],
  )
  return [...unknown, ...weak]
}
