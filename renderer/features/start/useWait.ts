import { useEffect, useState } from 'react';

/** Whole seconds until a moment (milliseconds since 1970-01-01T00:00Z), never below 0. */
export const secondsUntil = (moment: number, now: number): number => Math.max(0, Math.ceil((moment - now) / 1000));

/** A wait that counts down on the screen. Main keeps the real one: this only tells. */
export function useWait(): { seconds: number; startWait: (seconds: number) => void } {
  const [until, setUntil] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === null) return undefined;
    const tick = (): void => {
      const left = secondsUntil(until, Date.now());
      setSeconds(left);
      if (left === 0) setUntil(null);
    };
    const timer = setInterval(tick, 250);
    return () => {
      clearInterval(timer);
    };
  }, [until]);
  return {
    seconds,
    startWait: (wait) => {
      setSeconds(wait);
      setUntil(Date.now() + wait * 1000);
    },
  };
}
