import type { Announced, Announcement } from '../../src/ipc/contract';

/** Tells the open page something unasked. */
export type Announcer = <A extends Announcement>(name: A, data: Announced<A>) => void;
