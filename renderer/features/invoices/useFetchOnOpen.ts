import { useEffect, useRef } from 'react';
import { useApp } from '../../app/store';
import { useAutomation } from '../automation/store';
import { useInvoices } from './store';

/** Fetches once when the page is opened, where nothing is fetched by itself. @returns whether that is so */
export function useFetchOnOpen(): boolean {
  const manual = useAutomation((state) => state.automation?.mode === 'manual');
  const connected = useApp((state) => state.session !== null && state.session.connection !== null);
  const fetch = useInvoices((state) => state.fetch);
  const done = useRef(false);
  useEffect(() => {
    if (!manual || !connected || done.current) return;
    done.current = true;
    void fetch(false);
  }, [manual, connected, fetch]);
  return manual;
}
