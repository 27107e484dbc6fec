// How discussions are led, apart from comments.ts: whoever prints pages needs no phrases in ten languages.
export { type CommentSettings, initialCommentSettings } from './comments/policy/comment-settings.ts'
export { closesAtOf, type PolicyQuestion, policyNow } from './comments/policy/policy-now.ts'
export { readCommentSettings } from './comments/policy/read-comment-settings.ts'
export type { CommentPolicy, PolicyNow } from './comments/policy.ts'
