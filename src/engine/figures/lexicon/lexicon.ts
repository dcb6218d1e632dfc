import type { Language } from '../../languages/language.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { PhraseTable, phraseSet } from '../../text/phrases.ts';
import type { FigureWords } from '../words/figure-words.ts';
import { openersOf } from './openers.ts';
import { tableOf, verbTable } from './tables.ts';

/** The words of a language compiled into tables, and what goes with them as it stands. */
export type Lexicon = ReturnType<typeof compile>;

function compile({ figures: words, numbers }: Language) {
  const bounds = (of: FigureWords['bounds']) => tableOf(of, (entry) => entry.phrases);
  return {
    bounds: bounds(words.bounds.filter(({ after }) => !after)),
    boundsAfter: bounds(words.bounds.filter(({ after }) => after)),
    /** With which words and signs a quantity may begin. */
    openers: openersOf(words, numbers),
    ratios: phraseSet(words.ratios),
    afterTime: phraseSet(words.exclusions.afterTime),
    units: tableOf(words.units, (entry) => entry.forms),
    lifeTerms: new PhraseTable([
      ...words.lifeTerms.alone.map((phrase) => [phrase, 'alone'] as const),
      ...words.lifeTerms.led.map((phrase) => [phrase, 'led'] as const),
    ]),
    beforeLife: phraseSet(words.lifeTerms.after),
    nouns: tableOf(words.nouns, (entry) => entry.forms),
    nationals: words.nationals,
    /** 'bags', 'blocks': what holds other things where 'of' follows, as a word. */
    vessels: vesselsOf(words),
    substances: tableOf(words.substances, (entry) => entry.forms),
    verbs: verbTable(words.verbs),
    moneyCues: tableOf(words.moneyCues, (entry) => entry.phrases),
    timeCues: tableOf(words.timeCues, (entry) => entry.phrases),
    ageCues: tableOf(words.ageCues, (entry) => entry.phrases),
    aboard: phraseSet(words.aboard),
    composed: phraseSet(words.composed),
    across: phraseSet(words.across),
    including: phraseSet(words.including),
    howMany: phraseSet(words.howMany),
    accordingTo: phraseSet(words.attributes.accordingTo),
    offices: phraseSet(words.attributes.offices),
    outlets: phraseSet(words.attributes.outlets),
    standIns: tableOf(words.attributes.standIns, (entry) => entry.phrases),
    standings: new PhraseTable(
      words.attributes.standings.flatMap(({ standing, phrases }) =>
        phrases.map((phrase) => [phrase, standing] as const),
      ),
    ),
    pers: new PhraseTable(phrasesOf(words.attributes.pers)),
    paces: new PhraseTable(phrasesOf(words.attributes.paces)),
    termsBefore: new PhraseTable(phrasesOf(words.attributes.terms.before)),
    termsBehind: new PhraseTable(phrasesOf(words.attributes.terms.behind)),
    counters: tableOf(words.counters, (entry) => entry.phrases),
    grammar: words.grammar,
    words,
  };
}

/** The compiled tables of a language's figure words: made once a language, shared by all readings. */
export const lexiconOf: (language: Language) => Lexicon = compiledOnce(compile);

/** Each phrase with what it says. */
const phrasesOf = <T>(entries: readonly (readonly [says: T, phrases: readonly string[]])[]) =>
  entries.flatMap(([says, phrases]) => phrases.map((phrase) => [phrase, says] as const));

/** The forms of nouns that hold other things, without the 'of' that ends them. */
const vesselsOf = ({ nouns, grammar }: FigureWords): ReadonlySet<string> =>
  new Set(
    nouns
      .filter(({ container }) => container)
      .flatMap(({ forms }) => forms)
      .map((form) => form.slice(0, -grammar.of.length).trim()),
  );
