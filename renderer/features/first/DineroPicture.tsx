import { useTranslation } from 'react-i18next';

/** A mark with its number, as in the list beside the pictures. Middle of the circle in the picture's own units. */
function Mark({ x, y, number }: { x: number; y: number; number: 1 | 2 | 3 }) {
  return (
    <g className="drawn__mark">
      <circle cx={x} cy={y} r={12} />
      <text x={x} y={y + 4.5} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

/** A window of a browser with Dinero's address in it. */
function BrowserFrame({ address }: { address: string }) {
  return (
    <>
      <rect className="drawn__window" x={1} y={1} width={438} height={258} rx={10} />
      <path className="drawn__top" d="M1 36V11A10 10 0 0 1 11 1H429A10 10 0 0 1 439 11V36Z" />
      <g className="drawn__bar">
        <circle cx={18} cy={18} r={4.5} />
        <circle cx={34} cy={18} r={4.5} />
        <circle cx={50} cy={18} r={4.5} />
      </g>
      <rect className="drawn__field" x={74} y={8} width={300} height={20} rx={10} />
      <text x={88} y={22}>
        {address}
        <tspan className="drawn__strong">/123456/</tspan>
      </text>
    </>
  );
}

/** Grey lines in the place of words that do not matter. */
const Lines = ({ at }: { at: readonly (readonly [x: number, y: number, width: number])[] }) => (
  <g className="drawn__bar">
    {at.map(([x, y, width]) => (
      <rect key={`${x}-${y}`} x={x} y={y} width={width} height={8} rx={4} />
    ))}
  </g>
);

/** A cogwheel: eight teeth around a ring. */
const Cogwheel = ({ x, y }: { x: number; y: number }) => (
  <g className="drawn__cog" transform={`translate(${x} ${y})`}>
    {[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => (
      <rect key={turn} x={-2.2} y={-10.5} width={4.4} height={5} rx={1} transform={`rotate(${turn})`} />
    ))}
    <circle r={6} />
  </g>
);

/** Two drawings of Dinero, with what is wanted marked 1, 2 and 3. Drawn here: they are no pictures of Dinero's screen. */
export function DineroPicture() {
  const { t } = useTranslation();
  const address = 'app.dinero.dk';
  return (
    <div className="drawn">
      <figure>
        <svg viewBox="0 0 440 260" role="img" aria-label={t('first.picture.frontAlt')}>
          <BrowserFrame address={address} />
          <Mark x={396} y={18} number={1} />
          <path className="drawn__side" d="M1 36H130V259H11A10 10 0 0 1 1 249Z" />
          <Lines
            at={[
              [16, 56, 64],
              [16, 78, 78],
              [16, 100, 52],
              [16, 122, 70],
              [16, 204, 84],
            ]}
          />
          <rect className="drawn__hot" x={10} y={222} width={112} height={24} rx={5} />
          <text className="drawn__strong drawn__small" x={20} y={238}>
            {t('first.picture.firm', { id: '123456' })}
          </text>
          <Mark x={130} y={218} number={1} />
          <Lines
            at={[
              [152, 62, 120],
              [152, 96, 70],
              [152, 118, 88],
              [152, 140, 60],
              [152, 206, 150],
              [152, 228, 120],
            ]}
          />
          <Cogwheel x={412} y={60} />
          <Mark x={386} y={60} number={2} />
          <rect className="drawn__menu" x={256} y={80} width={168} height={112} rx={6} />
          <Lines
            at={[
              [272, 96, 84],
              [272, 170, 66],
            ]}
          />
          <rect className="drawn__hot" x={264} y={114} width={152} height={36} rx={5} />
          <text className="drawn__strong" x={274} y={137}>
            {t('first.picture.integrations')}
          </text>
        </svg>
        <figcaption>{t('first.picture.front')}</figcaption>
      </figure>
      <figure>
        <svg viewBox="0 0 440 260" role="img" aria-label={t('first.picture.keysAlt')}>
          <BrowserFrame address={address} />
          <text className="drawn__strong drawn__large" x={28} y={72}>
            {t('first.picture.integrations')}
          </text>
          <rect className="drawn__hot" x={28} y={88} width={206} height={32} rx={5} />
          <text className="drawn__strong" x={40} y={109}>
            {t('first.picture.create')}
          </text>
          <rect className="drawn__menu" x={28} y={138} width={384} height={98} rx={6} />
          <text className="drawn__strong" x={44} y={164}>
            {t('first.picture.personal')}
          </text>
          <text x={44} y={202}>
            {t('first.picture.key')}
          </text>
          <rect className="drawn__hot" x={132} y={184} width={232} height={28} rx={5} />
          <text className="drawn__key" x={144} y={203}>
            4f9c2a71b8e04d6c9a35
          </text>
          <Mark x={386} y={198} number={3} />
        </svg>
        <figcaption>{t('first.picture.keys')}</figcaption>
      </figure>
    </div>
  );
}
