import { readFileSync } from 'node:fs';
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

it('has every site in one whole row, in the order of the domains', () => {
  const table = readFileSync(
    new URL('../../data/sites/news-sites.tsv', import.meta.url),
    'utf8',
  ).trimEnd();
  const [header, ...rows] = table.split('\n');
  expect(header).toBe('domain\tname\tcountry\tlanguage\tkind');
  const whole = /^[a-z\d-]+(\.[a-z\d-]+)+\t[^\t]+\t([A-Z]{2}|INT)\t[a-z]{2}\t[a-z-]+$/;
  expect(rows.filter((row) => !whole.test(row))).toEqual([]);
  const domains = rows.map((row) => row.split('\t')[0]);
  expect(domains).toEqual([...new Set(domains)].toSorted());
});
