import type { AttributeWords } from '../../../figures/words/attribute-words.ts';

/** Adverbs of how often, by the time that they mean: behind a number they make it a rate. */
export const paces: AttributeWords['paces'] = [
  ['day', ['daily']],
  ['night', ['nightly']],
  ['week', ['weekly']],
  ['month', ['monthly']],
  ['year', ['annually', 'yearly']],
];
