import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf, wordsOf } from '../ui/words-of.ts';

const LOCALES = ['en', 'fr', 'nl', 'de', 'es', 'it'];
const english = messagesOf('en');
const keys = Object.keys(english);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|html)$/.test(path))
    .map((path) => `${folder}/${path}`);
}

/** Everything that can ask for a message, without the engine, which has none. */
const code = filesUnder('src')
  .filter((path) => !path.startsWith('src/engine/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const all = `${code.map(({ text }) => text).join('\n')}\n${readFileSync('manifest.json', 'utf8')}`;

/** Starts of keys that are put together: `fig_${kind}`. */
const stems = [...all.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1] ?? '');
const isCounted = (key: string) => /_(one|other)$/.test(key);

describe('messages', () => {
  it.each(LOCALES)('%s has every key, none more, none empty', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).not.toBe('');
  });

  it.each(LOCALES)('%s keeps what is filled in', (locale) => {
    const holes = (message: string) => (message.match(/\$\d/g) ?? []).sort().join();
    for (const [key, { message }] of Object.entries(messagesOf(locale)))
      expect(holes(message), key).toBe(holes(english[key]?.message ?? ''));
  });

  it('are all used', () => {
    const isUsed = (key: string) => {
      const stem = isCounted(key) ? key.replace(/_(one|other)$/, '') : key;
      const named = [key, stem].some((name) => new RegExp(`['"_]${name}['"_]`).test(all));
      return named || stems.some((start) => key.startsWith(start));
    };
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are all there: every key that the code names', () => {
    const named = [...all.matchAll(/\bt\(\s*'([a-z_0-9]+)'/g)].map((match) => match[1] ?? '');
    const counted = [...all.matchAll(/\bcount\(\s*'([a-z_0-9]+)'/g)].map((m) => `${m[1]}_other`);
    expect([...named, ...counted].filter((key) => !(key in english))).toEqual([]);
  });

  it('break no line before a French colon or inside French quotation marks', () => {
    for (const [key, { message }] of Object.entries(messagesOf('fr')))
      expect(message, key).not.toMatch(/ [:;?!»]|« /);
  });

  it('name the button ‘Not this’ as it is called, wherever they name it', () => {
    for (const locale of LOCALES) {
      const { set_corrections_note: note, not_this: button } = messagesOf(locale);
      expect(note?.message).toContain(button?.message);
    }
  });

  it('name every crime area of the registry, in English as it does', () => {
    const { areas } = JSON.parse(readFileSync('data/registry/crime-areas.json', 'utf8')) as {
      areas: { id: string; label: string }[];
    };
    const named = keys.filter((key) => key.startsWith('area_'));
    expect(areas.map(({ id, label }) => [`area_${id.replaceAll('-', '_')}`, label])).toEqual(
      named.map((key) => [key, english[key]?.message]),
    );
  });

  it('fit the stores: a description of at most 132 characters', () => {
    for (const locale of LOCALES)
      expect(messagesOf(locale).description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the code', () => {
  /** Names of formats and engines are the same in every language; the sample is an English article. */
  const NAMES = /^(DuckDuckGo|Ecosia|Google|Qwant|Startpage)$/;

  it('holds no text of the interface', () => {
    const found = code
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) =>
        [...bare(text).matchAll(/>\s*([A-Za-z][A-Za-z’',.?! ]*[A-Za-z.?!])\s*</g)]
          .map((match) => match[1] ?? '')
          .filter((words) => !NAMES.test(words))
          .map((words) => `${path}: ${words}`),
      );
    expect(found).toEqual([]);
  });

  it('holds no label, title or placeholder of its own', () => {
    const labels = /\b(?:aria-label|title|placeholder|alt)="([A-Za-z][^"]*)"/g;
    const found = code.flatMap(({ path, text }) =>
      [...text.matchAll(labels)].map((match) => `${path}: ${match[1]}`),
    );
    expect(found.filter((one) => !/https:/.test(one))).toEqual([]);
  });
});

/** Without comments, imports and types, where `>` and `<` are no markup. */
function bare(text: string): string {
  const start = text.indexOf('return (');
  return start < 0
    ? ''
    : text
        .slice(start)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/=>/g, '');
}

describe('words', () => {
  it.each([
    ['en-GB', 'en', '7 Feb 2023'],
    ['fr', 'fr', '7 févr. 2023'],
    ['de', 'de', '7. Feb. 2023'],
  ])('write a date as %s has it', (_, locale, date) => {
    expect(wordsOf(locale, _).date('2023-02-07')).toContain(date);
  });

  it('write a date no more precisely than it is', () => {
    const { date } = wordsOf('en');
    expect(date('2023')).toBe('2023');
    expect(date('2023-02')).toBe('February 2023');
    expect(date('2018-W45')).toBe('week from Mon, Nov 5, 2018');
    expect(date('2021-W01')).toBe('week from Mon, Jan 4, 2021');
    expect(date('2020-W53')).toBe('week from Mon, Dec 28, 2020');
    expect(date('2025-W01')).toBe('week from Mon, Dec 30, 2024');
    expect(date('soon')).toBe('soon');
  });

  it('choose the plural by the language: nought is singular in French, plural in English', () => {
    expect(wordsOf('fr').count('n_figures', 0)).toBe('0 chiffre');
    expect(wordsOf('en').count('n_figures', 0)).toBe('0 figures');
    expect(wordsOf('es').count('n_figures', 1_000_000)).toContain('cifras');
  });

  it('name countries and languages in the reader’s language', () => {
    expect(wordsOf('de').country('BE')).toBe('Belgien');
    expect(wordsOf('it').language('hu')).toBe('ungherese');
    for (const name of ['not a code', 'UAE', 'the', ''])
      expect([wordsOf('en').country(name), wordsOf('en').language(`${name}.`)]).toEqual([
        name,
        `${name}.`,
      ]);
  });
});
