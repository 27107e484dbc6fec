import type { ClosedWhy } from '../../comments/policy.ts'
import { moment } from '../clock.ts'
import { html, join, type Markup } from '../html.ts'
import { dutyInWords } from './duty-words.ts'
import type { TalkSetting } from './told.ts'

/** How a discussion is led, as readers are told before they write: one sentence after another. */
export function policyInWords(setting: TalkSetting): Markup {
  return join(sentences(setting), ' ')
}

/** Whether somebody can write now, as far as the page may say: a file says nothing that passes within hours. */
export function mayWrite({ policy, isFile }: TalkSetting): boolean {
  const { writing, closed } = policy.now
  return writing !== 'closed' || (isFile && closed?.why === 'nobody-on-duty')
}

/** The rule in two or three words, for links: empty where comments appear at once. */
export function ruleInBrief(setting: TalkSetting): string {
  const { words, policy } = setting
  const { rulesShort } = words.discussion
  if (!mayWrite(setting)) return rulesShort.closed
  return rulesShort[policy.now.isCareful ? 'held' : policy.now.writing]
}

function sentences(setting: TalkSetting): readonly Markup[] {
  const { words, policy, clock, isFile } = setting
  const told = words.discussion
  const { writing, closed, slow, isCareful, readBy } = policy.now
  if (!mayWrite(setting))
    return closed ? closedWords(setting, closed) : [html`${told.rules.closed}`]
  // What a file can say at any hour; a page made for somebody says what holds now.
  const hours = isFile ? dutyInWords(setting) : ''
  const held = isCareful || writing === 'held' || writing === 'closed'
  return [
    html`${told.rules[held ? 'held' : writing]}`,
    ...(held && writing === 'members' ? [html`${told.rules.members}`] : []),
    ...(held && !isFile
      ? [readBy === null ? html`${told.readByUnknown}` : timed(setting, told.readBy, readBy)]
      : []),
    ...(hours === '' ? [] : [html`${hours}`]),
    ...(slow > 0 ? [html`${told.slow(told.seconds(slow))}`] : []),
    ...(policy.closesAt === null ? [] : [split(told.closesAt, moment(clock, policy.closesAt))]),
  ]
}

function closedWords(setting: TalkSetting, closed: ClosedWhy): readonly Markup[] {
  const told = setting.words.discussion
  switch (closed.why) {
    case 'reason':
      return [html`${closed.reason === '' ? told.rules.closed : told.closedFor(closed.reason)}`]
    case 'days':
      return [timed(setting, told.closedSince, closed.since)]
    case 'nobody-on-duty':
      return [
        html`${told.closedNobody}`,
        ...(closed.until === null ? [] : [timed(setting, told.closedNobodyUntil, closed.until)]),
      ]
    case 'magazine':
      return [html`${told.closedMagazine}`]
    default:
      return closed satisfies never
  }
}

function timed({ clock }: TalkSetting, sentence: (time: string) => string, at: string): Markup {
  return split(sentence, moment(clock, at))
}

/** A sentence with something that is no text in it. */
export function split(sentence: (part: string) => string, part: Markup): Markup {
  const [before = '', after = ''] = sentence('\n').split('\n')
  return html`${before}${part}${after}`
}
