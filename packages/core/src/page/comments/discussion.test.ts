import { describe, expect, it } from 'vitest'
import type { DutyHours, DutySpan } from '../../comments/policy/comment-settings.ts'
import type { ClosedWhy, PolicyNow } from '../../comments/policy.ts'
import type { ThreadPart } from '../../comments/thread.ts'
import { paragraph, storyWith } from '../../story/build.ts'
import type { Story } from '../../story/story.ts'
import { testPage, testSite } from '../meta/build-site.ts'
import { faultsOf, levelsOf, targetsOf, wordsOf } from '../read-page.ts'
import { renderStory } from '../story-page.ts'
import { testComment, testPart } from './build-comment.ts'
import { noDiscussion, type PolicyTold } from './told.ts'

const help = [
  {
    country: 'GB',
    isNamed: true,
    services: [
      { name: 'A Line', number: '116 000', hours: 'always', address: 'https://a.example/' },
    ],
  },
  {
    country: 'IE',
    isNamed: false,
    services: [{ name: 'B Line', number: '', hours: '', address: '' }],
  },
]

const led = (now: Partial<PolicyNow>, fields: Partial<PolicyTold> = {}): PolicyTold => {
  const { policy } = noDiscussion('s' as Story['id'])
  return { ...policy, ...fields, now: { ...policy.now, ...now } }
}

const closed = (why: ClosedWhy, now: Partial<PolicyNow> = {}): PolicyTold =>
  led({ writing: 'closed', closed: why, ...now })

const render = (part: ThreadPart, policy = led({}), newsroom = true): string => {
  const story = storyWith({}, paragraph('Words.'))
  const page = testPage(story, { comments: { part, policy }, version: 3 })
  return renderStory(testSite({}, newsroom), page)
}

const deepest = testComment('e', { depth: 5, parent: 'd', author: 'Ines', number: 6 })
const deep = testComment('d', { depth: 4, parent: 'b', author: 'Max', replies: [deepest] })
const answer = testComment('b', {
  depth: 1,
  parent: 'a',
  badge: 'author',
  editedAt: '2026-11-15T07:04:00.000Z',
  replies: [deep],
})
const part = testPart(
  [
    testComment('a', {
      text: '<b>c</b> & *so*',
      respect: 2,
      replies: [answer],
      moreReplies: { count: 17, after: 'x/y' },
    }),
    testComment('f', { state: 'withdrawn', author: '', text: '', number: 9 }),
    testComment('g', {
      badge: 'staff',
      isFeatured: true,
      passage: { version: 2, words: 'a - b' },
      number: 8,
    }),
  ],
  { count: 1204, next: 'n', newest: 9 },
)

