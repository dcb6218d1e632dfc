import { describe, expect, it } from 'vitest';
import { hostTyped, isCovered, listedIn, siteRows } from '../../src/extension/options/site-list.ts';

describe('the list of sites', () => {
  const listed = ['*://lesoir.be/*', '*://*.lesoir.be/*', '*://spiegel.de/*', '*://*.spiegel.de/*'];

  it('holds what the package asks for and what it offers, but not the right to all sites', () => {
    const sites = listedIn({
      content_scripts: [{ matches: ['*://thejournal.ie/*'] }],
      optional_host_permissions: ['*://*/*', '*://lesoir.be/*'],
    });
    expect(siteRows(sites, ['*://thejournal.ie/*'], [])).toEqual([
      { host: 'lesoir.be', from: 'list', isAllowed: false, isOff: false },
      { host: 'thejournal.ie', from: 'list', isAllowed: true, isOff: false },
    ]);
    expect(listedIn({})).toEqual([]);
  });

  it('says of each site what the browser says, not what the package wished', () => {
    const rows = siteRows(listed, ['*://lesoir.be/*', '*://*.lesoir.be/*'], []);
    expect(rows).toEqual([
      { host: 'lesoir.be', from: 'list', isAllowed: true, isOff: false },
      { host: 'spiegel.de', from: 'list', isAllowed: false, isOff: false },
    ]);
  });

  it('puts the reader’s own sites first, once each', () => {
    const rows = siteRows(listed, ['*://own.example/*', '*://*.own.example/*'], ['lesoir.be']);
    expect(rows.map((row) => row.host)).toEqual(['own.example', 'lesoir.be', 'spiegel.de']);
    expect(rows[0]?.from).toBe('reader');
    expect(rows[1]?.isOff).toBe(true);
  });

  it('knows a site of the package also by the address that a click allowed', () => {
    const rows = siteRows(listed, ['*://www.lesoir.be/*'], []);
    expect(rows.map((row) => row.host)).toEqual(['lesoir.be', 'spiegel.de']);
  });

  it('takes all sites as allowed where the browser granted all', () => {
    for (const all of ['*://*/*', '<all_urls>'])
      expect(siteRows(listed, [all], []).every((row) => row.isAllowed)).toBe(true);
  });

  it('knows a subdomain by its site, and no other site by its end', () => {
    expect(isCovered('www.lesoir.be', listed)).toBe(true);
    expect(isCovered('notlesoir.be', listed)).toBe(false);
  });
});

describe('a typed site', () => {
  it.each([
    ['news.example', 'news.example'],
    [' https://www.News.example/world?x=1 ', 'news.example'],
    ['http://a.b.example:8080/', 'a.b.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
  ])('%j is %s', (typed, host) => expect(hostTyped(typed)).toBe(host));

  it.each([
    '',
    'news',
    'ftp://news.example/',
    'chrome://settings',
    'javascript:alert(1)',
    '*.example',
    'a b',
  ])('%j is none', (typed) => expect(hostTyped(typed)).toBeUndefined());
});
