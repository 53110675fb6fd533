import type { RefObject } from 'react';
import { useVirtualizer } from './virtualizer';

/** Height of a row in pixels; grid.css draws it so. */
const ROW_HEIGHT = 46;
/** Height of the sticky header, which covers the top of the list when a row is scrolled to. */
const HEADER_HEIGHT = 36;

/** The part of a long list that is drawn. Only what is on the screen, and a little around it, exists. */
export function useRowWindow(scroll: RefObject<HTMLDivElement | null>, count: number) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
  });
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top: (start: number) => start - HEADER_HEIGHT,
    /** Rows that fit on the screen at once, for Page Up and Page Down. */
    pageSize: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 400) / ROW_HEIGHT) - 2),
    show: (index: number) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
