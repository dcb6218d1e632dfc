import { expect, it, vi } from 'vitest';

const { reader } = vi.hoisted(() => ({ reader: { locale: '', own: '' } }));
vi.mock('../../src/extension/browser.ts', () => ({
  browser: { i18n: { getMessage: () => reader.locale, getUILanguage: () => reader.own } },
}));
const { interfaceLocale } = await import('../../src/extension/words.ts');

it.each([
  ['en', 'en_IE', 'en-IE', 'the region is the reader’s own'],
  ['fr', 'fr', 'fr', 'as the browser has it'],
  ['en', 'pt-BR', 'en', 'English where there are no words in the browser’s language'],
  ['', 'en-GB', 'en-GB', 'English where the messages do not say'],
])('words in %s for a browser in %s are of %s: %s', (locale, own, expected) => {
  Object.assign(reader, { locale, own });
  expect(interfaceLocale()).toBe(expected);
});
