import './scripts/node20.mjs';
import { defineConfig } from 'vitest/config';
import { PHRASES } from './scripts/vite/phrases.ts';

export default defineConfig({
  define: { ...PHRASES, __TARGET__: JSON.stringify('chrome') },
  // some tests read long texts, and the machine may be busy
  test: { testTimeout: 30_000, include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
});
