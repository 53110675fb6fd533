import { expect, it } from 'vitest';
import { installedNames } from './system-packages.mjs';

it('knows installed packages by their own name and by what they provide', () => {
  const names = installedNames('ii |libgtk-3-0t64|libgtk-3-0 (= 3.24.49-3), libgtk3-a\nii |xvfb|xserver\nii |unzip|\n');
  for (const name of ['libgtk-3-0t64', 'libgtk-3-0', 'libgtk3-a', 'xvfb', 'xserver', 'unzip'])
    expect(names.has(name), name).toBe(true);
});

it.each([
  ['removed, its settings kept', 'rc |xvfb|'],
  ['half installed', 'iH |xvfb|'],
  ['unknown', 'un |xvfb|'],
])('does not count a package that is %s', (_what, line) => {
  expect(installedNames(line).has('xvfb')).toBe(false);
});
