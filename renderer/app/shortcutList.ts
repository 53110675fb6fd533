/** The keys that have a word instead of a sign; their words are in the texts under `shortcuts.key`. */
export const namedKeys = ['space', 'enter', 'escape', 'shift-space'] as const;
type NamedKey = (typeof namedKeys)[number];

/** One way to press: a sign on its own, a key with a name, or a sign with Ctrl or ⌘ (`mod`). */
export type Keys = { sign: string } | { named: NamedKey } | { mod: string };

/** The places that have keys of their own, in the order of the sheet. */
export const places = ['everywhere', 'lists', 'new', 'palette'] as const;
export type Place = (typeof places)[number];

const arrows: Keys = { sign: '↑ ↓' };
const enter: Keys = { named: 'enter' };
const escape: Keys = { named: 'escape' };

/** Every key of the program by place: what is shown on the sheet and under Indstillinger. `does` is a text under `shortcuts.does`. */
export const shortcutList = {
  everywhere: [
    { does: 'palette', keys: [{ mod: 'K' }] },
    { does: 'pages', keys: [{ mod: '1 – 9' }] },
    { does: 'search', keys: [{ sign: '/' }] },
    { does: 'fetch', keys: [{ mod: 'R' }, { sign: 'F5' }] },
    { does: 'help', keys: [{ sign: 'F1' }] },
    { does: 'sheet', keys: [{ sign: '?' }] },
    { does: 'lock', keys: [{ mod: 'L' }] },
    { does: 'undo', keys: [{ mod: 'Z' }] },
    { does: 'zoom', keys: [{ mod: '+' }, { mod: '−' }, { mod: '0' }] },
    { does: 'back', keys: [escape] },
  ],
  lists: [
    { does: 'move', keys: [arrows, { sign: 'Home' }, { sign: 'End' }] },
    { does: 'open', keys: [enter] },
    { does: 'tick', keys: [{ named: 'space' }] },
  ],
  new: [
    { does: 'tickRange', keys: [{ named: 'shift-space' }] },
    { does: 'tickAll', keys: [{ mod: 'A' }] },
    { does: 'activate', keys: [{ sign: 'A' }] },
    { does: 'deactivate', keys: [{ sign: 'D' }] },
  ],
  palette: [
    { does: 'move', keys: [arrows] },
    { does: 'choose', keys: [enter] },
    { does: 'close', keys: [escape] },
  ],
} as const satisfies Record<Place, readonly { does: string; keys: readonly Keys[] }[]>;
