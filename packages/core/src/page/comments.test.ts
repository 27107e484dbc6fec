import { describe, expect, it } from 'vitest'
import { paragraph, storyWith } from '../story/build.ts'
import type { CommentPolicy } from '../story/story.ts'
import { countOf } from './comments.ts'
import { testPage, testSite } from './meta/build-site.ts'
import type { Comment } from './model.ts'
import { faultsOf, wordsOf } from './read-page.ts'
import { renderStory } from './story-page.ts'

const comment = (id: string, fields: Partial<Comment> = {}): Comment => ({
  id,
  author: 'Tove',
  badge: null,
  at: '2026-11-15T07:00:00.000Z',
  text: 'She owes nobody a record.',
  replies: [],
  ...fields,
})

const render = (comments: readonly Comment[], policy: CommentPolicy = { type: 'open' }): string =>
  renderStory(
    testSite(),
    testPage(storyWith({ comments: policy }, paragraph('Words.')), { comments }),
  )

const thread = [
  comment('1', { replies: [comment('2', { badge: 'author', replies: [comment('3')] })] }),
  comment('4', { badge: 'staff', text: 'a\nb\n\n<b>c</b>' }),
]

describe('the comments of a story', () => {
  it('are counted with their replies and nest as lists', () => {
    expect(countOf(thread)).toBe(4)
    const page = render(thread)
    expect(faultsOf(page)).toEqual([])
    expect(page).toContain('<h2 id="comments-title">Comments (4)</h2>')
    expect(page).toMatch(/id="comment-1">.*<ol><li id="comment-2">.*<ol><li id="comment-3">/s)
  })

  it('are text, whatever was typed', () => {
    expect(render(thread)).toContain('<p>a<br>b</p><p>&lt;b&gt;c&lt;/b&gt;</p>')
  })

  it('show who works here', () => {
    const words = wordsOf(render(thread))
    expect(words).toContain('Tove Author of this story 15 November 2026, 07:00')
    expect(words).toContain('Tove Staff')
  })

  it.each<[CommentPolicy, number, string]>([
    [{ type: 'open' }, 0, 'Nobody has commented on this story.'],
    [{ type: 'closed', reason: 'A trial is on.' }, 0, 'Comments are closed: A trial is on.'],
    [{ type: 'closed', reason: '' }, 4, 'Comments are closed'],
  ])('say how things stand: %j with %i', (policy, count, told) => {
    const page = wordsOf(render(count > 0 ? thread : [], policy))
    expect(page).toContain(told)
    expect(page.includes('She owes')).toBe(count > 0)
    expect(page).toContain(`Comments (${count})`)
  })
})
