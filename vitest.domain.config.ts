import { defineConfig } from 'vitest/config';

/** The domain's tests alone, for the mutation run. */
export default defineConfig({ test: { include: ['src/claim/**/*.test.ts', 'src/procedure/**/*.test.ts'] } });
