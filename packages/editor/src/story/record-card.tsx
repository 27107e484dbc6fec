import { Button, Collapse, Group, Text, UnstyledButton } from '@mantine/core'
import { type ReactElement, type ReactNode, useId } from 'react'
import { ChevronDown } from '../icons/icons.ts'
import { placeMark } from './focus-place.ts'
import classes from './panel.module.css'

interface RecordCardProps {
  readonly id: string
  readonly title: ReactNode
  /** One line under the title. */
  readonly about: string
  /** What is amiss, in words. */
  readonly trouble?: string | null
  readonly open: boolean
  readonly onToggle: () => void
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One record of a story in the panel: its title opens its form. */
export function RecordCard({
  id,
  title,
  about,
  trouble,
  open,
  onToggle,
  actions,
  children,
}: RecordCardProps): ReactElement {
  const region = useId()
  return (
    <li className={classes['record']} data-trouble={trouble ? true : undefined}>
      <UnstyledButton
        className={classes['recordhead']}
        aria-expanded={open}
        aria-controls={region}
        onClick={onToggle}
        {...placeMark(id)}
      >
        <span className={classes['recordtitle']}>{title}</span>
        <ChevronDown size={16} className={classes['chevron']} />
        <span className={classes['recordabout']}>{about}</span>
      </UnstyledButton>
      {trouble && (
        <Text size="sm" className={classes['trouble']}>
          {trouble}.
        </Text>
      )}
      {actions && (
        <Group gap="xs" mt={6}>
          {actions}
        </Group>
      )}
      <Collapse expanded={open} id={region}>
        <div className={classes['recordform']}>{open && children}</div>
      </Collapse>
    </li>
  )
}

interface SmallButtonProps {
  readonly onClick: () => void
  readonly children: ReactNode
  readonly icon?: ReactNode
}

/** A button of a record: small, but large enough for a thumb. */
export function SmallButton({ onClick, children, icon }: SmallButtonProps): ReactElement {
  return (
    <Button variant="default" size="xs" leftSection={icon} onClick={onClick}>
      {children}
    </Button>
  )
}
