import {
  ActionIcon,
  Autocomplete,
  Button,
  Group,
  Modal,
  NativeSelect,
  Stack,
  Text,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type Byline, bylineRoles, slugFrom } from '@stet/core/story'
import { type ReactElement, useState } from 'react'
import { ArrowDown, ArrowUp, Plus, Trash2 } from '../icons/icons.ts'
import { useDesk, useField } from './desk.ts'
import { placeMark } from './focus-place.ts'
import classes from './head.module.css'
import { namesLine } from './words.ts'

const roles: Readonly<Record<Byline['role'], string>> = {
  writer: 'Writer',
  reporter: 'Reporter',
  editor: 'Editor',
  photographer: 'Photographer',
  illustrator: 'Illustrator',
  translator: 'Translator',
}

/** The names over a story as its page prints them; pressing them opens their form. */
export function BylinesField(): ReactElement {
  const { editable } = useDesk()
  const [bylines] = useField('bylines')
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <button
        type="button"
        className={classes['names']}
        data-empty={bylines.length === 0 || undefined}
        disabled={!editable}
        onClick={open}
        aria-label={bylines.length === 0 ? undefined : `Bylines: ${namesLine(bylines)}. Change`}
        {...placeMark('bylines')}
      >
        {bylines.length === 0 ? 'Who made this story?' : namesLine(bylines)}
      </button>
      <Modal opened={opened} onClose={close} title="Bylines" size="lg">
        <BylinesForm onDone={close} />
      </Modal>
    </>
  )
}

function BylinesForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const [bylines, setBylines] = useField('bylines')
  const replace = (index: number, byline: Byline) => setBylines(bylines.with(index, byline))
  const move = (index: number, by: 1 | -1) => {
    const [here, there] = [bylines[index], bylines[index + by]]
    if (here && there) setBylines(bylines.with(index, there).with(index + by, here))
  }
  return (
    <Stack gap="lg">
      {bylines.length === 0 && (
        <Text c="dimmed">Nobody yet. A story needs a name before it is published.</Text>
      )}
      {bylines.map((byline, index) => (
        <Group
          key={`${byline.person} ${byline.role}`}
          gap="xs"
          align="end"
          role="group"
          aria-label={byline.name}
        >
          <Text flex="1 1 9rem" fw={600} pb={6}>
            {byline.name}
          </Text>
          <NativeSelect
            label="What they did"
            data={bylineRoles.map((role) => ({ value: role, label: roles[role] }))}
            value={byline.role}
            onChange={(event) =>
              replace(index, { ...byline, role: event.currentTarget.value as Byline['role'] })
            }
          />
          <Group gap={4}>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={`Move ${byline.name} up`}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <ArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={`Move ${byline.name} down`}
              disabled={index === bylines.length - 1}
              onClick={() => move(index, 1)}
            >
              <ArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={`Remove ${byline.name}`}
              onClick={() => setBylines(bylines.toSpliced(index, 1))}
            >
              <Trash2 size={16} />
            </ActionIcon>
          </Group>
        </Group>
      ))}
      <NewByline onAdd={(byline) => setBylines([...bylines, byline])} />
      <Group justify="end">
        <Button onClick={onDone}>Done</Button>
      </Group>
    </Stack>
  )
}

/** Asks for a name: one that the magazine knows, or a new one. */
function NewByline({ onAdd }: { readonly onAdd: (byline: Byline) => void }): ReactElement {
  const { magazine } = useDesk()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Byline['role']>('writer')
  const typed = name.trim()
  const known = magazine.people.find((person) => person.name === typed)
  const add = () => {
    if (typed === '') return
    onAdd({ person: known?.slug ?? slugFrom(typed), name: typed, role })
    setName('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Group gap="xs" align="end">
        <Autocomplete
          flex="1 1 11rem"
          label="Add a name"
          placeholder="As it is printed"
          data={[...new Set(magazine.people.map((person) => person.name))]}
          value={name}
          onChange={setName}
          maxLength={500}
        />
        <NativeSelect
          label="What they did"
          data={bylineRoles.map((one) => ({ value: one, label: roles[one] }))}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Byline['role'])}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<Plus size={16} />}
          disabled={typed === ''}
        >
          Add
        </Button>
      </Group>
      {typed !== '' && !known && (
        <Text size="sm" c="dimmed" mt={4}>
          No page of this magazine is about {typed} yet. The name is printed all the same.
        </Text>
      )}
    </form>
  )
}
