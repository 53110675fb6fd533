import { describe, expect, it } from 'vitest';
import { sharedRefresh } from './sharedRefresh';

function heldReading() {
  const releases: (() => void)[] = [];
  const refresh = sharedRefresh(
    () =>
      new Promise<void>((resolve) => {
        releases.push(resolve);
      }),
  );
  return { refresh, releases };
}

describe('a shared refresh', () => {
  it('reads once more, and only once, for all who asked while a reading ran', async () => {
    const { refresh, releases } = heldReading();
    const first = refresh();
    const later = [refresh(), refresh(), refresh()];
    expect(releases).toHaveLength(1);
    releases[0]!();
    await first;
    await Promise.resolve();
    expect(releases).toHaveLength(2);
    releases[1]!();
    await Promise.all(later);
    expect(releases).toHaveLength(2);
  });

  it('reads again when asked after the last reading ended', async () => {
    const { refresh, releases } = heldReading();
    const first = refresh();
    releases[0]!();
    await first;
    void refresh();
    expect(releases).toHaveLength(2);
  });
});
