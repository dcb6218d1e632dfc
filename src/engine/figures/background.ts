import { PhraseTable } from '../text/phrases.ts';
import type { Candidate } from './candidate.ts';
import { sentenceNear } from './clause.ts';
import type { ExclusionWords } from './exclusion-words.ts';
import type { Reader } from './reader.ts';

interface Tables {
  background: PhraseTable<string>;
  ofCase: PhraseTable<string>;
}

const compiled = new WeakMap<ExclusionWords, Tables>();

function tablesOf(words: ExclusionWords): Tables {
  let tables = compiled.get(words);
  if (!tables) {
    tables = {
      background: new PhraseTable(words.background.map((phrase) => [phrase, phrase])),
      ofCase: new PhraseTable(words.caseWords.map((phrase) => [phrase, phrase])),
    };
    compiled.set(words, tables);
  }
  return tables;
}

/** Whether a figure's sentence speaks of other years or of things in general. */
export function isBackground(reader: Reader, candidate: Candidate): boolean {
  const tables = tablesOf(reader.lexicon.words.exclusions);
  const { from, to } = sentenceNear(reader, candidate.from);
  let background = false;
  for (let i = from; i < to; i += 1) {
    if (tables.ofCase.match(reader.tokens, i, to)) return false;
    if (tables.background.match(reader.tokens, i, to)) background = true;
  }
  return background;
}
