import { describe, expect, it } from 'vitest';
import { type OffWhere, offAt, turned } from '../../src/extension/options/off.ts';
import { DEFAULTS } from '../../src/extension/options/options.ts';

const at = (address: string) => new URL(address);
const ARTICLE = at('https://www.news.example/raids?from=front#top');

/** What is set once these turns are taken. */
function setBy(...turns: [state: 'on' | 'off', where: OffWhere, address: string][]) {
  const options = structuredClone(DEFAULTS);
  for (const [state, where, address] of turns)
    Object.assign(options, turned(options, state, where, at(address)));
  return options;
}

describe('what is turned off', () => {
  it('is a page whatever stands behind its path, and no other page', () => {
    const options = setBy(['off', 'page', ARTICLE.href]);
    expect(offAt(at('https://www.news.example/raids?from=mail'), options)).toBe('page');
    expect(offAt(at('https://www.news.example/raids/2'), options)).toBeUndefined();
    expect(setBy(['off', 'page', ARTICLE.href], ['on', 'page', ARTICLE.href])).toEqual(DEFAULTS);
  });

  it('is a site with its parts, with and without www, and none that only ends alike', () => {
    const options = setBy(['off', 'site', ARTICLE.href]);
    for (const host of ['news.example', 'www.news.example', 'm.news.example'])
      expect(offAt(at(`https://${host}/`), options), host).toBe('site');
    for (const host of ['fakenews.example', 'news.example.org'])
      expect(offAt(at(`https://${host}/`), options), host).toBeUndefined();
  });

  it('is on again from wherever in the site the reader turns it on, with the page where they are', () => {
    const options = setBy(
      ['off', 'site', 'https://news.example/'],
      ['off', 'page', 'https://m.news.example/raids'],
      ['on', 'site', 'https://m.news.example/raids'],
    );
    expect(options).toEqual(DEFAULTS);
  });

  it('is everything, which leaves sites and pages as they are set', () => {
    const options = setBy(['off', 'site', ARTICLE.href], ['off', 'everywhere', ARTICLE.href]);
    expect(offAt(at('https://other.example/'), options)).toBe('everywhere');
    expect(turned(options, 'on', 'everywhere', ARTICLE)).toEqual({ off: false });
    expect(options.offSites).toEqual(['news.example']);
  });

  it('is everything where the page has no address that the browser shows', () => {
    expect(turned(DEFAULTS, 'off', 'site', undefined)).toEqual({ off: true });
  });
});
