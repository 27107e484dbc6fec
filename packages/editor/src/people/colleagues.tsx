import { Badge, Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { access, type Colleague, type Role } from '../shell/access.ts'
import { Moment } from '../shell/moment.tsx'
import { queries } from '../shell/queries.ts'
import { tell, tellError } from '../shell/tell.ts'
import { ColleagueMenu } from './colleague-menu.tsx'
import classes from './colleagues.module.css'
import type { LinkToShow } from './link-dialog.tsx'
import { roles, roleWords } from './roles.ts'

interface Props {
  readonly people: readonly Colleague[]
  readonly onLink: (link: LinkToShow) => void
}

/** The list of people with their roles, and what may be done about each. */
export function Colleagues({ people, onLink }: Props): ReactElement {
  return (
    <ul className={classes['people']}>
      {people.map((person) => (
        <li key={person.id} className={classes['person']}>
          <div className={classes['who']}>
            <p className={classes['name']}>
              {person.name} {person.you && <Badge variant="light">You</Badge>}{' '}
              {person.invited && <Badge variant="default">Invited</Badge>}
            </p>
            <p className={classes['facts']}>
              {person.email} · <Seen person={person} />
            </p>
          </div>
          <RoleChoice person={person} />
          <ColleagueMenu person={person} onLink={onLink} />
        </li>
      ))}
    </ul>
  )
}

function Seen({ person }: { readonly person: Colleague }): ReactElement {
  if (!person.lastSeenAt) return <>has not signed in yet</>
  return (
    <>
      seen <Moment at={person.lastSeenAt} />
    </>
  )
}

function RoleChoice({ person }: { readonly person: Colleague }): ReactElement {
  const changing = useMutation({
    mutationFn: (role: Role) => access.change(person.id, { role }),
    onSuccess: async ({ staff }) => {
      await queries.invalidateQueries({ queryKey: ['people'] })
      tell(`${staff.name} is now ${roleWords(staff.role).name.toLowerCase()}`)
    },
    onError: tellError,
  })
  const shown = changing.isPending ? changing.variables : person.role
  return (
    <div className={classes['role']}>
      <Select
        aria-label={`Role of ${person.name}`}
        data={roles.map(({ role, name }) => ({ value: role, label: name }))}
        allowDeselect={false}
        value={shown}
        disabled={changing.isPending}
        onChange={(value) => {
          const role = roles.find((one) => one.role === value)?.role
          if (role && role !== person.role) changing.mutate(role)
        }}
      />
      <p className={classes['may']}>{roleWords(shown).may}</p>
    </div>
  )
}
