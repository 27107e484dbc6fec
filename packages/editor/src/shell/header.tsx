import { Menu, UnstyledButton, useMantineColorScheme, VisuallyHidden } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { WaitingCount } from '../comments/waiting-count.tsx'
import {
  ChevronDown,
  Eraser,
  ExternalLink,
  FileUp,
  Inbox,
  LogOut,
  MessageSquare,
  Newspaper,
  Scissors,
  Settings2,
  UserRound,
  UsersRound,
} from '../icons/icons.ts'
import { access } from './access.ts'
import { base } from './base.ts'
import classes from './header.module.css'
import { initialsOf } from './initials.ts'
import {
  answersPeople,
  beginsStories,
  bringsArchives,
  changesSettings,
  moderates,
  seesPeople,
  takesOut,
  useMe,
} from './me.ts'
import { tellError } from './tell.ts'

/** The screens that can be gone to from everywhere, by those who see them. */
const screens = [
  { href: '/', name: 'Stories', Sign: Newspaper, isFor: () => true },
  { href: '/clippings', name: 'Clippings', Sign: Scissors, isFor: beginsStories },
  { href: '/comments', name: 'Comments', Sign: MessageSquare, isFor: moderates },
  { href: '/requests', name: 'Requests', Sign: Inbox, isFor: answersPeople },
  { href: '/people', name: 'People', Sign: UsersRound, isFor: seesPeople },
  { href: '/magazine', name: 'Magazine', Sign: Settings2, isFor: changesSettings },
  { href: '/imports', name: 'Import', Sign: FileUp, isFor: bringsArchives },
  { href: '/take-out', name: 'Take out', Sign: Eraser, isFor: takesOut },
] as const

/** The line at the top of every screen: the magazine, its screens, its site, and who is here. */
export function Header(): ReactElement {
  const { magazine, siteUrl, staff } = useMe()
  return (
    <header className={classes['header']}>
      <Link href="/" className={classes['magazine']}>
        {magazine}
      </Link>
      <nav aria-label="Newsroom" className={classes['screens']}>
        {screens.map(
          ({ href, name, isFor }) =>
            isFor(staff.role) && (
              <ScreenLink key={href} href={href}>
                {name}
                {href === '/comments' && <WaitingCount />}
              </ScreenLink>
            ),
        )}
      </nav>
      <a className={classes['site']} href={siteUrl} target="_blank" rel="noreferrer">
        Site <ExternalLink size={14} />
        <VisuallyHidden component="span"> (opens in a new tab)</VisuallyHidden>
      </a>
      <AccountMenu />
    </header>
  )
}

function ScreenLink({
  href,
  children,
}: {
  readonly href: string
  readonly children: ReactNode
}): ReactElement {
  const [path] = useLocation()
  const isHere = path === href || path.startsWith(href === '/' ? '/stories' : `${href}/`)
  return (
    <Link href={href} className={classes['screen']} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  )
}

function AccountMenu(): ReactElement {
  const { staff, siteUrl } = useMe()
  const signingOut = useMutation({
    mutationFn: access.signOut,
    // The whole page goes: nothing of this person stays in the memory of the screens.
    onSuccess: () => window.location.assign(`${base}sign-in`),
    onError: tellError,
  })
  return (
    <Menu position="bottom-end" width={230} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes['person']}>
          {/* Drawn by the style: a name is not read out with its initials before it. */}
          <span className={classes['initials']} data-initials={initialsOf(staff.name)} />
          <span className={classes['name']}>{staff.name}</span>
          <ChevronDown size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes['narrow']}>
          {screens.map(
            ({ href, name, Sign, isFor }) =>
              isFor(staff.role) && (
                <Menu.Item key={href} component={Link} href={href} leftSection={<Sign size={16} />}>
                  {name}
                  {href === '/comments' && <WaitingCount />}
                </Menu.Item>
              ),
          )}
          <Menu.Item
            component="a"
            href={siteUrl}
            target="_blank"
            rel="noreferrer"
            leftSection={<ExternalLink size={16} />}
          >
            Site
          </Menu.Item>
          <Menu.Divider />
        </div>
        <Menu.Item component={Link} href="/account" leftSection={<UserRound size={16} />}>
          Your account
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Look</Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} />} onClick={() => signingOut.mutate()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const schemes = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
  { value: 'auto', words: 'As this device' },
] as const

function SchemeItems(): ReactElement {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choose = (value: string) =>
    setColorScheme(schemes.find((scheme) => scheme.value === value)?.value ?? 'auto')
  return (
    <Menu.RadioGroup value={colorScheme} onChange={choose}>
      {schemes.map(({ value, words }) => (
        <Menu.RadioItem key={value} value={value}>
          {words}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
