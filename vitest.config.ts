import './scripts/node20.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __TARGET__: JSON.stringify('chrome') },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
});
