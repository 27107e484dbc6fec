// Drawings from Lucide (lucide.dev), their shapes joined into one path each; licence: LICENSE in this folder.
import { type Icon, icon } from './icon.tsx'

export const ArrowDown: Icon = icon('M12 5v14 M0 0m19 12-7 7-7-7')
export const ArrowLeft: Icon = icon('M0 0m12 19-7-7 7-7 M19 12H5')
export const ArrowUp: Icon = icon('M0 0m5 12 7-7 7 7 M12 19V5')
export const Bold: Icon = icon('M6 12h9a4 4 0 010 8H7a1 1 0 01-1-1V5a1 1 0 011-1h7a4 4 0 010 8')
export const Check: Icon = icon('M20 6 9 17l-5-5')
export const ChevronDown: Icon = icon('M0 0m6 9 6 6 6-6')
export const ChevronUp: Icon = icon('M0 0m18 15-6-6-6 6')
export const CircleAlert: Icon = icon(
  'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z M12 8L12 12 M12 16L12.01 16',
)
export const Clock: Icon = icon('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z M12 6v6l4 2')
export const Code: Icon = icon('M0 0m16 18 6-6-6-6 M0 0m8 6-6 6 6 6')
export const Copy: Icon = icon(
  'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2Z M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
)
export const Download: Icon = icon(
  'M12 15V3 M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4 M0 0m7 10 5 5 5-5',
)
export const Ellipsis: Icon = icon(
  'M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z',
)
export const EllipsisVertical: Icon = icon(
  'M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z M11 5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z M11 19a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z',
)
export const Eraser: Icon = icon(
  'M0 0m7 21-4.3-4.3c-1-1-1-2.5 0-3.4l9.6-9.6c1-1 2.5-1 3.4 0l5.6 5.6c1 1 1 2.5 0 3.4L13 21 M22 21H7 M0 0m5 11 9 9',
)
export const ExternalLink: Icon = icon(
  'M15 3h6v6 M10 14 21 3 M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6',
)
export const Eye: Icon = icon(
  'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0 M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z',
)
export const FileUp: Icon = icon(
  'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z M14 2v5a1 1 0 0 0 1 1h5 M12 12v6 M0 0m15 15-3-3-3 3',
)
export const GitCompare: Icon = icon(
  'M15 18a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z M3 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z M13 6h3a2 2 0 0 1 2 2v7 M11 18H8a2 2 0 0 1-2-2V9',
)
export const ImagePlus: Icon = icon(
  'M16 5h6 M19 2v6 M21 11.5V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h7.5 M0 0m21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21 M7 9a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z',
)
export const Inbox: Icon = icon(
  'M22 12h-6l-2 3h-4l-2-3H2 M5.45 5.11 2 12v6a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-6l-3.45-6.89A2 2 0 0 0 16.76 4H7.24a2 2 0 0 0-1.79 1.11z',
)
export const Info: Icon = icon('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z M12 16v-4 M12 8h.01')
export const Italic: Icon = icon('M19 4L10 4 M14 20L5 20 M15 4L9 20')
export const KeyRound: Icon = icon(
  'M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z M16 7.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0Z',
)
export const Keyboard: Icon = icon(
  'M10 8h.01 M12 12h.01 M14 8h.01 M16 12h.01 M18 8h.01 M6 8h.01 M7 16h10 M8 12h.01 M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2Z',
)
export const Languages: Icon = icon(
  'M0 0m5 8 6 6 M0 0m4 14 6-6 2-3 M2 5h12 M7 2h1 M0 0m22 22-5-10-5 10 M14 18h6',
)
export const Link2: Icon = icon('M9 17H7A5 5 0 0 1 7 7h2 M15 7h2a5 5 0 1 1 0 10h-2 M8 12L16 12')
export const LogOut: Icon = icon(
  'M0 0m16 17 5-5-5-5 M21 12H9 M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4',
)
export const Mail: Icon = icon(
  'M0 0m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7 M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2Z',
)
export const Maximize2: Icon = icon('M15 3h6v6 M0 0m21 3-7 7 M0 0m3 21 7-7 M9 21H3v-6')
export const MessageSquare: Icon = icon(
  'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
)
export const Newspaper: Icon = icon(
  'M15 18h-5 M18 14h-8 M4 22h16a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16a2 2 0 0 1-4 0v-9a2 2 0 0 1 2-2h2 M11 6h6a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1Z',
)
export const PanelRight: Icon = icon(
  'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2Z M15 3v18',
)
export const Pencil: Icon = icon(
  'M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z M0 0m15 5 4 4',
)
export const Plus: Icon = icon('M5 12h14 M12 5v14')
export const Quote: Icon = icon(
  'M16 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2z M5 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2z',
)
export const Redo2: Icon = icon(
  'M0 0m15 14 5-5-5-5 M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13',
)
export const Scissors: Icon = icon(
  'M3 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z M8.12 8.12L12 12 M20 4L8.12 15.88 M3 18a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z M14.8 14.8L20 20',
)
export const Search: Icon = icon('M0 0m21 21-4.34-4.34 M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z')
export const Settings2: Icon = icon(
  'M14 17H5 M19 7h-9 M14 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z M4 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z',
)
export const ShieldOff: Icon = icon(
  'M0 0m2 2 20 20 M5 5a1 1 0 0 0-1 1v7c0 5 3.5 7.5 7.67 8.94a1 1 0 0 0 .67.01c2.35-.82 4.48-1.97 5.9-3.71 M9.309 3.652A12.252 12.252 0 0 0 11.24 2.28a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1v7a9.784 9.784 0 0 1-.08 1.264',
)
export const StickyNote: Icon = icon(
  'M21 9a2.4 2.4 0 0 0-.706-1.706l-3.588-3.588A2.4 2.4 0 0 0 15 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2z M15 3v5a1 1 0 0 0 1 1h5',
)
export const Strikethrough: Icon = icon(
  'M16 4H9a3 3 0 0 0-2.83 4 M14 12a4 4 0 0 1 0 8H6 M4 12L20 12',
)
export const Trash2: Icon = icon(
  'M10 11v6 M14 11v6 M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6 M3 6h18 M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
)
export const Undo2: Icon = icon(
  'M9 14 4 9l5-5 M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11',
)
export const UserMinus: Icon = icon(
  'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2 M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z M22 11L16 11',
)
export const UserPlus: Icon = icon(
  'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2 M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z M19 8L19 14 M22 11L16 11',
)
export const UserRound: Icon = icon('M7 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z M20 21a8 8 0 0 0-16 0')
export const UsersRound: Icon = icon(
  'M18 21a8 8 0 0 0-16 0 M5 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3',
)
export const X: Icon = icon('M18 6 6 18 M0 0m6 6 12 12')
