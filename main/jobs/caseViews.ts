import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { withView } from '../../src/cases/views';
import { CaseView, type CaseViewDraft } from '../../src/ipc/caseListViews';
import { AppError } from '../appError';
import type { Company } from './company';

const KEY = 'caseViews';

/** The views of the list of cases that the company has kept, by name. @throws AppError `store-damaged` */
export const caseViews = ({ settings }: Pick<Company, 'settings'>): CaseView[] =>
  settings.get(KEY, z.array(CaseView), []);

/** Keeps a new view, or changes one. @throws AppError `view-missing`, `view-name-taken`, `views-full` */
export function saveView(company: Pick<Company, 'settings'>, draft: CaseViewDraft): CaseView {
  const kept = withView(caseViews(company), draft, randomUUID());
  if (!kept.ok) throw new AppError(kept.code);
  company.settings.set(KEY, kept.views);
  return kept.view;
}

/** Forgets a view. @throws AppError `view-missing` */
export function deleteView(company: Pick<Company, 'settings'>, id: string): void {
  const views = caseViews(company);
  const left = views.filter((view) => view.id !== id);
  if (left.length === views.length) throw new AppError('view-missing');
  company.settings.set(KEY, left);
}
