import type { Ore } from '../../../src/claim/money';
import type { PreviewLine } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';
import { ClaimLine } from './ClaimLine';

interface ClaimSumProps {
  lines: readonly PreviewLine[];
  label: string;
  total: Ore;
}

/** Amounts one below the other, and their sum. */
export function ClaimSum({ lines, label, total }: ClaimSumProps) {
  const format = useFormat();
  return (
    <>
      <ul className="claim__lines">
        {lines.map((line, place) => (
          <ClaimLine key={`${line.kind}-${place}`} line={line} />
        ))}
      </ul>
      <div className="claim__total">
        <span>{label}</span>
        <span className="num">{format.kroner(total)}</span>
      </div>
    </>
  );
}
