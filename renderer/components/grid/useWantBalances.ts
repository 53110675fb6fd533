import { useEffect } from 'react';
import { callApi } from '../../api/callApi';

/** What a row tells of its invoice's open amount: null where it was not read. */
interface Visible {
  row: { guid: string; open: number | null };
}

/** Most balances asked for at once; more do not fit on a screen. */
const MOST = 40;
/** Milliseconds the list must stand still, so that scrolling past a thousand rows asks for none of them. */
const STILL = 300;

/** Asks main to read the open amounts of the rows on the screen that lack one. */
export function useWantBalances(visible: readonly Visible[]): void {
  const lacking = visible.filter(({ row }) => row.open === null).map(({ row }) => row.guid);
  const wish = lacking.slice(0, MOST).join(' ');
  useEffect(() => {
    if (wish === '') return undefined;
    const timer = setTimeout(() => void callApi('invoices.wantBalances', { invoiceGuids: wish.split(' ') }), STILL);
    return () => {
      clearTimeout(timer);
    };
  }, [wish]);
}
