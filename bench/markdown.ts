import { linkTarget } from './archive.ts'
import type { Part, Piece } from './piece.ts'

/** A piece as a Markdown file with front matter, as Hugo and Eleventy read it. */
export function markdownOf(piece: Piece): string {
  const { headline, standfirst, publishedAt, section, topics, byline, parts, slug } = piece
  const month = publishedAt.slice(0, 7)
  const lists = ['site', section, ...topics, byline]
  return `---
title: ${JSON.stringify(headline)}
description: ${JSON.stringify(standfirst)}
date: ${publishedAt}
section: ${section}
slug: ${slug}
topics: ${JSON.stringify(topics)}
bylines: ${JSON.stringify([byline])}
months: ${JSON.stringify(lists.map((list) => `${list}-${month}`))}
links: ${JSON.stringify(parts.flatMap(linkedWords))}
---

${parts.map(written).join('\n\n')}
`
}

function linkedWords(part: Part): string[] {
  if (part.type !== 'paragraph') return []
  return part.runs.flatMap(({ text, look }) => (look === 'link' ? [text] : []))
}

function written(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `## ${part.text}`
    case 'quote':
      return `> ${part.text}`
    case 'paragraph':
      return part.runs
        .map(({ text, look }) => {
          if (look === 'italic') return `*${text}*`
          return look === 'link' ? `[${text}](${linkTarget})` : text
        })
        .join('')
    default:
      return part satisfies never
  }
}
