/** What becomes of an item by its type. */
export type ItemKind = 'story' | 'page' | 'upload' | 'guest' | 'pattern' | 'left'

const kinds: Readonly<Record<string, ItemKind>> = {
  post: 'story',
  page: 'page',
  attachment: 'upload',
  'guest-author': 'guest',
  wp_block: 'pattern',
}

/** What becomes of an item of a type. */
export function kindOf(type: string): ItemKind {
  return (Object.hasOwn(kinds, type) && kinds[type]) || 'left'
}

const reasons: Readonly<Record<string, string>> = {
  nav_menu_item: 'an entry of a menu; navigation is set in the magazine’s settings',
  revision: 'an older version of a piece; the newest is what was taken',
  custom_css: 'a style sheet of the old design',
  customize_changeset: 'a change to the old design',
  oembed_cache: 'a copy of an embed’s markup, kept for speed',
  user_request: 'a request about personal data',
  wp_template: 'a template of the old design',
  wp_template_part: 'a template of the old design',
  wp_global_styles: 'a style of the old design',
  wp_navigation: 'a menu; navigation is set in the magazine’s settings',
  wp_font_family: 'a typeface of the old design',
  wp_font_face: 'a typeface of the old design',
  feedback: 'what a reader wrote in a form; it is nobody’s story',
}

/** Why an item of such a type, or in such a state, is not taken; undefined where it is. */
export function reasonToLeave(type: string, status: string): string | undefined {
  if (status === 'trash') return 'it was in the bin'
  if (status === 'auto-draft') return 'a draft that nobody began'
  if (kindOf(type) !== 'left') return undefined
  const known = Object.hasOwn(reasons, type) ? reasons[type] : undefined
  return known ?? `items of the type “${type}” are made by a plugin or theme and have no place here`
}
