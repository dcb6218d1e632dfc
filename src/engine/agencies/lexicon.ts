import type { Draft } from '../draft.ts';
import { WordClass } from '../text/by-spelling.ts';
import { compiledOnce } from '../text/compiled.ts';
import { wordSet } from '../text/phrase-words.ts';
import { phraseSet, phraseTable, tableOf } from '../text/phrases.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { AgencyWords } from './words.ts';

/** A language's agency words, compiled into tables. */
type AgencyLexicon = ReturnType<typeof compile>;

function compile(words: AgencyWords) {
  const heads = tableOf(words.heads);
  const fields = tableOf(words.fields);
  const nouns = phraseSet(words.fieldNouns);
  return {
    heads,
    /** The first words of heads and fields, and the nouns with a field behind them: nothing else opens an authority. */
    openers: new WordClass((norm) => [heads, fields, nouns].some((table) => table.begins(norm))),
    fields,
    fieldNouns: wordSet(words.fieldNouns),
    holders: tableOf(words.holders),
    based: tableOf(words.based),
    bodies: tableOf(words.bodies),
    bodyOf: tableOf(words.bodyOf),
    seconds: phraseTable(words.seconds),
    notBefore: tableOf(words.notBefore),
    laws: wordSet(words.laws),
    worksBefore: tableOf(words.worksBefore),
    worksAfter: tableOf(words.worksAfter),
    modifiers: wordSet(words.modifiers),
    joins: wordSet(words.joins),
    of: wordSet(words.of),
    at: wordSet(words.at),
    attached: tableOf(words.attached),
    articles: wordSet(words.articles),
    counts: wordSet(words.counts),
    borders: wordSet(words.borders),
    persons: wordSet(words.persons),
    units: wordSet(words.units),
    sources: wordSet(words.sources),
    press: wordSet(words.press),
    teams: wordSet(words.teams),
    scenes: wordSet(words.scenes),
    staff: wordSet(words.staff),
    formerly: wordSet(words.formerly),
    ofPart: wordSet(words.ofPart),
    lands: wordSet(words.lands),
    locatives: wordSet(words.locatives),
    purposes: wordSet(words.purposes),
    secondsNotBefore: wordSet(words.secondsNotBefore),
    unarmed: wordSet(words.unarmed),
    force: wordSet(words.force),
    links: wordSet(words.links),
    likeners: wordSet(words.likeners),
    likenesses: wordSet(words.likenesses),
    modelled: tableOf(words.modelled),
    longerNames: wordSet(words.longerNames),
    gatherings: wordSet(words.gatherings),
    /** Verbs of bodies that say or do something: 'said', 'seized'. */
    acts: words.roles.acts,
    notAfter: wordSet(words.notAfter),
    called: wordSet(words.called),
    compounds: wordSet(words.compounds),
    indefinite: wordSet(words.indefinite),
    ofMany: wordSet(words.ofMany),
  };
}

const lexiconOf = compiledOnce(compile);

/** The tables of agency words in the language of the text. */
export const agencyLexicon = ({ language }: Pick<Draft, 'language'>): AgencyLexicon =>
  lexiconOf(language.agencies);

/** Whether token `i` is an article: 'the', 'a'. */
export const isArticle = (draft: Pick<Draft, 'doc' | 'language'>, i: number): boolean =>
  agencyLexicon(draft).articles.has(normAt(draft.doc.tokens, i));

/** Token `i`, or the one behind it where an article stands there. */
export const overArticle = (draft: Pick<Draft, 'doc' | 'language'>, i: number): number =>
  isArticle(draft, i) ? i + 1 : i;

/** The token before token `i`, or before the article that stands there. */
export const beforeArticle = (draft: Pick<Draft, 'doc' | 'language'>, i: number): number =>
  isArticle(draft, i - 1) ? i - 2 : i - 1;

/** Whether token `i` joins two names: 'and'. */
export const isJoin = (draft: Pick<Draft, 'doc' | 'language'>, i: number): boolean =>
  agencyLexicon(draft).joins.has(normAt(draft.doc.tokens, i));
