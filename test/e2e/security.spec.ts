import { expect, test } from './fixture';

test.describe('the page is shut in', () => {
  test('it has neither Node nor Electron, and its process is sandboxed', async ({ app, page }) => {
    const reach = await page.evaluate(() => ({
      require: typeof (globalThis as Record<string, unknown>)['require'],
      process: typeof (globalThis as Record<string, unknown>)['process'],
      api: Object.keys(window.rykkerklar).sort(),
    }));
    expect(reach).toEqual({ require: 'undefined', process: 'undefined', api: ['call', 'on'] });
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    expect(preferences.webviewTag).not.toBe(true);
  });

  test('its policy lets in no inline script and nothing from outside', async ({ page }) => {
    const violations = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.broken = 1';
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, image, style);
      await fetch('https://example.com/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { blocked: [...new Set(blocked)].sort(), ran: 'broken' in globalThis };
    });
    expect(violations.ran).toBe(false);
    expect(violations.blocked).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
  });

  test('the app itself asks for nothing that its policy refuses, from its first line on', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        document.documentElement.setAttribute('data-refused', effectiveDirective),
      );
    });
    await page.reload();
    await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
    expect(await page.locator('html').getAttribute('data-refused')).toBeNull();
  });

  test('it goes nowhere else: no other page, no window, no file, no permission', async ({ app, page }) => {
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd';
    });
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    expect(await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).toBe(
      'denied',
    );
    const outside = [
      'rykkerklar://desk/../../../etc/passwd',
      'rykkerklar://desk/%2e%2e%2fmain%2findex.cjs',
      'rykkerklar://other/index.html',
    ];
    for (const url of outside)
      expect(
        await app.electron
          .evaluate(async ({ net }, address) => (await net.fetch(address)).status, url)
          .catch(() => 404),
      ).toBe(404);
    expect(page.url()).toBe(before);
    expect(app.electron.windows()).toHaveLength(1);
  });

  test('main refuses an unknown word, a wrong request and a locked company, each by name', async ({ page }) => {
    const answers = await page.evaluate(async () => {
      const api = window.rykkerklar as unknown as Record<
        'call',
        (channel: unknown, request?: unknown) => Promise<unknown>
      >;
      const call = (channel: unknown, request?: unknown) => api.call(channel, request);
      return [
        await call('profiles.list; drop table'),
        await call('__proto__'),
        await call('profiles.unlock', { id: 'nobody' }),
        await call('invoices.list'),
        await call('reminders.preview', { invoiceGuid: '00000000-0000-4000-8000-000000000000', charges: null }),
      ];
    });
    expect(answers).toEqual(
      ['unknown-channel', 'unknown-channel', 'invalid-request', 'profile-locked', 'profile-locked'].map((code) => ({
        ok: false,
        error: expect.objectContaining({ code }),
      })),
    );
  });
});

test('without a keychain the app says what to do and stays locked', async ({ app }) => {
  const page = await app.relaunch({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' });
  await expect(page.getByRole('heading', { name: 'Nøgleringen er ikke klar' })).toBeVisible();
  await expect(page.getByText(/gnome-keyring/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toHaveCount(0);
});
