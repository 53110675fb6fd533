import type { Collection, HandedOver } from '../../src/ipc/handoverViews';
import { AppError } from '../appError';
import type { Company } from '../jobs/company';
import type { Desk } from '../jobs/desk';
import type { Handover } from '../store/handovers';
import { collectionView } from './collectionView';
import { confirmMailed, giveUp } from './endings';
import { folderWay } from './folderWay';
import { handOver, type Way } from './handOver';

/** The handovers of all companies, and which are being carried out at this moment. */
export function createHandovers() {
  const underWay = new Set<string>();
  const keyOf = ({ profile }: Company, id: number): string => `${profile.id}/${id}`;
  const marks = {
    begin: (company: Company, id: number) => void underWay.add(keyOf(company, id)),
    end: (company: Company, id: number) => void underWay.delete(keyOf(company, id)),
  };
  /** @throws AppError `handover-settled` where it is not, or no longer, in that state */
  const resting = (company: Company, id: number, state: Handover['state']): Handover => {
    const handover = company.handovers.get(id);
    if (handover.state !== state || underWay.has(keyOf(company, id))) throw new AppError('handover-settled');
    return handover;
  };

  return {
    list: (company: Company): Promise<Collection> => collectionView(company, (id) => underWay.has(keyOf(company, id))),

    handOver: (desk: Desk, guids: readonly string[], way: Way): Promise<HandedOver> =>
      handOver(desk, guids, way, marks),

    /** What was cut off before anything left. @throws AppError `handover-missing`, `handover-settled` */
    interrupted: (company: Company, id: number): Handover => resting(company, id, 'making'),

    /** Lets what was cut off go. @throws AppError `handover-missing`, `handover-settled` */
    drop: (company: Company, id: number): void => giveUp(company, resting(company, id, 'making'), 'withdrawn'),

    /**
     * Settles a mail whose end nobody knew. @returns the cases that have changed since
     * @throws AppError `handover-missing`, `handover-settled`
     */
    settle: (company: Company, id: number, wasSent: boolean): HandedOver['changed'] => {
      const handover = resting(company, id, 'uncertain');
      if (wasSent) return confirmMailed(company, handover);
      giveUp(company, handover, 'withdrawn');
      return [];
    },

    /** Saves the very package once more. @throws AppError `handover-missing`, `handover-not-saved`, `store-damaged` */
    saveAgain: async (company: Company, id: number, folder: string): Promise<string> => {
      const bytes = company.handovers.package(id);
      const way = folderWay(folder);
      const fileName = way.freeName(company.handovers.get(id).fileName, new Set());
      const placed = await way.place(fileName, bytes);
      try {
        placed.commit();
      } catch (error) {
        await placed.discard();
        throw error;
      }
      return fileName;
    },
  };
}
