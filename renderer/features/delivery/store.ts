import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { DeliveryChange, DeliveryView, SmtpChange } from '../../../src/ipc/deliveryViews';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';

interface DeliveryStore {
  /** Null until first read. */
  delivery: DeliveryView | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  change: (change: DeliveryChange) => Promise<Result<DeliveryView>>;
  setSmtp: (change: SmtpChange) => Promise<Result<DeliveryView>>;
  setCollector: (collector: DeliveryView['collector']) => Promise<Result<DeliveryView>>;
  chooseFolder: () => Promise<Result<DeliveryView | null>>;
  testMail: (to: string) => Promise<Result<undefined>>;
}

/** How the unlocked company's letters go out. */
export const useDelivery = createStore<DeliveryStore>((set) => {
  const keep = (answer: Result<DeliveryView>): Result<DeliveryView> => {
    if (answer.ok) set({ delivery: answer.data, problem: null });
    return answer;
  };
  return {
    delivery: null,
    problem: null,
    refresh: async () => {
      const answer = keep(await callApi('delivery.get'));
      if (!answer.ok) set({ problem: answer.error });
    },
    change: async (change) => keep(await callApi('delivery.set', change)),
    setSmtp: async (change) => keep(await callApi('delivery.setSmtp', change)),
    setCollector: async (collector) => keep(await callApi('delivery.setCollector', { collector })),
    chooseFolder: async () => {
      const answer = await callApi('delivery.chooseFolder');
      if (answer.ok && answer.data !== null) set({ delivery: answer.data });
      return answer;
    },
    testMail: (to) => callApi('delivery.testMail', { to }),
  };
});
