// On the page of a picture: arrow keys and swipes lead on. Everything works without this, by links.
const follow = (rel) => document.querySelector(`main a[rel=${rel}]`)?.click()

addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.target.closest?.('input,textarea,select,[contenteditable]')) return
  if (event.key === 'ArrowLeft') follow('prev')
  if (event.key === 'ArrowRight') follow('next')
})

const figure = document.querySelector('main figure')
let from = null

figure?.addEventListener(
  'touchstart',
  ({ touches }) => {
    // Two fingers zoom; a page that is zoomed in is moved, not turned.
    const zoomed = (window.visualViewport?.scale ?? 1) > 1.05
    from = touches.length === 1 && !zoomed ? { x: touches[0].clientX, y: touches[0].clientY } : null
  },
  { passive: true },
)

figure?.addEventListener(
  'touchend',
  ({ changedTouches }) => {
    const to = changedTouches[0]
    if (!from || !to) return
    const across = to.clientX - from.x
    const down = to.clientY - from.y
    from = null
    if (Math.abs(across) < 48 || Math.abs(across) < 2 * Math.abs(down)) return
    follow(across > 0 ? 'prev' : 'next')
  },
  { passive: true },
)
