import { createElement, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { useVirtualizer } from '@tanstack/react-virtual';

const ROWS = 50_000;
/** As in the app's lists. */
const ROW_HEIGHT = 46;
const OVERSCAN = 8;

const cells = (index: number): string[] => [
  String(index + 1),
  `Tømrer Byg ApS ${index % 4000}`,
  'Aktiv',
  'Rykker 1',
  '23.11.2026',
  String(index % 700),
  '12.345,50',
  '100,00',
  '12.445,50',
];

/** Rows of plain text, and nothing else. */
function BareList() {
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: ROWS,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const rows = virtualizer.getVirtualItems().map(({ index, start }) =>
    createElement(
      'div',
      { key: index, className: 'bare__row', style: { transform: `translateY(${start}px)` } },
      cells(index).map((text, place) => createElement('div', { key: place }, text)),
    ),
  );
  const body = createElement('div', { className: 'bare__body', style: { height: virtualizer.getTotalSize() } }, rows);
  return createElement('div', { ref: scroll, className: 'bare' }, body);
}

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no place for the list');
createRoot(place).render(createElement(BareList));
