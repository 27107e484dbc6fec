import type { CommentPolicy, CommentSettings, HousePhrase, QueueName } from '@stet/core/comments'
import type { Opened } from '@stet/server/routes'
import { type InfiniteData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'
import { base } from '../shell/base.ts'
import { queries } from '../shell/queries.ts'
import { tellError } from '../shell/tell.ts'
import { commentsKey } from './counts.ts'

const { comments, commenters, moderation } = api
const comment = comments[':id']
const commenter = commenters[':id']
const discussion = api.stories[':id'].comments

/** A part of a queue. */
export type QueuePage = Opened<InferResponseType<(typeof moderation.queues)[':queue']['$get'], 200>>

/** A comment as a queue shows it. */
export type QueueItem = QueuePage['items'][number]

/** A comment with all that is needed to judge it. */
export type WholeItem = Opened<InferResponseType<typeof comment.$get, 200>>
export type BesideIt = WholeItem['ancestors'][number]
export type Decision = WholeItem['history'][number]
export type Appeal = NonNullable<WholeItem['appeal']>

/** Somebody who comments, as lists show them, and as they are shown whole. */
export type CommenterPage = Opened<InferResponseType<typeof commenters.$get, 200>>
export type CommenterItem = CommenterPage['commenters'][number]
export type CommenterWhole = Opened<InferResponseType<typeof commenter.$get, 200>>

/** What moderators did between two days, counted. */
export type Figures = Opened<InferResponseType<typeof moderation.figures.$get, 200>>

/** What an authority ordered, and as it is sent. */
export type AuthorityOrder = Opened<
  InferResponseType<typeof moderation.orders.$get, 200>
>['orders'][number]
export type OrderSaid = InferRequestType<typeof moderation.orders.$post>['json']

/** How the discussion of one story is led. */
export type Discussion = Opened<InferResponseType<typeof discussion.$get, 200>>

/** What phrases would have held. */
export type Tried = Opened<InferResponseType<(typeof moderation.rules.try)['$post'], 200>>

type DecisionSent = InferRequestType<typeof comment.decisions.$post>['json']
/** What a moderator decides of a comment; `isSafe`: whoever wrote it is in no danger, although it was taken so. */
export type Deciding = Omit<DecisionSent, 'revision'>
export type Decided = DecisionSent['deed']
export type BulkSaid = InferRequestType<typeof moderation.bulk.preview.$post>['json']
export type AppealSaid = InferRequestType<(typeof moderation.appeals)[':id']['$post']>['json']
type SanctionSent = InferRequestType<typeof commenter.sanctions.$post>['json']
type CommenterChange = InferRequestType<typeof commenter.$patch>['json']

/** What the newsroom is asked about comments and whoever writes them. */
export const commentCalls = {
  queue: (queue: QueueName, after: string | null) =>
    given(
      moderation.queues[':queue'].$get({
        param: { queue },
        query: { limit: '30', ...(after && { after }) },
      }),
    ),
  show: (id: string) => given(comment.$get({ param: { id } })),
  hold: (id: string) => given(comment.lease.$post({ param: { id } })),
  letGo: (id: string) => given(comment.lease.$delete({ param: { id } })),
  decide: (id: string, json: DecisionSent) =>
    given(comment.decisions.$post({ param: { id }, json })),
  undo: (id: string, decision: string) =>
    given(comment.undo.$post({ param: { id }, json: { decision } })),
  bulkPreview: (json: BulkSaid) => given(moderation.bulk.preview.$post({ json })),
  bulk: (json: BulkSaid & { readonly token: string }) => given(moderation.bulk.$post({ json })),
  answerAppeal: (id: string, json: AppealSaid) =>
    given(moderation.appeals[':id'].$post({ param: { id }, json })),
  sanction: (id: string, json: SanctionSent) =>
    given(commenter.sanctions.$post({ param: { id }, json })),
  commenters: (words: string, after: string | null) =>
    given(
      commenters.$get({ query: { limit: '30', ...(words && { words }), ...(after && { after }) } }),
    ),
  commenter: (id: string) => given(commenter.$get({ param: { id } })),
  changeCommenter: (id: string, json: CommenterChange) =>
    given(commenter.$patch({ param: { id }, json })),
  figures: (from: string, to: string) => given(moderation.figures.$get({ query: { from, to } })),
  orders: (from: string, to: string) => given(moderation.orders.$get({ query: { from, to } })),
  /** An empty id records a new one. */
  recordOrder: (id: string, json: OrderSaid) =>
    id === ''
      ? given(moderation.orders.$post({ json }))
      : given(moderation.orders[':id'].$put({ param: { id }, json })),
  settings: async () => (await given(moderation.settings.$get())).settings,
  saveSettings: async (settings: CommentSettings) =>
    (await given(moderation.settings.$put({ json: { settings } }))).settings,
  tryPhrases: (phrases: readonly HousePhrase[]) =>
    given(moderation.rules.try.$post({ json: { phrases: [...phrases] } })),
  discussion: (id: string) => given(discussion.$get({ param: { id } })),
  setPolicy: (id: string, policy: CommentPolicy) =>
    given(discussion.$put({ param: { id }, json: { policy } })),
  dropPolicy: (id: string) => given(discussion.$delete({ param: { id } })),
} as const

/** Where the figures of some days, or the statements of reasons, are to be had as a table. */
export function csvAddress(table: 'figures' | 'statements', from: string, to: string): string {
  return `${base}api/moderation/${table}.csv?${new URLSearchParams({ from, to })}`
}

/** A queue, page by page; others work on it meanwhile. */
export function useQueue(queue: QueueName) {
  return useInfiniteQuery<
    QueuePage,
    Error,
    InfiniteData<QueuePage>,
    readonly string[],
    string | null
  >({
    queryKey: [...commentsKey, 'queue', queue],
    queryFn: ({ pageParam }) => commentCalls.queue(queue, pageParam),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    refetchInterval: 8000,
  })
}

/** One comment with all that is known of it. */
export function useComment(id: string) {
  return useQuery({
    queryKey: [...commentsKey, 'one', id],
    queryFn: () => commentCalls.show(id),
    staleTime: 0,
    refetchInterval: 20_000,
  })
}

/** People who comment, by name. */
export function useCommenters(words: string) {
  return useInfiniteQuery<
    CommenterPage,
    Error,
    InfiniteData<CommenterPage>,
    readonly string[],
    string | null
  >({
    queryKey: [...commentsKey, 'commenters', words],
    queryFn: ({ pageParam }) => commentCalls.commenters(words, pageParam),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (last) => last,
  })
}

/** Somebody who comments. */
export function useCommenter(id: string) {
  return useQuery({
    queryKey: [...commentsKey, 'commenter', id],
    queryFn: () => commentCalls.commenter(id),
  })
}

/** What is taken back, of one comment or its writer. */
export interface Undoing {
  readonly comment: string
  readonly decision: string
}

/** Takes a decision back. */
export function useUndo() {
  return useMutation({
    mutationFn: ({ comment: id, decision }: Undoing) => commentCalls.undo(id, decision),
    onError: tellError,
    onSettled: askAnew,
  })
}

/** Has everything about comments asked for anew. */
export function askAnew(): void {
  void queries.invalidateQueries({ queryKey: commentsKey })
}
