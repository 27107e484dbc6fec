/** A new element of a class. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  type: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = type
  return made
}

/** A button of a class that says words, and what happens when it is pressed. */
export function button(type: string, words: string, press: () => void): HTMLButtonElement {
  const made = element('button', type)
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', press)
  return made
}
