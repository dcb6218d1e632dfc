import type { Language } from '../../languages/language.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { byPhrase, type Phrases } from '../../text/phrase-list.ts';
import { PhraseTable, phraseSet, phraseTable, tableOf } from '../../text/phrases.ts';
import type { VerbHit, VerbWords } from '../words/entries.ts';
import type { FigureWords } from '../words/figure-words.ts';
import { openersOf } from './openers.ts';

/** The figure words of a language, compiled into tables where they are phrases. */
export type Lexicon = ReturnType<typeof compile>;

function compile({ figures: words, numbers }: Language) {
  const bounds = (of: FigureWords['bounds']) => tableOf(byPhrase(of, (entry) => entry.phrases));
  return {
    bounds: bounds(words.bounds.filter(({ after }) => !after)),
    boundsAfter: bounds(words.bounds.filter(({ after }) => after)),
    /** The words and signs with which a quantity may begin. */
    openers: openersOf(words, numbers),
    ratios: tableOf(words.ratios),
    numberNames: tableOf(words.exclusions.numberNames),
    afterTime: tableOf(words.exclusions.afterTime),
    units: tableOf(byPhrase(words.units, (entry) => entry.forms)),
    lifeTerms: phraseTable([
      ...words.lifeTerms.alone.map((phrase) => [phrase, 'alone'] as const),
      ...words.lifeTerms.led.map((phrase) => [phrase, 'led'] as const),
    ]),
    beforeLife: phraseSet(words.lifeTerms.after),
    nouns: tableOf(words.nouns),
    nationals: words.nationals,
    /** Words for containers, if 'of' follows: 'bags', 'blocks'. */
    vessels: words.vessels,
    substances: tableOf(words.substances),
    verbs: verbTable(words.verbs),
    moneyCues: tableOf(words.moneyCues),
    timeCues: tableOf(words.timeCues),
    ageCues: tableOf(words.ageCues),
    aboard: tableOf(words.aboard),
    untried: tableOf(words.untried),
    composed: tableOf(words.composed),
    across: tableOf(words.across),
    including: tableOf(words.including),
    howMany: tableOf(words.howMany),
    accordingTo: tableOf(words.attributes.accordingTo),
    thatCountry: tableOf(words.attributes.thatCountry),
    offices: tableOf(words.attributes.offices),
    outlets: tableOf(words.attributes.outlets),
    standIns: tableOf(byPhrase(words.attributes.standIns, (entry) => entry.phrases)),
    standings: phraseTable(
      words.attributes.standings.flatMap(({ standing, phrases }) =>
        phrases.map((phrase) => [phrase, standing] as const),
      ),
    ),
    pers: phraseTable(withPhrases(words.attributes.pers)),
    paces: phraseTable(withPhrases(words.attributes.paces)),
    termsBefore: phraseTable(withPhrases(words.attributes.terms.before)),
    termsBehind: phraseTable(withPhrases(words.attributes.terms.behind)),
    paymentsBefore: phraseTable(withPhrases(words.attributes.terms.payments.before)),
    paymentsBehind: phraseTable(withPhrases(words.attributes.terms.payments.behind)),
    counters: tableOf(byPhrase(words.counters, (entry) => entry.phrases)),
    grammar: words.grammar,
    words,
  };
}

/** The compiled tables of a language's figure words, made once per language and shared by all readings. */
export const lexiconOf: (language: Language) => Lexicon = compiledOnce(compile);

/** Each phrase with its meaning. */
const withPhrases = <T>(entries: readonly (readonly [says: T, phrases: readonly string[]])[]) =>
  entries.flatMap(([says, phrases]) => phrases.map((phrase) => [phrase, says] as const));

/** The forms of all verbs, each with its verb. */
const verbTable = (verbs: Phrases<VerbWords>) =>
  new PhraseTable<VerbHit, VerbWords>([verbs], (entry, form) => ({
    entry,
    form: form ?? 'state',
  }));
