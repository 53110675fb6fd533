import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal: 6.3 : 1 against white in shade 7, 8.4 : 1 against the dark ground in shade 3. */
const teal: MantineColorsTuple = [
  '#e8f6f5',
  '#d0eae8',
  '#a3d5d1',
  '#73bfb9',
  '#4aaaa3',
  '#2a938c',
  '#177a74',
  '#0f6762',
  '#0b5450',
  '#073d3a',
];

/** Greys with a breath of the primary colour, from text (0) to the deepest ground (9). */
const dark: MantineColorsTuple = [
  '#dbe3e3',
  '#b3bfbf',
  '#95a4a4',
  '#667575',
  '#3c4a4a',
  '#2e3a3a',
  '#243030',
  '#182121',
  '#121919',
  '#0c1212',
];

/** The look of the desk: small type, tight spacing, one accent. */
export const theme = createTheme({
  colors: { teal, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 350, multiline: true, maw: 360 } },
    // What was closed is gone at once: the next key is the page's.
    Modal: { defaultProps: { centered: true, transitionProps: { exitDuration: 0 } } },
    Drawer: { defaultProps: { transitionProps: { exitDuration: 0 } } },
  },
});

/** Where Mantine's own greys and signal colours fall short of 4.5 : 1, they are replaced here, once. */
const usual: ReturnType<CSSVariablesResolver> = {
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#16211f',
    '--mantine-color-dimmed': '#566361',
    '--mantine-color-placeholder': '#6a7775',
    '--mantine-color-error': '#b42318',
    '--rk-ground': '#f3f6f6',
    '--rk-line': '#dde4e3',
    '--rk-hover': '#eef4f3',
    '--rk-good': '#1b6b3a',
    '--rk-good-ground': '#e4f4e9',
    '--rk-warn': '#8a4b00',
    '--rk-warn-ground': '#fdf0dc',
    '--rk-bad': '#b42318',
    '--rk-bad-ground': '#fdeceb',
    '--rk-quiet': '#4f5c5a',
    '--rk-quiet-ground': '#eaefee',
  },
  dark: {
    '--mantine-color-body': '#182121',
    '--mantine-color-text': '#dbe3e3',
    '--mantine-color-dimmed': '#9fadad',
    '--mantine-color-placeholder': '#8a9999',
    '--mantine-color-error': '#ff9b90',
    '--mantine-color-anchor': '#73bfb9',
    '--mantine-color-teal-light': '#1b3a38',
    '--mantine-color-teal-light-hover': '#234a47',
    '--mantine-color-teal-light-color': '#a3d5d1',
    '--rk-ground': '#111818',
    '--rk-line': '#2e3a3a',
    '--rk-hover': '#1f2a2a',
    '--rk-good': '#86d7a3',
    '--rk-good-ground': '#17382a',
    '--rk-warn': '#f3bf77',
    '--rk-warn-ground': '#3d2d14',
    '--rk-bad': '#ffa59b',
    '--rk-bad-ground': '#452220',
    '--rk-quiet': '#b3bfbf',
    '--rk-quiet-ground': '#263131',
  },
};

/** 7 : 1 and more for every text, lines that are seen, and signal colours as deep as they can be. */
const high: ReturnType<CSSVariablesResolver> = {
  variables: usual.variables,
  light: {
    ...usual.light,
    '--mantine-color-text': '#000000',
    '--mantine-color-dimmed': '#29322f',
    '--mantine-color-placeholder': '#3d4745',
    '--mantine-color-error': '#8f1409',
    '--mantine-color-default-border': '#4c5856',
    '--mantine-color-gray-4': '#4c5856', // the edge of fields and boxes
    '--mantine-color-teal-light-color': '#073d3a',
    '--mantine-color-teal-filled': '#0b5450',
    '--mantine-color-teal-filled-hover': '#073d3a',
    '--mantine-color-anchor': '#0b5450',
    '--mantine-primary-color-filled': '#0b5450',
    '--mantine-primary-color-filled-hover': '#073d3a',
    '--rk-ground': '#ffffff',
    '--rk-line': '#4c5856',
    '--rk-good': '#0c4522',
    '--rk-warn': '#5c3200',
    '--rk-bad': '#8f1409',
    '--rk-quiet': '#29322f',
  },
  dark: {
    ...usual.dark,
    '--mantine-color-body': '#000000',
    '--mantine-color-text': '#ffffff',
    '--mantine-color-dimmed': '#dbe3e3',
    '--mantine-color-placeholder': '#b3bfbf',
    '--mantine-color-error': '#ffc2bb',
    '--mantine-color-default-border': '#95a4a4',
    '--mantine-color-dark-4': '#95a4a4',
    '--mantine-color-anchor': '#a3d5d1',
    '--mantine-color-teal-light-color': '#d0eae8',
    '--rk-ground': '#000000',
    '--rk-line': '#95a4a4',
    '--rk-good': '#b5ebc8',
    '--rk-warn': '#ffd9a3',
    '--rk-bad': '#ffc9c3',
    '--rk-quiet': '#dbe3e3',
  },
};

/** The colours of the desk, usual or in high contrast. */
export const colours = {
  usual: () => usual,
  high: () => high,
} as const satisfies Record<string, CSSVariablesResolver>;
