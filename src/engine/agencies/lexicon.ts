import { compiledOnce } from '../text/compiled.ts';
import { PhraseTable, phraseSet } from '../text/phrases.ts';
import { normsOf } from '../text/tokens.ts';
import type { AgencyWords, AuthorityHead } from './words.ts';

/** A language's agency words, compiled into tables. */
export interface AgencyLexicon {
  readonly heads: PhraseTable<AuthorityHead>;
  readonly holders: PhraseTable<string>;
  readonly based: PhraseTable<string>;
  readonly bodies: PhraseTable<string>;
  readonly bodyOf: PhraseTable<string>;
  readonly seconds: PhraseTable<string>;
  readonly notBefore: PhraseTable<string>;
  readonly worksBefore: PhraseTable<string>;
  readonly worksAfter: PhraseTable<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly secondsNotBefore: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly longerNames: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly against: ReadonlyMap<AuthorityHead, ReadonlySet<string>>;
}

/** The tokens of all phrases: 'anti-mafia' is three. */
const set = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.flatMap((phrase) => normsOf(phrase)));

function compile(words: AgencyWords): AgencyLexicon {
  const heads = words.heads.flatMap((head) =>
    head.phrases.map((phrase): [string, AuthorityHead] => [phrase, head]),
  );
  return {
    heads: new PhraseTable(heads),
    holders: phraseSet(words.holders),
    based: phraseSet(words.based),
    bodies: phraseSet(words.bodies),
    bodyOf: phraseSet(words.bodyOf),
    seconds: new PhraseTable(words.seconds),
    notBefore: phraseSet(words.notBefore),
    worksBefore: phraseSet(words.worksBefore),
    worksAfter: phraseSet(words.worksAfter),
    modifiers: set(words.modifiers),
    joins: set(words.joins),
    of: set(words.of),
    at: set(words.at),
    articles: set(words.articles),
    counts: set(words.counts),
    locatives: set(words.locatives),
    purposes: set(words.purposes),
    secondsNotBefore: set(words.secondsNotBefore),
    links: set(words.links),
    longerNames: set(words.longerNames),
    notAfter: set(words.notAfter),
    called: set(words.called),
    indefinite: set(words.indefinite),
    against: new Map(
      words.heads.flatMap((head) => (head.against ? [[head, set(head.against)]] : [])),
    ),
  };
}

/** The tables of a language's agency words; compiled once. */
export const lexiconOf = compiledOnce(compile);
