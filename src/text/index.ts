import da from './da.json';
import en from './en.json';

/** All that a person reads on the screen, by language. Danish is the original; both files have the same keys. */
export const texts = { da, en } as const;

/** The shape of the texts: the keys that may be asked for. */
export type Texts = typeof da;
