import { expect, test } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import { ofExclusions } from '../../src/engine/figures/triggers.ts';
import { en } from '../../src/engine/languages/en/index.ts';
import { readDoc } from '../../src/engine/text/doc.ts';
import { liveRules, Standing, Trigger } from '../../src/engine/triggers.ts';
import { CORPUS } from './corpus.ts';
import { readText, SUITES } from './idle/suites.ts';
import { KNOWLEDGE } from './knowledge.ts';

const ENOUGH = ofExclusions('enough');
const WEEKS = Trigger.where(() => (norm) => norm.startsWith('week'));
const EITHER = ENOUGH.or(WEEKS);

/** English as if it had not been read yet: its triggers are told once, and these are new. */
const ENGLISH = { ...en };

const standingIn = (text: string) => {
  const doc = readDoc({ text, blocks: [] }, en.sentences);
  const standing = new Standing(doc, ENGLISH);
  const at = (word: string) => doc.tokens.norm.indexOf(word);
  return { standing, at };
};

test('a trigger stands in the sentence of its words, wherever they are in it, and in no other', () => {
  const { standing, at } = standingIn('It weighed a tonne. That is enough for two weeks. He left.');
  expect(standing.has(ENOUGH, at('two'))).toBe(true);
  expect(standing.has(ENOUGH, at('that'))).toBe(true);
  expect(standing.has(WEEKS, at('enough'))).toBe(true);
  expect(standing.has(ENOUGH, at('tonne'))).toBe(false);
  expect(standing.has(WEEKS, at('he'))).toBe(false);
});

test('of two triggers together either stands', () => {
  const { standing, at } = standingIn('It weighed a tonne. That is enough. Two weeks went by.');
  expect(standing.has(EITHER, at('enough'))).toBe(true);
  expect(standing.has(EITHER, at('two'))).toBe(true);
  expect(standing.has(EITHER, at('tonne'))).toBe(false);
});

test('a rule without a trigger is asked everywhere, another where its trigger stands', () => {
  const alone = liveRules([{ needs: WEEKS }, {}]);
  expect(alone(standingIn('He left.').standing, 0)).toEqual([{}]);
  expect(alone(standingIn('A week.').standing, 0)).toEqual([{ needs: WEEKS }, {}]);
});

/** Reads as if the words of all triggers stood in each sentence, so that every rule is asked everywhere. */
function askingAll<T>(read: () => T): T {
  const { has } = Standing.prototype;
  Standing.prototype.has = () => true;
  try {
    return read();
  } finally {
    Standing.prototype.has = has;
  }
}

/** A rule that its trigger keeps from its own case fails that case; here one in so many is asked for what no rule must say. */
const ONE_IN = 16;

const TEXTS = [
  ...SUITES.flatMap((make) => make().cases)
    .filter((_, i) => i % ONE_IN === 0)
    .map((one) => ({ text: one.text, read: () => readText(one) })),
  ...CORPUS.filter(({ lang }) => lang === 'en').map(({ text, published }) => ({
    text,
    read: () => annotate({ text, published, lang: 'en', blocks: [] }, KNOWLEDGE),
  })),
];

test('no rule would say anything where none of the words stands that it declares to need', () => {
  const differ = TEXTS.filter(
    ({ read }) => JSON.stringify(askingAll(read)) !== JSON.stringify(read()),
  );
  expect(differ.map(({ text }) => text)).toEqual([]);
});
