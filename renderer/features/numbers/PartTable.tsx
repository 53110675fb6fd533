import { useFormat } from '../../components/useFormat';
import { shown, type NumbersCell } from '../../../src/numbers/cells';
import type { NumbersTable } from '../../../src/numbers/tables';
import '../../components/table.css';

/** The figures of a part. Scrolls by itself where there are many months, by keyboard as well. */
export function PartTable({ table }: { table: NumbersTable }) {
  const { columns, rows, sum, title } = table;
  return (
    <div className="numbers__scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="table num" aria-label={title}>
        <thead>
          <tr>
            {columns.map(({ name, words }, place) => (
              <th key={place} scope="col" className={words ? undefined : 'table__right'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            <Row key={place} cells={cells} columns={columns} />
          ))}
        </tbody>
        {sum !== null && (
          <tfoot>
            <Row cells={sum} columns={columns} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** One row; its first cell names it. */
function Row({ cells, columns }: { cells: readonly NumbersCell[]; columns: NumbersTable['columns'] }) {
  const { language } = useFormat();
  const [first, ...others] = cells;
  return (
    <tr>
      <th scope="row">{first === undefined ? '' : shown(first, language)}</th>
      {others.map((cell, place) => (
        <td key={place} className={columns[place + 1]?.words === true ? undefined : 'table__right'}>
          {shown(cell, language)}
        </td>
      ))}
    </tr>
  );
}
