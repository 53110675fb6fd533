import type { NumbersFile } from '../../../src/ipc/numbersViews';
import type { Language } from '../../../src/ipc/views';
import { reportName, reportOf, sheetName, sheetOf } from '../../../src/numbers/exports';
import { monthWish } from '../../../src/numbers/period';
import { tableOf } from '../../../src/numbers/tables';
import type { FileDialogs } from '../../app/fileDialogs';
import { csv } from '../../history/csv';
import type { Company } from '../../jobs/company';
import type { Desks } from '../../jobs/desks';
import { numbersOf } from '../../numbers/numbersOf';
import { workbook } from '../../numbers/workbook';
import type { Handlers } from '../register';
import { saveFile } from '../saveFile';

interface NumbersSurroundings {
  dialogs: Pick<FileDialogs, 'savePdf' | 'saveCsv' | 'saveXlsx'>;
  /** What the person reads. */
  language: () => Language;
}

/** "Tal": the figures of a company, and the same in files. */
export function numbersHandlers(
  desks: Pick<Desks, 'unlocked'>,
  { dialogs, language }: NumbersSurroundings,
): Pick<Handlers, 'numbers.get' | 'numbers.save'> {
  const saveTable = async (company: Company, { part, period, format }: Extract<NumbersFile, { kind: 'table' }>) => {
    const numbers = await numbersOf(company, period);
    const table = tableOf(part, numbers, language());
    const name = `${sheetName(table, numbers, language())}.${format}`;
    const file = await (format === 'xlsx' ? dialogs.saveXlsx(name) : dialogs.saveCsv(name));
    if (file === null) return null;
    return saveFile(file, format === 'xlsx' ? await workbook(table) : csv(sheetOf(table)));
  };
  const saveReport = async (company: Company, { month }: Extract<NumbersFile, { kind: 'report' }>) => {
    const report = reportOf(await numbersOf(company, monthWish(month)), month, company.profile, language());
    const file = await dialogs.savePdf(`${reportName(month, language())}.pdf`);
    return file === null ? null : saveFile(file, await company.press.document(report));
  };
  return {
    'numbers.get': ({ period }) => numbersOf(desks.unlocked(), period),
    'numbers.save': (wanted) =>
      wanted.kind === 'table' ? saveTable(desks.unlocked(), wanted) : saveReport(desks.unlocked(), wanted),
  };
}
