import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bar, Chart } from './charts';
import { labelStep } from './scale';

/** Fewer bars than this stand as wide as if there were so many. */
const FEWEST = 4;
/** Labels that fit below the narrowest chart. */
const ROOM = 8;
/** Pixels for the bars; the labels have their own below. */
const HEIGHT = 150;
const WIDTH = 0.62;

/** A chart of bars. What it shows stands in the table beside it, which screen readers are led to. */
export function Bars({ chart, title }: { chart: Chart; title: string }) {
  const { t } = useTranslation();
  const id = useId();
  const { bars, top, ticks, unit, legend } = chart;
  const slot = 100 / Math.max(FEWEST, bars.length);
  const step = labelStep(bars.length, ROOM);
  return (
    <figure className="bars" aria-labelledby={id}>
      <figcaption className="bars__caption">
        <span className="visually-hidden" id={id}>
          {t('numbers.chart', { title })}
        </span>
        <span aria-hidden>{unit}</span>
        {legend.map(({ look, text }) => (
          <span key={look} className="bars__legend" aria-hidden>
            <span className={`bars__key bars__key--${look}`} />
            {text}
          </span>
        ))}
      </figcaption>
      <div className="bars__body" aria-hidden>
        <div className="bars__axis num" style={{ height: HEIGHT }}>
          {ticks.map((tick, place) => (
            <span key={place}>{tick}</span>
          ))}
        </div>
        <svg className="bars__drawing" width="100%" height={HEIGHT + 24}>
          <svg width="100%" height={HEIGHT} overflow="visible">
            {[0, 50, 100].map((y) => (
              <line key={y} className="bars__line" x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
            ))}
            {bars.map((bar, place) => (
              <OneBar key={place} bar={bar} top={top} left={slot * (place + (1 - WIDTH) / 2)} width={slot * WIDTH} />
            ))}
          </svg>
          {bars.map(({ label }, place) =>
            place % step === 0 ? (
              <text key={place} className="bars__label" x={`${slot * (place + 0.5)}%`} y={HEIGHT + 17}>
                {label}
              </text>
            ) : null,
          )}
        </svg>
      </div>
    </figure>
  );
}

/** One bar, its parts upon each other; all lengths in per cent. The pointer is told its figures. */
function OneBar({ bar, top, left, width }: { bar: Bar; top: number; left: number; width: number }) {
  const heights = bar.parts.map(({ value }) => (value / top) * 100);
  const below = (place: number): number => heights.slice(0, place).reduce((all, height) => all + height, 0);
  return (
    <g>
      <title>{bar.words}</title>
      <rect className="bars__reach" x={`${left}%`} y="0" width={`${width}%`} height="100%" />
      {bar.parts.map(({ look }, place) => (
        <rect
          key={look}
          className={`bars__bar bars__bar--${look}`}
          x={`${left}%`}
          y={`${100 - below(place + 1)}%`}
          width={`${width}%`}
          height={`${heights[place] ?? 0}%`}
        />
      ))}
      {bar.parts.length === 0 && (
        <text className="bars__label" x={`${left + width / 2}%`} y="96%">
          –
        </text>
      )}
    </g>
  );
}
