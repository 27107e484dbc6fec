import { describe, expect, it } from 'vitest'
import { type Deed, deeds, mayDo, type Subject } from './policy.ts'
import { type Role, roles } from './staff.ts'

/** The stories that a deed can be done to: whose, and how far they have come. */
const owners = { own: 'me', other: 'somebody', none: null } as const
const statuses = ['draft', 'scheduled', 'published', 'unpublished'] as const

/** In which of them a role may do a deed. What is not in the table is refused in all of them. */
const all = Object.keys(owners).flatMap((owner) => statuses.map((s) => `${owner} ${s}`))
const own = statuses.map((status) => `own ${status}`)
const ownDraft = ['own draft']
const draftOrOwn = [...new Set([...own, 'other draft', 'none draft'])]

const table: Readonly<Record<Role, Partial<Record<Deed, readonly string[]>>>> = {
  contributor: {
    'see-story': own,
    'create-story': all,
    'edit-story': ownDraft,
    'restore-version': ownDraft,
    'discard-story': ownDraft,
    'upload-picture': all,
    'see-clippings': all,
    'save-copy': all,
    'keep-recording': all,
    'open-recording': own,
  },
  writer: {
    'see-story': all,
    'create-story': all,
    'edit-story': draftOrOwn,
    'restore-version': draftOrOwn,
    'discard-story': ownDraft,
    'publish-story': own,
    'schedule-story': own,
    'embargo-story': own,
    'upload-picture': all,
    'see-clippings': all,
    'save-copy': all,
    'keep-recording': all,
    'open-recording': own,
  },
  moderator: {
    'see-story': all,
    'moderate-comments': all,
    'see-danger': all,
    'decide-appeal': all,
  },
  editor: {
    'see-story': all,
    'create-story': all,
    'edit-story': all,
    'publish-story': all,
    'schedule-story': all,
    'unpublish-story': all,
    'stet-question': all,
    'take-out': all,
    'answer-person': all,
    'embargo-story': all,
    'restore-version': all,
    'discard-story': all,
    'upload-picture': all,
    'see-clippings': all,
    'save-copy': all,
    'open-evidence': all,
    'keep-recording': all,
    'open-recording': all,
    'import-archive': all,
    'moderate-comments': all,
    'decide-appeal': all,
    'change-comment-policy': all,
  },
  administrator: {
    'see-story': all,
    'create-story': all,
    'edit-story': all,
    'publish-story': all,
    'schedule-story': all,
    'unpublish-story': all,
    'stet-question': all,
    'take-out': all,
    'answer-person': all,
    'embargo-story': all,
    'restore-version': all,
    'discard-story': all,
    'upload-picture': all,
    'see-clippings': all,
    'save-copy': all,
    'open-evidence': all,
    'keep-recording': all,
    'open-recording': all,
    'import-archive': all,
    'see-people': all,
    'invite-person': all,
    'change-person': all,
    'remove-person': all,
    'change-settings': all,
    'moderate-comments': all,
    'see-danger': all,
    'decide-appeal': all,
    'change-comment-policy': all,
    'record-order': all,
    'see-audit': all,
  },
}

describe.each(roles)('a %s', (role) => {
  it.each(deeds)('%s', (deed) => {
    const allowed = Object.entries(owners).flatMap(([name, owner]) =>
      statuses
        .filter((status) => mayDo({ id: 'me', role }, deed, { owner, status }))
        .map((status) => `${name} ${status}`),
    )
    expect(allowed.sort()).toEqual([...(table[role][deed] ?? [])].sort())
  })
})

it('has every deed and every role in its table', () => {
  expect(Object.keys(table).sort()).toEqual([...roles].sort())
  expect(new Set(deeds).size).toBe(deeds.length)
  expect(Object.keys(table.administrator).sort()).toEqual([...deeds].sort())
})

it.each<[string, Subject | undefined]>([
  ['no story', undefined],
  ['a story of no known status', { owner: 'somebody' }],
])('refuses what depends on the story where there is %s', (_, subject) => {
  const writer = { id: 'me', role: 'writer' } as const
  expect(mayDo(writer, 'edit-story', subject)).toBe(false)
  expect(mayDo(writer, 'publish-story', subject)).toBe(false)
  expect(mayDo({ id: 'me', role: 'contributor' }, 'see-story', subject)).toBe(false)
  expect(mayDo({ id: 'me', role: 'editor' }, 'publish-story', subject)).toBe(true)
})
