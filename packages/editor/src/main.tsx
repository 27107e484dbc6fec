// First of all: from here on no text becomes markup by mistake.
import './trusted-types.ts'
import './shell/mantine-styles.ts'
import './shell/newsroom.css'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { fetchAhead } from './screens.ts'
import { wearKeptColours } from './shell/accent.ts'
import { base, styleNonce } from './shell/base.ts'
import { linkManifest } from './shell/link-manifest.ts'
import { theNotebook } from './sync/notebook.ts'

// Libraries that make style elements of their own ask here.
setNonce(styleNonce())
wearKeptColours()
const screen = fetchAhead(window.location.pathname.slice(base.length))
linkManifest()
// It takes a moment to open, and every screen asks it what closed tabs have left.
void theNotebook()

const root = document.getElementById('newsroom')
if (root) {
  // A screen that is nearly there is waited for; after half a second something says that it comes.
  const patience = new Promise((resolve) => setTimeout(resolve, 500))
  void Promise.race([screen, patience]).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
}
