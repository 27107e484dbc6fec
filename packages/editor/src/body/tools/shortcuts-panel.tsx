import { Kbd, Table, Text } from '@mantine/core'
import type { ReactElement } from 'react'

const mod = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl'
const alt = mod === '⌘' ? '⌥' : 'Alt'

const shortcuts: readonly (readonly [keys: readonly string[], words: string])[] = [
  [[mod, 'B'], 'Bold'],
  [[mod, 'I'], 'Italic'],
  [[mod, 'Shift', 'X'], 'Struck through'],
  [[mod, 'E'], 'Code'],
  [[mod, 'K'], 'Link'],
  [[mod, 'Shift', 'K'], 'Quotation: who said it'],
  [[mod, alt, 'M'], 'Note on these words'],
  [['/'], 'Put in a block: type to find it'],
  [[mod, alt, '0'], 'Paragraph'],
  [[mod, alt, '2'], 'Heading'],
  [[mod, alt, '3'], 'Smaller heading'],
  [[mod, 'Shift', '8'], 'List'],
  [[mod, 'Shift', '7'], 'Numbered list'],
  [[mod, 'Shift', '9'], 'Quoted passage'],
  [['Tab'], 'A list’s item one level in; with Shift, out'],
  [['Shift', 'Enter'], 'A new line in the same paragraph'],
  [[mod, 'Enter'], 'A new paragraph behind the block'],
  [[mod, alt, 'B'], 'Select the block'],
  [['Enter'], 'Edit the selected block'],
  [[alt, 'Shift', '↑'], 'Move the block up; with ↓, down'],
  [[mod, 'Shift', 'D'], 'Duplicate the block'],
  [[mod, 'Shift', '⌫'], 'Delete the block'],
  [[mod, 'Z'], 'Undo; with Shift, redo'],
  [['F8'], 'To the desk’s next question; with Shift, to the one before'],
  [[alt, 'F8'], 'Into the question'],
  [[alt, 'F10'], 'To the tools'],
  [['Esc', 'Tab'], 'Leave the text'],
]

const signs =
  'Or type ## and a space for a heading, ### for a smaller one, - for a list, 1. for a numbered one, > for a quoted passage, --- for a divider, **bold**, *italic*, `code`, ~~struck through~~.'

/** What the keys do. */
export function ShortcutsPanel(): ReactElement {
  return (
    <>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {shortcuts.map(([keys, words]) => (
            <Table.Tr key={words}>
              <Table.Td w="11rem">
                {keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" mt="md">
        {signs}
      </Text>
    </>
  )
}
