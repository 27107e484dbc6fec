// Signs commenters in by the lock of their device. The page works without: then a link comes by mail.
const box = document.querySelector('.passkeys')
const canUse =
  typeof PublicKeyCredential === 'function' &&
  typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'

async function ask(path, body) {
  const answer = await fetch(`/-/me/passkey/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  })
  if (!answer.ok) throw new Error(`The newsroom answered ${answer.status}`)
  return answer.json()
}

async function enter(to) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await ask('ask'))
  const credential = await navigator.credentials.get({ publicKey })
  return ask('enter', { answer: credential.toJSON(), to })
}

async function make(to) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await ask('ask-new'))
  const credential = await navigator.credentials.create({ publicKey })
  return ask('new', { answer: credential.toJSON(), to })
}

if (box && canUse) {
  const failed = box.querySelector('[data-failed]')
  box.querySelector('.without-script').hidden = true
  for (const button of box.querySelectorAll('[data-passkey]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      failed.hidden = true
      button.disabled = true
      try {
        const run = button.dataset.passkey === 'enter' ? enter : make
        const { to } = await run(box.dataset.to)
        location.assign(to)
      } catch {
        failed.hidden = false
      } finally {
        button.disabled = false
      }
    })
  }
}
