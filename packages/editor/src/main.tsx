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
import { theNotebook } from './sync/notebook.ts'

// Libraries that make style elements of their own ask here.
setNonce(styleNonce())
wearKeptColours()
fetchAhead(window.location.pathname.slice(base.length))
// It takes a moment to open, and every screen asks it what closed tabs have left.
void theNotebook()

const root = document.getElementById('newsroom')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
