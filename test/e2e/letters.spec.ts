import { test } from '@playwright/test';
import { printAll } from './press/printAll';
test('x', async () => {
await printAll('/tmp/letters');
});
