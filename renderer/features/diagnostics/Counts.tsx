import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/useFormat';

interface CountsProps {
  counts: { state: string; count: number }[];
  word: (t: TFunction, state: string) => string;
  /** What stands where there is nothing to count. */
  none: string;
}

/** How many stand where, each as a small label. */
export function Counts({ counts, word, none }: CountsProps) {
  const { t } = useTranslation();
  const { count: write } = useFormat();
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return none;
  return (
    <ul className="counts">
      {some.map(({ state, count }) => (
        <li key={state} className="pill">
          {word(t, state)} <strong>{write(count)}</strong>
        </li>
      ))}
    </ul>
  );
}
