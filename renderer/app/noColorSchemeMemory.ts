import type { MantineColorSchemeManager } from '@mantine/core';

/** Mantine would keep the theme in localStorage; ours lives in main's settings, and the page stores nothing at all. */
export const noColorSchemeMemory: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
