import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { drawnRows, ROW_HEIGHT, scrollFor, sightOf, type Sight } from './rowWindow';

/** Until the list has been measured. */
const GUESS: Sight = { first: 0, rows: 12 };

const sightIn = ({ scrollTop, clientHeight }: HTMLElement): Sight => sightOf(scrollTop, clientHeight);

/**
 * The part of a long list that is drawn. Only what is on the screen, and a little around it, exists. All rows are of one
 * height: nothing is measured or kept for those that are not drawn.
 */
export function useRowWindow(scroll: RefObject<HTMLDivElement | null>, count: number) {
  const [sight, setSight] = useState(GUESS);
  useLayoutEffect(() => {
    const element = scroll.current;
    if (element === null) return undefined;
    const look = (): void => {
      const now = sightIn(element);
      setSight((before) => (before.first === now.first && before.rows === now.rows ? before : now));
    };
    // In the same frame: the rows that come into sight must not be seen to be missing.
    const onScroll = (): void => flushSync(look);
    const resized = new ResizeObserver(look);
    look();
    resized.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroll]);
  return {
    rows: drawnRows(sight, count),
    height: count * ROW_HEIGHT,
    /** Rows that fit on the screen at once, for Page Up and Page Down. */
    pageSize: Math.max(1, sight.rows - 3),
    /** Brings a row into sight. */
    show: (index: number) => {
      const element = scroll.current;
      element?.scrollTo({ top: scrollFor(index, element.scrollTop, element.clientHeight) });
    },
  };
}
