import type { CalendarDate } from '../../src/claim/date';
import { useNew } from '../features/new/store';
import { useApp } from './store';

/** Today as main last said it: the page may have been open since yesterday. Undefined before anything was said. */
export function useToday(): CalendarDate | undefined {
  const startedOn = useApp((state) => state.info?.today);
  return useNew((state) => state.list?.today) ?? startedOn;
}
