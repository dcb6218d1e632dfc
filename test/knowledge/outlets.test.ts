import { expect, it } from 'vitest';
import { outletOf } from '../../src/knowledge/outlets.ts';

it.each([
  ['https://www.spiegel.de/panorama/a-1.html', 'DE'],
  ['https://edition.example.spiegel.de/', 'DE'],
  ['https://www.reuters.com/world/', undefined],
])('knows the country of %s', (url, country) => {
  expect(outletOf(url)?.country).toBe(country);
});

it.each([undefined, '', 'no address', 'https://notspiegel.de/', 'https://example.org/spiegel.de'])(
  'knows no outlet for %s',
  (url) => {
    expect(outletOf(url)).toBeUndefined();
  },
);
