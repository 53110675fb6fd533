import { useEffect, useState } from 'react';
import { callApi } from '../../api/callApi';

/** Whether the company has a mail server of its own; no as long as it is not known. */
export function useMailServer(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const answer = await callApi('delivery.get');
      if (wanted && answer.ok) setThere(answer.data.smtp !== null);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, []);
  return there;
}
