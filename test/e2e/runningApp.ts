import { _electron, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { electronExecutable, electronFlags, projectRoot } from './electron';

/** Well under a test's own time, so that a failed start tells what the app printed. */
const LAUNCH_MS = 30_000;

/** How the app under test is started. */
export interface LaunchOptions {
  /** The app's data folder: a test never meets a person's data. */
  userData: string;
  env: Readonly<Record<string, string>>;
  args: readonly string[];
}

/** The real app, which a test may end and start again on the same data. */
export class RunningApp {
  private electronApp: ElectronApplication | undefined;
  private firstPage: Page | undefined;
  private launches = 0;
  private readonly traces: string[] = [];
  private printed = '';

  constructor(
    private readonly options: LaunchOptions,
    private readonly info: TestInfo,
  ) {}

  get userData(): string {
    return this.options.userData;
  }

  /** The running Electron. @throws Error when the app does not run */
  get electron(): ElectronApplication {
    if (!this.electronApp) throw new Error('the app does not run');
    return this.electronApp;
  }

  /** The app's first window. @throws Error when the app does not run */
  get page(): Page {
    if (!this.firstPage) throw new Error('the app does not run');
    return this.firstPage;
  }

  /** All that the app has printed so far, over all its runs. */
  get output(): string {
    return this.printed;
  }

  /** Starts the app and waits for its first window; `env` adds to what the fixture gives. */
  async launch(env: Readonly<Record<string, string>> = {}): Promise<Page> {
    await this.start(this.options.args, env);
    return this.waitForWindow();
  }

  /** Starts the app as the computer does at log-in: without a window. */
  async launchHidden(): Promise<ElectronApplication> {
    return this.start([...this.options.args, '--hidden'], {});
  }

  /** The window that opens next, or has opened; it is the app's page from then on. */
  async waitForWindow(): Promise<Page> {
    this.firstPage = await this.electron.firstWindow({ timeout: LAUNCH_MS }).catch(async (error: unknown) => {
      await this.kill();
      throw new Error(`the app opened no window; it printed:\n${this.printed}`, { cause: error });
    });
    return this.firstPage;
  }

  /** Starts the program once more beside the running one, as a person does who has forgotten it, and waits for its end. */
  async startSecond(...args: readonly string[]): Promise<void> {
    const { command, given, env } = this.commandLine(args, {});
    const second = spawn(command, given, { env, stdio: 'ignore' });
    await new Promise((resolve, reject) => {
      second.once('exit', resolve);
      second.once('error', reject);
    });
  }

  private commandLine(args: readonly string[], env: Readonly<Record<string, string>>) {
    return {
      command: electronExecutable(),
      given: [...electronFlags(), projectRoot, ...args],
      env: {
        ...inherited(),
        RYKKERKLAR_TEST: '1',
        RYKKERKLAR_USER_DATA: this.options.userData,
        ...this.options.env,
        ...env,
      },
    };
  }

  private async start(args: readonly string[], more: Readonly<Record<string, string>>): Promise<ElectronApplication> {
    if (this.electronApp) throw new Error('the app runs already');
    const { command, given, env } = this.commandLine(args, more);
    // Playwright looks for Electron here. Given the program itself, it would not hold the app back until it has its ear,
    // and now and then never hear from one that opened its window meanwhile.
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.dirname(command);
    const app = await _electron.launch({ args: given, env, timeout: LAUNCH_MS });
    this.launches += 1;
    this.electronApp = app;
    for (const stream of [app.process().stdout, app.process().stderr])
      stream?.on('data', (chunk: Buffer) => (this.printed += chunk.toString('utf8')));
    // The pages as they were, not as pictures: filming them takes a third of the machine.
    await app.context().tracing.start({ snapshots: true, sources: true });
    return app;
  }

  /** Waits until the app has ended by itself. */
  async ended(): Promise<void> {
    const child = this.electron.process();
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    this.forget();
  }

  /** Quits as a person does, and waits for the end. */
  async quit(): Promise<void> {
    const app = this.electron;
    await this.keepTrace(app);
    this.forget();
    await app.close();
  }

  /** Ends the app and all its processes at once, as a power cut does. */
  async kill(): Promise<void> {
    const app = this.electron;
    await this.keepTrace(app);
    const child = app.process();
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    this.forget();
    if (child.pid === undefined || child.exitCode !== null) return;
    // Playwright makes the app the head of a process group; Windows has none, there its children end with it
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    await ended;
  }

  /** Quits, where the app still runs, and starts it again on the same data. */
  async relaunch(env: Readonly<Record<string, string>> = {}): Promise<Page> {
    if (this.electronApp) await this.quit();
    return this.launch(env);
  }

  /** The end of the test: pictures, trace and output are kept only of one that failed. */
  async finish(): Promise<void> {
    const failed = this.info.status !== this.info.expectedStatus;
    if (failed) await this.takePictures();
    if (this.electronApp) await this.quit();
    if (failed) await this.info.attach('what the app printed', { body: this.printed, contentType: 'text/plain' });
    else for (const trace of this.traces) fs.rmSync(trace, { force: true });
  }

  private async takePictures(): Promise<void> {
    for (const [index, page] of (this.electronApp?.windows() ?? []).entries()) {
      const file = this.info.outputPath(`window-${index}.png`);
      await page.screenshot({ path: file });
      await this.info.attach(`window ${index}`, { path: file, contentType: 'image/png' });
    }
  }

  private async keepTrace(app: ElectronApplication): Promise<void> {
    const file = this.info.outputPath(`trace-${this.launches}.zip`);
    await app.context().tracing.stop({ path: file });
    this.traces.push(file);
  }

  private forget(): void {
    this.electronApp = undefined;
    this.firstPage = undefined;
  }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
