import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineTheme,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core'

/** A grey with a little of paper in it: near white to near black. */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f3f1ed',
  '#e7e3dc',
  '#d8d3ca',
  '#bdb6aa',
  '#948c80',
  '#6b645a',
  '#4d4841',
  '#35312c',
  '#211e1b',
]

/** The same for a dark room: text to ground. */
const dark: MantineColorsTuple = [
  '#ebe7e0',
  '#cfc9bf',
  '#aaa398',
  '#7d766b',
  '#45413b',
  '#363330',
  '#2a2826',
  '#1b1a18',
  '#151413',
  '#0e0d0c',
]

// The accent is the magazine's own and known only when it has answered: a variable stands for it.
const accent = Array.from(
  { length: 10 },
  () => 'var(--stet-accent)',
) as unknown as MantineColorsTuple

const sans =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

/** The typeface of headlines and of the magazine's name: whichever good book face the machine has. */
export const serif =
  '"Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif'

/** How the newsroom looks. */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'accent',
  colors: { gray, dark, accent },
  white: '#fffefc',
  black: '#211e1b',
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontFamily: serif, fontWeight: '600', textWrap: 'balance' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  autoContrast: false,
  variantColorResolver: (input) => readable(input),
  components: {
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } },
      styles: {
        title: { fontFamily: serif, fontSize: '1.2rem', fontWeight: 600 },
        content: { backgroundColor: 'var(--stet-surface)' },
        header: { backgroundColor: 'var(--stet-surface)' },
      },
    },
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
    Badge: { defaultProps: { tt: 'none', fw: 500, radius: 'sm', size: 'md' } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withinPortal: true } },
    // Without the placeholder a menu holds its items alone, as its role demands.
    Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
    // What lies over a screen belongs to it: to its landmark, and not to the end of the page.
    Portal: { defaultProps: { target: '#over' } },
    Loader: { defaultProps: { size: 'sm', type: 'dots' } },
  },
})

/** On the accent stands what can be read there: white by day, near black in the dark. */
function readable(input: Parameters<VariantColorsResolver>[0]): ReturnType<VariantColorsResolver> {
  const colours = defaultVariantColorsResolver(input)
  const isAccent = (input.color ?? input.theme.primaryColor) === 'accent'
  if (input.variant !== 'filled' || !isAccent) return colours
  return { ...colours, color: 'var(--stet-on-accent)' }
}

/** The variables of Mantine that hang on the magazine's accent and on paper. */
export const variables: CSSVariablesResolver = (resolved: MantineTheme) => ({
  variables: { '--stet-serif': serif },
  light: {
    ...accentBy('light'),
    '--mantine-color-red-filled': '#c2272d',
    '--mantine-color-red-filled-hover': '#a81f25',
    '--mantine-color-body': resolved.colors.gray[0],
    '--mantine-color-text': resolved.colors.gray[9],
    '--mantine-color-dimmed': resolved.colors.gray[6],
    '--mantine-color-placeholder': '#77706599',
    '--stet-surface': resolved.white,
    '--stet-line': resolved.colors.gray[2],
    '--stet-line-strong': resolved.colors.gray[3],
    '--stet-hover': resolved.colors.gray[1],
  },
  dark: {
    ...accentBy('dark'),
    // Red words on a dark ground, where the library has near white.
    '--mantine-color-red-light-color': '#ff9d94',
    '--mantine-color-red-filled': '#c2272d',
    '--mantine-color-red-filled-hover': '#a81f25',
    '--mantine-color-body': resolved.colors.dark[8],
    '--mantine-color-text': resolved.colors.dark[0],
    '--mantine-color-dimmed': resolved.colors.dark[2],
    '--stet-surface': resolved.colors.dark[7],
    '--stet-line': resolved.colors.dark[6],
    '--stet-line-strong': resolved.colors.dark[4],
    '--stet-hover': resolved.colors.dark[6],
  },
})

function accentBy(scheme: 'light' | 'dark'): Record<string, string> {
  const own = 'var(--stet-accent)'
  const toward = scheme === 'light' ? 'black' : 'white'
  return {
    '--stet-accent': `var(--stet-accent-${scheme}, ${scheme === 'light' ? '#35312c' : '#e7e3dc'})`,
    '--stet-on-accent': scheme === 'light' ? '#ffffff' : '#151413',
    '--mantine-color-accent-filled': own,
    '--mantine-color-accent-filled-hover': `color-mix(in srgb, ${own}, ${toward} 12%)`,
    '--mantine-color-accent-light': `color-mix(in srgb, ${own}, transparent 90%)`,
    '--mantine-color-accent-light-hover': `color-mix(in srgb, ${own}, transparent 84%)`,
    '--mantine-color-accent-light-color': own,
    '--mantine-color-accent-outline': own,
    '--mantine-color-accent-outline-hover': `color-mix(in srgb, ${own}, transparent 94%)`,
    '--mantine-color-accent-text': own,
    '--mantine-color-anchor': own,
  }
}
