import { useCallback, useState } from 'react';
import type { AppErrorValue, Result } from '../../src/ipc/errors';

export interface Task {
  running: boolean;
  problem: AppErrorValue | null;
  /** Does it, and keeps how it went. The answer is passed on. */
  run: <T>(ask: () => Promise<Result<T>>) => Promise<Result<T>>;
  forget: () => void;
}

/** A form's one thing to ask of main: whether it is under way, and what went wrong last. */
export function useTask(): Task {
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<AppErrorValue | null>(null);
  const run = useCallback(async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    setRunning(true);
    setProblem(null);
    const result = await ask();
    setRunning(false);
    if (!result.ok) setProblem(result.error);
    return result;
  }, []);
  const forget = useCallback(() => {
    setProblem(null);
  }, []);
  return { running, problem, run, forget };
}
