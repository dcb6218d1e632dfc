import { describe, expect, it } from 'vitest';
import { newsSites } from '../../scripts/vite/news-sites.ts';
import { extract } from '../../src/article/extract.ts';
import { type Hook, SITES } from '../../src/article/sites.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const listed = new Set(newsSites().map(([domain]) => domain));
const BODY = [
  'Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages.',
  'The garages had been rented in March by a man who gave the name of a dead neighbour, it turned out.',
  'Five of those held were let go on Wednesday; the others must stay in custody for a month.',
];
const FOREIGN =
  'Those who read this also read about a bridge that was opened on Thursday by the mayor, in the rain.';

/** An element that carries a hook. */
function carrying(hook: Hook, inside: string): string {
  const [name = '', value = ''] = hook.split('=');
  return `<div ${name}="x ${value.replace('*', 'a1')}">${inside}</div>`;
}

describe('records of sites', () => {
  it('stand in the order of their domains, each for a listed outlet, each with a hook', () => {
    const domains = SITES.map((site) => site.domain);
    expect(domains).toEqual([...new Set(domains)].sort());
    expect(domains.filter((domain) => !listed.has(domain))).toEqual([]);
    for (const { body = [], apart = [] } of SITES)
      expect([...body, ...apart].every((hook) => /^[a-z-]+=[\w.-]+\*?$/.test(hook))).toBe(true);
    expect(SITES.filter(({ body, apart }) => !body?.length && !apart?.length)).toEqual([]);
  });

  it.each(SITES.filter((site) => site.body))(
    'find the body of $domain by its hook',
    ({ domain, body = [] }) => {
      for (const hook of body) {
        const longer = `<div class="text">${`<p>${FOREIGN} Or so.</p>`.replace('mayor', 'king')}${`<p>${FOREIGN}</p>`.repeat(3)}</div>`;
        const own = carrying(hook, BODY.map((text) => `<p>${text}</p>`).join(''));
        const page = `<main><h1>Nine held after search</h1>${own}<section>${longer}</section></main>`;
        const text = extract(parsePage(page), { url: `https://www.${domain}/a/1` })?.article.text;
        expect(text, hook).toBe(['Nine held after search', ...BODY].join('\n\n'));
      }
    },
  );

  it.each(SITES.filter((site) => site.apart))(
    'leave out what is no part of an article at $domain',
    ({ domain, apart = [] }) => {
      for (const hook of apart) {
        const [first, ...rest] = BODY.map((text) => `<p>${text}</p>`);
        const page = `<article><h1>Nine held after search</h1>${first}${carrying(hook, `<p>${FOREIGN}</p>`)}${rest.join('')}</article>`;
        const text = extract(parsePage(page), { url: `https://${domain}/a/1` })?.article.text;
        expect(text, hook).toBe(['Nine held after search', ...BODY].join('\n\n'));
      }
    },
  );

  it('hold for their own site alone', () => {
    const page = `<article><h1>Nine held after search</h1>${carrying('class=fig-body-link', `<p>${FOREIGN}</p>`)}<p>${BODY[0]}</p><p>${BODY[1]}</p></article>`;
    const read = (url: string) => extract(parsePage(page), { url })?.article.text ?? '';
    expect(read('https://www.lefigaro.fr/a')).not.toContain('bridge');
    expect(read('https://notlefigaro.fr/a')).toContain('bridge');
  });
});
