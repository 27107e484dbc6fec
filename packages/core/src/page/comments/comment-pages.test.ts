import { describe, expect, it } from 'vitest'
import type { PolicyNow } from '../../comments/policy.ts'
import { storyWith } from '../../story/build.ts'
import { testSite, testSummary } from '../meta/build-site.ts'
import { faultsOf, wordsOf } from '../read-page.ts'
import { testComment, testPart } from './build-comment.ts'
import { renderCommentPage } from './comment-page.ts'
import { renderTalkNotice } from './notice-page.ts'
import { renderReportPage } from './report-page.ts'
import { renderRepliesPage, renderThreadPage } from './thread-page.ts'
import { noDiscussion, type OwnComment, type PolicyTold, type ReportPage } from './told.ts'
import { renderEditPage, renderWritePage } from './write-page.ts'

const site = testSite()
const story = { ...testSummary(storyWith({ headline: 'A <headline>' })), version: 3 }
const help = [
  {
    country: 'GB',
    isNamed: true,
    services: [{ name: 'A', number: '116 000', hours: '', address: '' }],
  },
]
const { policy: open } = noDiscussion(story.id)
const led = (now: Partial<PolicyNow>): PolicyTold => ({
  ...open,
  help,
  now: { ...open.now, ...now },
})
const careful = led({ writing: 'held', isCareful: true, readBy: '2026-11-23T21:30:00.000Z' })
const night = led({
  writing: 'closed',
  closed: { why: 'nobody-on-duty', until: '2026-11-24T08:00:00.000Z' },
  isCareful: true,
})
const comment = testComment('a', { replies: [testComment('b', { depth: 1, parent: 'a' })] })
const typed = { text: 'Mine & <all>', passage: { version: 2, words: 'so "it" is' } }

const report = (fields: Partial<ReportPage>): string =>
  renderReportPage(site, {
    story,
    comment,
    typed: { reason: '', words: '', reach: '' },
    problems: [],
    isDone: false,
    isSignedIn: false,
    help,
    ...fields,
  })

const commentPage = (own?: Partial<OwnComment>, policy = open): string =>
  renderCommentPage(site, {
    story,
    policy,
    ancestors: [],
    comment,
    previous: null,
    next: 'z',
    own: own && {
      state: 'held',
      rule: null,
      editableUntil: null,
      readBy: null,
      isNew: true,
      appeal: null,
      ...own,
    },
  })

const write = (policy: PolicyTold, name: string | null = null): string =>
  renderWritePage(site, { story, policy, answers: null, typed, problems: ['Wait.'], name })

describe('the pages of a discussion', () => {
  it.each([
    ['a part', renderThreadPage(site, { story, policy: open, part: testPart([comment]) })],
    ['answers', renderRepliesPage(site, { story, policy: open, comment, isFurther: false })],
    ['a comment', commentPage()],
    ['a comment to its writer', commentPage({ appeal: '/-/me/decisions/1' }, careful)],
    ['writing', write(open)],
    ['writing with care', write(careful, 'Kofi')],
    ['writing at night', write(night)],
    ['reporting', report({ problems: ['Choose.'] })],
    ['reported', report({ isDone: true })],
    [
      'changing',
      renderEditPage(site, {
        ...{ story, policy: open, comment, text: 'x', problems: [] },
        until: '2026-11-15T07:05:00.000Z',
      }),
    ],
    ['a notice', renderTalkNotice(site, { title: 'None', text: ['So.'], story })],
    [
      'a question',
      renderTalkNotice(site, {
        ...{ title: 'Sure?', text: [], story: null },
        ask: { action: '/-/comment/a/mute', button: 'Yes' },
        ways: [{ address: '/', label: 'No' }],
      }),
    ],
  ])('hang together and stay out of search engines: %s', (_, page) => {
    expect(faultsOf(page)).toEqual([])
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).not.toContain('<headline>')
  })

  it.each([
    ['Short', 'Comments on “Short” · Lantern'],
    ['Long '.repeat(20).trim(), 'Comments · Lantern'],
  ])('have a title that tabs can show: %s', (headline, title) => {
    const page = { story: { ...story, headline }, policy: open, part: testPart([]) }
    expect(renderThreadPage(site, page)).toContain(`<title>${title}</title>`)
  })

  it('lead from a comment to those beside it, to what it answers and to the story', () => {
    const above = testComment('up', { author: 'Ines' })
    const page = renderCommentPage(site, {
      ...{ story, policy: open, comment, previous: null, next: 'z' },
      ancestors: [above],
    })
    expect(page).toMatch(/id="comment-up".*id="comment-a".*id="comment-b"/s)
    expect(page).toContain('<a rel="next" href="/-/comment/z">')
    expect(page).toContain(`href="${story.address}"`)
  })
})