describe('the discussion on the page of its story', () => {
  const page = render(part)

  it('hangs together, and its roots are under the heading of the discussion', () => {
    expect(faultsOf(page)).toEqual([])
    const [before] = page.split('<h2 id="comments-title">')
    expect(levelsOf(page.slice(before?.length))).toEqual([2, 3, 3])
  })

  it('is named at the top of the story with its number and rule', () => {
    expect(page).toContain('<a href="#comments">Comments (1,204)</a>')
    const held = render(part, led({ writing: 'held' }))
    expect(held).toContain('<a href="#comments">Comments (1,204), read before they appear</a>')
  })

  it('nests answers as lists, folds those of a root, and leads on to further ones', () => {
    expect(page).toMatch(
      /id="comment-a".*<details.*<ol><li id="comment-b".*<ol><li id="comment-d"/s,
    )
    expect(wordsOf(page)).toContain('20 answers')
    expect(page).toContain('<a class="more-replies" href="/-/comments?under=a&amp;after=x%2Fy">')
    expect(wordsOf(page)).toContain('Ines to Max')
  })

  it('shows words as words, who wrote them, and what they quote', () => {
    expect(page).toContain('<p dir="auto">&lt;b&gt;c&lt;/b&gt; &amp; <em>so</em></p>')
    const words = wordsOf(page)
    for (const told of [
      'Tove Author of this story 15 Nov 2026, 07:00 changed',
      'Tove Staff',
      'Chosen by our editors',
      'Whoever wrote this comment took it back.',
      'From version 2 of the story, which has changed since: this is version 3',
    ])
      expect(words).toContain(told)
    expect(page).toContain('#:~:text=a%20%2D%20b"')
  })

  it('has the form, and the ways to other pages and orders', () => {
    expect(page).toContain('<form class="write" action="/-/comment/write" method="post">')
    expect(page).toContain('<script src="/c.js" defer></script>')
    expect(targetsOf(page)).toEqual(
      expect.arrayContaining(
        [
          '/-/comments?story=s&amp;sort=oldest',
          '/-/comments?story=s&amp;after=n#comments',
          '/-/comment/write?story=s&amp;answer=a',
          '/-/comment/g/report',
        ].map((target) =>
          target.replace('story=s', `story=${encodeURIComponent(storyWith({}).id)}`),
        ),
      ),
    )
  })

  it('asks nothing of a newsroom that is not there, and says so', () => {
    const copy = render(part, led({}), false)
    expect(faultsOf(copy)).toEqual([])
    expect(copy).not.toMatch(/<form|<script src|"\/-\//)
    const words = wordsOf(copy)
    expect(words).toContain('comments can be read here, and not written')
    expect(words).toContain('17 more answers stand on the site.')
    expect(words).toContain('Older comments stand on the site itself.')
  })
})

const night: ClosedWhy = { why: 'nobody-on-duty', until: '2026-11-24T08:00:00.000Z' }

const day = [
  { from: '07:00', to: '13:00' },
  { from: '14:00', to: '23:00' },
]
const late = [{ from: '08:00', to: '24:00' }]
const week = (spans: readonly DutySpan[]) => [spans, spans, spans, spans, spans, spans, spans]
const hours = (...spans: readonly (readonly DutySpan[])[]): DutyHours => {
  return { zone: 'America/New_York', week: spans, answerMinutes: 60 }
}

describe('how a discussion is led', () => {
  it.each<[string, PolicyTold, string, string]>([
    ['open', led({}), 'Comments appear at once.', 'form'],
    ['slow', led({ slow: 120 }), 'please wait 2 minutes.', 'form'],
    ['held', led({ writing: 'held' }), 'We read every comment before it appears.', 'form'],
    ['members', led({ writing: 'members' }), 'Members of the magazine can write here', 'form'],
    [
      'ending',
      led({}, { closesAt: '2026-12-14T18:00:00.000Z' }),
      'Comments close on 14 December 2026, 18:00.',
      'form',
    ],
    ['careful', led({ isCareful: true }, { help }), 'We read every comment before', 'link'],
    // Whether somebody is there to read depends on the hour, and a file stands for days.
    ['at night', closed(night, { isCareful: true }), 'We read every comment before', 'link'],
    [
      'with hours',
      led({ isCareful: true }, { hours: hours(day, day, day, day, day, late, late) }),
      'read: Monday to Friday 07:00–13:00 and 14:00–23:00, Saturday and Sunday 08:00–24:00 (New York time).',
      'link',
    ],
    [
      'with the same ones',
      led({}, { hours: hours(...week(late)) }),
      'every day 08:00–24:00 (',
      'form',
    ],
    [
      'with a day off',
      led({}, { hours: hours(late, [], late) }),
      'Monday 08:00–24:00, Wednesday',
      'form',
    ],
    ['for a reason', closed({ why: 'reason', reason: 'A trial is on.' }), 'A trial is on.', ''],
    [
      'after days',
      closed({ why: 'days', since: '2026-11-20T18:00:00.000Z' }),
      'Comments were closed on 20 November 2026, 18:00',
      '',
    ],
  ])('is said before the comments: %s', (_, policy, told, way) => {
    const page = render(testPart([]), policy)
    expect(faultsOf(page)).toEqual([])
    expect(wordsOf(page)).toContain(told)
    const ways = [
      page.includes('<form class="write"') ? 'form' : '',
      page.includes('<a class="write"') ? 'link' : '',
    ]
    expect(ways.join('')).toBe(way)
  })

  it('shows help with a careful story: one country’s openly, the others’ to be chosen', () => {
    const page = render(testPart([]), led({ isCareful: true }, { help }))
    const [before = '', after = ''] = page.split('<details><summary>Help in other countries')
    expect(wordsOf(before)).toContain('A Line')
    expect(before).toContain('href="tel:116000"')
    expect(before).not.toContain('B Line')
    expect(after).toContain('<summary>Ireland</summary>')
  })

  it.each([
    ['always', hours(...week([{ from: '00:00', to: '24:00' }]))],
    ['never', hours(...week([]))],
    ['at hours that are not told', null],
  ])('says nothing of hours where somebody reads %s', (_, told) => {
    const page = render(testPart([]), led({ isCareful: true }, { hours: told }))
    expect(wordsOf(page)).not.toContain('You can write while')
  })

  it('guesses no country where the magazine named none', () => {
    const unnamed = help.map((one) => ({ ...one, isNamed: false }))
    const page = render(testPart([]), led({ isCareful: true }, { help: unnamed }))
    const [before = ''] = page.split('<details><summary>Choose your country')
    expect(before).not.toContain('A Line')
    expect(page).toContain('<summary>United Kingdom</summary>')
  })

  it('is no matter where a magazine has no comments', () => {
    const page = render(testPart([]), closed({ why: 'magazine' }))
    expect(page).not.toContain('comments')
    expect(faultsOf(page)).toEqual([])
    expect(render(part, closed({ why: 'magazine' }))).toContain('id="comment-a"')
  })
})
