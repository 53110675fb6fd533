import { isUndoable } from '../../src/cases/actions';
import type { Acted } from '../../src/ipc/caseListViews';
import type { Command } from '../../src/procedure/commands';
import { answer } from './answerCases';
import type { Company } from './company';

/** Does the same to each case, and says which of them the opposite would bring back to just where they were. */
export function actUpon(company: Company, invoiceGuids: readonly string[], command: Command): Acted {
  const undoable = new Set<string>();
  const answered = answer(company, invoiceGuids, command, (guid) => {
    if (isUndoable(command, company.caseEvents.state(guid))) undoable.add(guid);
  });
  return { ...answered, undoable: answered.done.filter((guid) => undoable.has(guid)) };
}
