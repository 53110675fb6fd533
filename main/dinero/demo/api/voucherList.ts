import { parseDate, type CalendarDate } from '../../../../src/claim/date';
import type { Answer } from '../http/answer';
import { invalid } from '../http/errors';
import { chooseFields } from '../http/fields';
import { toDecimal } from '../../../../src/claim/money';
import { pageOf } from '../http/paging';
import type { Query } from '../http/query';
import { parseQueryFilter } from '../http/queryFilter';
import { totalOf } from '../rules/balance';
import { voucherFields, type VoucherRow } from './voucherRow';
import { sortRows } from './voucherSort';

type Test = (row: VoucherRow) => boolean;

const STATUSES = ['draft', 'booked', 'paid', 'overpaid', 'overdue'];

const filterable = {
  ExternalReference: (row: VoucherRow) => row.voucher.externalReference,
  ContactGuid: (row: VoucherRow) => row.voucher.contactGuid,
  Description: (row: VoucherRow) => row.voucher.description,
};

function statusTest(text: string): Test {
  const wanted = text.split(',').map((status) => status.trim().toLowerCase());
  const strange = wanted.find((status) => !STATUSES.includes(status));
  if (strange !== undefined) throw invalid(`Unknown status '${strange}'`, 'Ukendt status.', 'statusFilter');
  return (row) => wanted.includes(row.status.toLowerCase());
}

function dayOf(query: Query, name: string): CalendarDate {
  const day = parseDate(query.text(name) ?? '');
  if (day === undefined) throw invalid(`${name} must be YYYY-MM-DD`, 'Angiv både start- og slutdato.', name);
  return day;
}

/** Drafts are not affected by it. */
function periodTest(query: Query): Test {
  const start = dayOf(query, 'startDate');
  const end = dayOf(query, 'endDate');
  return ({ voucher }) => voucher.number === null || (voucher.day >= start && voucher.day <= end);
}

function freeTextTest(text: string): Test {
  const wanted = text.toLowerCase();
  return ({ voucher, contactName }) =>
    [String(voucher.number ?? ''), contactName, voucher.description, toDecimal(totalOf(voucher))].some((part) =>
      part.toLowerCase().includes(wanted),
    );
}

function tests(query: Query): Test[] {
  const deletedOnly = query.flag('deletedOnly', false);
  const status = query.text('statusFilter');
  const filter = query.text('queryFilter');
  const freeText = query.text('freeTextSearch');
  const since = query.changesSince();
  const hasPeriod = query.text('startDate') !== undefined || query.text('endDate') !== undefined;
  return [
    (row) => (row.voucher.deletedAt !== null) === deletedOnly,
    ...(status === undefined ? [] : [statusTest(status)]),
    ...(filter === undefined ? [] : [parseQueryFilter(filterable, filter)]),
    ...(freeText === undefined ? [] : [freeTextTest(freeText)]),
    ...(since === undefined ? [] : [(row: VoucherRow) => row.voucher.updatedAt >= since]),
    ...(hasPeriod ? [periodTest(query)] : []),
  ];
}

/**
 * Answers a list of sales vouchers with every documented parameter.
 * @param defaultFields what is shown where `fields` is left out.
 * @throws DineroError 400 on a parameter that is not as documented.
 */
export function voucherList(rows: readonly VoucherRow[], query: Query, defaultFields: string): Answer {
  const show = chooseFields(voucherFields, query.text('fields') ?? defaultFields);
  const wanted = tests(query);
  const found = rows.filter((row) => wanted.every((test) => test(row)));
  return pageOf(sortRows(found, query), query, show);
}
