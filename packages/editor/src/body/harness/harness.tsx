// A page on which the body is looked at by itself: every block, no server. Not part of what is built.
import '../../trusted-types.ts'
import '@mantine/core/styles.layer.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { theme, variables } from '../../theme.ts'
import type { BodyServer } from '../body-server.ts'
import { newShelf } from '../shelf.ts'
import { StoryBody } from '../story-body.tsx'
import { everyBlock, longStory, sampleMedia } from './local-story.ts'
import { localSync } from './local-sync.ts'

const asked = new URLSearchParams(location.search)
const look = {
  colours: { accent: '#a3241f', accentDark: '#ff8d83' },
  design: 'report',
  overrides: null,
} as const

const server: BodyServer = {
  media: newShelf(async (id) => sampleMedia(id)),
  async upload(file, onProgress) {
    for (const share of [0.2, 0.5, 0.8, 1]) {
      onProgress(share)
      await new Promise((done) => setTimeout(done, 150))
    }
    if (file.name.startsWith('broken')) throw new Error('The newsroom cannot read this file')
    return sampleMedia('b'.repeat(64))
  },
  findStory: async (id) => ({ id, headline: 'Mara Quill in 2019', address: '/culture/quill/' }),
  findStories: async (words) => [{ id: 's1', headline: `Found for ${words}`, address: '/a/b/' }],
  tell: (message) => {
    document.title = message
  },
}

function Harness(): ReactElement {
  const [sync] = useState(() =>
    localSync(asked.has('long') ? longStory() : asked.has('empty') ? everyBlock([]) : everyBlock()),
  )
  const story = sync.snapshot().draft?.story
  if (!story) return <p>No story</p>
  return (
    <main>
      <h1 style={{ position: 'absolute', clipPath: 'inset(50%)' }}>Harness</h1>
      <StoryBody
        sync={sync}
        story={story}
        magazine={{ siteUrl: location.origin, look }}
        editable
        server={server}
        onEditor={(editor) => Object.assign(window, { editor })}
        onNote={(id) => server.tell(`Note ${id}`)}
        onQuotation={(id) => server.tell(`Quotation ${id}`)}
      />
    </main>
  )
}

const root = document.getElementById('newsroom')
if (root)
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={new QueryClient()}>
        <Harness />
      </QueryClientProvider>
    </MantineProvider>,
  )
