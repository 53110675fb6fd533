import { invalid } from '../http/errors';
import type { Query } from '../http/query';
import type { VoucherRow } from './voucherRow';

type Compare = (a: VoucherRow, b: VoucherRow) => number;

const STATUS_ORDER = ['Draft', 'Overdue', 'Booked', 'OverPaid', 'Paid'];
const collator = new Intl.Collator('da');

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const comparisons: Readonly<Record<string, Compare>> = {
  vouchernumber: (a, b) =>
    (a.voucher.number ?? Number.MAX_SAFE_INTEGER) - (b.voucher.number ?? Number.MAX_SAFE_INTEGER),
  voucherdate: (a, b) => byText(a.voucher.day, b.voucher.day),
  contact: (a, b) => collator.compare(a.contactName, b.contactName),
};

const byStatus: Compare = (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);

function direction(query: Query): 1 | -1 {
  const order = (query.text('sortOrder') ?? 'descending').toLowerCase();
  if (order !== 'ascending' && order !== 'descending') {
    throw invalid('sortOrder must be ascending or descending', 'Ugyldig sortering.', 'sortOrder');
  }
  return order === 'ascending' ? 1 : -1;
}

/** By `sort` and `sortOrder`; Status keeps its own order whatever the direction. Equal rows stand by guid. */
export function sortRows(rows: readonly VoucherRow[], query: Query): VoucherRow[] {
  const sign = direction(query);
  const keys = (query.text('sort') ?? 'VoucherNumber,VoucherDate').split(',').map((part): Compare => {
    const name = part.trim().toLowerCase();
    if (name === 'status') return byStatus;
    const compare = comparisons[name];
    if (!compare) throw invalid(`Cannot sort by '${part.trim()}'`, 'Ugyldig sortering.', 'sort');
    return (a, b) => sign * compare(a, b);
  });
  keys.push((a, b) => byText(a.voucher.guid, b.voucher.guid));
  return [...rows].sort((a, b) => {
    for (const compare of keys) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}
