import { execFile } from 'node:child_process';

/** How a command ended, and all that it printed. */
export interface ScriptRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script of the project on the Node of the tests, to its end. */
export const runScript = (script: string, ...args: string[]): Promise<ScriptRun> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
