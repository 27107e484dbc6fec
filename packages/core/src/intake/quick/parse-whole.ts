import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { directive } from 'micromark-extension-directive'
import { gfm } from 'micromark-extension-gfm'

const directives = directive()
const directiveTrees = directiveFromMarkdown()
const github = gfm()
// Its second look for addresses, in finished text, would make links of what was escaped on purpose.
const githubTrees: TreeExtension[] = gfmFromMarkdown().map(
  ({ transforms: _linked, ...extension }) => extension,
)

/** What only GitHub's additions read: bare addresses, tables, strikes, footnotes, task lists. */
const githubOnly = /(?<!\]\()https?:\/\/|www\.|@|~|\||\[\^|\[[ xX\t]\]/i

/** Reads Markdown into a syntax tree: CommonMark, GitHub's additions and directives. */
export function parseWhole(text: string): Root {
  if (githubOnly.test(text))
    return fromMarkdown(text, {
      extensions: [github, directives],
      mdastExtensions: [...githubTrees, directiveTrees],
    })
  return fromMarkdown(text, { extensions: [directives], mdastExtensions: [directiveTrees] })
}
