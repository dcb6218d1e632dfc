import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { wordSet } from '../text/phrase-words.ts';
import { PhraseTable, phraseSet } from '../text/phrases.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { AgencyWords, AuthorityHead } from './words.ts';

/** A language's agency words, compiled into tables. */
type AgencyLexicon = ReturnType<typeof compile>;

const byPhrase = <T extends AuthorityHead>(heads: readonly T[]) =>
  heads.flatMap((head) => head.phrases.map((phrase): [string, T] => [phrase, head]));

function compile(words: AgencyWords) {
  const heads = new PhraseTable(byPhrase(words.heads));
  const fields = new PhraseTable(byPhrase(words.fields));
  return {
    heads,
    /** The first words of heads and fields, and the nouns with a field behind them: nothing else opens an authority. */
    headOpeners: phraseSet([...heads.firstWords(), ...fields.firstWords(), ...words.fieldNouns]),
    fields,
    fieldNouns: wordSet(words.fieldNouns),
    holders: phraseSet(words.holders),
    based: phraseSet(words.based),
    bodies: phraseSet(words.bodies),
    bodyOf: phraseSet(words.bodyOf),
    seconds: new PhraseTable(words.seconds),
    notBefore: phraseSet(words.notBefore),
    worksBefore: phraseSet(words.worksBefore),
    worksAfter: phraseSet(words.worksAfter),
    modifiers: wordSet(words.modifiers),
    joins: wordSet(words.joins),
    of: wordSet(words.of),
    at: wordSet(words.at),
    attached: phraseSet(words.attached),
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
    longerNames: wordSet(words.longerNames),
    gatherings: wordSet(words.gatherings),
    /** Verbs of bodies that say or do something: 'said', 'seized'. */
    acts: wordSet(words.roles.after.flatMap(([, phrases]) => phrases)),
    notAfter: wordSet(words.notAfter),
    called: wordSet(words.called),
    compounds: wordSet(words.compounds),
    indefinite: wordSet(words.indefinite),
    against: new Map(
      words.heads.flatMap((head) => (head.against ? [[head, wordSet(head.against)]] : [])),
    ),
  };
}

const lexiconOf = compiledOnce(compile);

/** The tables of agency words in the language of the text. */
export const agencyLexicon = ({ language }: Pick<Draft, 'language'>): AgencyLexicon =>
  lexiconOf(language.agencies);

/** Whether token `i` is an article: 'the', 'a'. */
export const isArticle = (draft: Pick<Draft, 'doc' | 'language'>, i: number): boolean =>
  agencyLexicon(draft).articles.has(normAt(draft.doc.tokens, i));

/** The token before token `i`, or before the article that stands there. */
export const beforeArticle = (draft: Pick<Draft, 'doc' | 'language'>, i: number): number =>
  isArticle(draft, i - 1) ? i - 2 : i - 1;

/** Whether token `i` joins two names: 'and'. */
export const isJoin = (draft: Pick<Draft, 'doc' | 'language'>, i: number): boolean =>
  agencyLexicon(draft).joins.has(normAt(draft.doc.tokens, i));
