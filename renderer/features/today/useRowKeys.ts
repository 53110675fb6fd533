import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { dialogOpen } from '../../app/keys';
import { moveBy } from '../../components/grid/gridKeys';

/** Rows that Page Up and Page Down pass. */
const PAGE = 8;

interface RowKeys {
  list: RefObject<HTMLUListElement | null>;
  /** The one row where the tabulator key stops. */
  current: string | undefined;
  onFocus: (key: string) => void;
  onBlur: () => void;
  /** Moves to another row, where the key says so. */
  onMove: (event: KeyboardEvent) => void;
}

const focusAt = (list: HTMLElement | null, index: number): void =>
  list?.querySelectorAll<HTMLElement>('[data-row]')[index]?.focus();

/** Whether nothing has the focus that a person could mean. */
const isNowhere = (): boolean => document.activeElement === document.body || document.activeElement?.id === 'content';

/**
 * One stop for the tabulator key in a list of rows, and the arrows between them. A row that goes away while it has the focus
 * leaves it to the next, the last one to the page. Where nothing has the focus, an arrow leads into the list.
 */
export function useRowKeys(keys: readonly string[]): RowKeys {
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<string>();
  /** The row with the focus, and its place when it was last drawn. */
  const focused = useRef<{ key: string; place: number } | null>(null);
  const current = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];

  useEffect(() => {
    const was = focused.current;
    if (was === null) return;
    const place = keys.indexOf(was.key);
    if (place !== -1) {
      was.place = place;
      return;
    }
    focused.current = null;
    if (!isNowhere() || dialogOpen()) return;
    if (keys.length === 0) document.getElementById('content')?.focus();
    else focusAt(list.current, Math.min(was.place, keys.length - 1));
  }, [keys]);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !isNowhere() || dialogOpen()) return;
      if (list.current === null) return;
      event.preventDefault();
      list.current.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  const onFocus = useCallback(
    (key: string): void => {
      setChosen(key);
      focused.current = { key, place: keys.indexOf(key) };
    },
    [keys],
  );
  const onBlur = useCallback((): void => {
    focused.current = null;
  }, []);
  const onMove = useCallback(
    (event: KeyboardEvent): void => {
      const to = moveBy(event.key, keys.indexOf(current ?? ''), keys.length, PAGE);
      if (to === undefined) return;
      event.preventDefault();
      focusAt(list.current, to);
    },
    [keys, current],
  );
  return { list, current, onFocus, onBlur, onMove };
}
