import type { Block, PrintedDocument } from '../../../../src/letter/document';

/** A document that is no letter. */
export function DocumentPage({ document: { title, above, blocks } }: { document: PrintedDocument }) {
  return (
    <>
      <p className="above">{above}</p>
      <h1>{title}</h1>
      {blocks.map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </>
  );
}

function BlockOf({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p className="text">{block.text}</p>;
    case 'facts':
      return (
        <dl className="facts">
          {block.facts.map(({ name, value }, index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table block={block} />;
  }
}

function Table({ block: { columns, rows, sum } }: { block: Extract<Block, { kind: 'table' }> }) {
  const look = (at: number) => (columns[at]?.amount === true ? 'amount' : undefined);
  return (
    <table className="listing">
      <thead>
        <tr>
          {columns.map(({ name }, at) => (
            <th key={at} scope="col" className={look(at)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...(sum === null ? [] : [sum])].map((row, index) => (
          <tr key={index} className={index === rows.length ? 'sum' : undefined}>
            {row.map((cell, at) => (
              <td key={at} className={look(at)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