describe('whoever wrote a comment', () => {
  it.each<[Partial<OwnComment>, PolicyTold, string]>([
    [
      { rule: 'says-what-is-wrong-with-a-person' },
      open,
      'We hold comments that say what is wrong with a person. Yours is waiting; it may be fine.',
    ],
    [{}, open, 'held is not accused'],
    [{ readBy: '2026-11-23T21:30:00.000Z' }, open, 'read it by 23 November 2026, 21:30.'],
    [{ rule: 'methods-of-harm' }, careful, 'Your comment has arrived.'],
    [{ state: 'shown' }, open, 'Your comment is on the page.'],
    [{ state: 'rejected', rule: 'spam' }, open, 'We do not show advertising.'],
    [{ state: 'withdrawn' }, open, 'This comment is off the page'],
    [{ editableUntil: '2026-11-15T07:05:00.000Z' }, open, 'until 15 November 2026, 07:05'],
  ])('is told how it stands: %j', (own, policy, told) => {
    expect(wordsOf(commentPage(own, policy))).toContain(told)
  })

  it('is never told of a rule while a comment on a careful story waits, and sees help', () => {
    const words = wordsOf(commentPage({ rule: 'methods-of-harm' }, careful))
    expect(words).not.toContain('how people can be harmed')
    expect(words).toMatch(/Whatever you wrote.*116\u00a0000/s)
  })

  it('alone sees any of that', () => {
    expect(commentPage()).not.toContain('class="standing-of"')
  })
})

describe('writing', () => {
  it('keeps what was typed and says what was wrong', () => {
    const page = write(open)
    expect(page).toContain(
      'dir="auto" aria-describedby="text-new-help">Mine &amp; &lt;all&gt;</textarea>',
    )
    expect(page).toContain('name="passage" value="so &quot;it&quot; is"')
    expect(page).toMatch(/role="alert">.*Wait\./)
    expect(wordsOf(write(open, 'Kofi'))).toContain('under the name Kofi')
  })

  it('shows help at the form of a careful story, and when somebody will have read it', () => {
    const words = wordsOf(write(careful))
    expect(words).toMatch(/116\u00a0000.*Your comment/s)
    expect(words).toContain('by 23 November 2026, 21:30.')
  })

  it('is closed there while nobody is on duty, with help, a way to the newsroom and the words back', () => {
    const page = write(night)
    expect(page).not.toContain('<form class="write"')
    expect(wordsOf(page)).toMatch(
      /nobody is here to read.*24 November 2026, 08:00.*116.*Write to us/s,
    )
    expect(page).toContain('readonly dir="auto">Mine')
  })
})

describe('a report', () => {
  it('asks for a reason, and for an address only of somebody who is not signed in', () => {
    expect(report({})).toContain('name="reach"')
    expect(report({ isSignedIn: true })).not.toContain('name="reach"')
  })

  it('about somebody who may be in danger is answered with help', () => {
    const typed = { reason: 'may-be-in-danger', words: '', reach: '' }
    expect(wordsOf(report({ typed, isDone: true }))).toContain('116\u00a0000')
    expect(wordsOf(report({ isDone: true }))).not.toContain('116')
  })
})
