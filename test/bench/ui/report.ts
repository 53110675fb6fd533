import { measuredPages } from './pageSwitch';
import { median, p95, type Samples } from './samples';

/** One thing that is demanded. */
export interface Demand {
  name: string;
  measured: number;
  atMost: number;
  unit: 'ratio' | 'ms' | 'points';
  holds: boolean;
}

const SWITCH_RATIO = 1.5;
const KEY_MS = 50;
/** Of a hundred frames one may be lost to the noise of the machine. */
const FRAME_POINTS = 1;

const demand = (name: string, measured: number, atMost: number, unit: Demand['unit']): Demand => ({
  name,
  measured,
  atMost,
  unit,
  holds: measured <= atMost,
});

/** The demands with what was measured. */
export function demandsOf(samples: Samples): Demand[] {
  const ratio = (what: string): number => median(samples.of(`50000 ${what}`)) / median(samples.of(`500 ${what}`));
  return [
    ...measuredPages.flatMap(({ name }) =>
      ['', ' after a change'].map((when) =>
        demand(`switch to ${name}${when}`, ratio(`${name}${when}`), SWITCH_RATIO, 'ratio'),
      ),
    ),
    demand('key in the search of Sager, p95', p95(samples.of('50000 key')), KEY_MS, 'ms'),
    demand(
      'frames dropped in Sager beyond the bare list, in a hundred',
      median(samples.of('50000 dropped')) - median(samples.of('bare dropped')),
      FRAME_POINTS,
      'points',
    ),
  ];
}

const units: Record<Demand['unit'], string> = { ratio: '×', ms: ' ms', points: '' };

/** The demands and the times behind them, as lines for the console. */
export function toLines(samples: Samples, demands: readonly Demand[]): string[] {
  const times = (name: string): string =>
    `${median(samples.of(name)).toFixed(0)} / ${p95(samples.of(name)).toFixed(0)}`.padStart(12);
  const whats = [
    ...measuredPages.flatMap(({ name }) => [`${name} first`, name, `${name} after a change`]),
    'key',
    'dropped',
  ];
  const digits = (unit: Demand['unit']): number => (unit === 'ms' ? 0 : 2);
  return [
    `${'median / p95, ms (dropped: in a hundred)'.padEnd(44)}${'500'.padStart(12)}${'50,000'.padStart(12)}`,
    ...whats.map((what) => `  ${what.padEnd(42)}${times(`500 ${what}`)}${times(`50000 ${what}`)}`),
    `  ${'dropped, bare list'.padEnd(42)}${''.padStart(12)}${times('bare dropped')}`,
    '',
    ...demands.map(
      ({ name, measured, atMost, unit, holds }) =>
        `  ${name.padEnd(62)}${measured.toFixed(digits(unit)).padStart(6)}${units[unit]}, at most ${atMost}${units[unit]}: ${
          holds ? 'holds' : 'does not hold'
        }`,
    ),
  ];
}
