import type { NumberWords } from '../text/numbers/words.ts';
import { PhraseTable, phraseSet } from '../text/phrases.ts';
import type { FigureStatus } from '../types.ts';
import type { StandInWords } from './attribute/attribute-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { GrammarWords } from './grammar-words.ts';
import { table, verbTable } from './lexicon-tables.ts';
import { type Openers, openersOf } from './openers.ts';
import type {
  BoundWords,
  CounterWords,
  CueWords,
  NounWords,
  SubstanceWords,
  UnitWords,
  VerbWords,
} from './words.ts';

/** A verb as it stands in a text. */
export interface VerbHit {
  entry: VerbWords;
  form: 'base' | 'past' | 'participle' | 'ing' | 'state';
}

/** The words of a language compiled into tables: made once a language, shared by all readings. */
export interface Lexicon {
  readonly bounds: PhraseTable<BoundWords>;
  readonly boundsAfter: PhraseTable<BoundWords>;
  readonly ratios: PhraseTable<string>;
  readonly afterTime: PhraseTable<string>;
  readonly units: PhraseTable<UnitWords>;
  readonly lifeTerms: PhraseTable<'alone' | 'led'>;
  readonly beforeLife: PhraseTable<string>;
  readonly nouns: PhraseTable<NounWords>;
  readonly nationals: NounWords;
  /** 'bags', 'blocks': what holds other things where 'of' follows, as a word. */
  readonly vessels: ReadonlySet<string>;
  readonly substances: PhraseTable<SubstanceWords>;
  readonly verbs: PhraseTable<VerbHit>;
  readonly moneyCues: PhraseTable<CueWords>;
  readonly timeCues: PhraseTable<CueWords>;
  readonly ageCues: PhraseTable<CueWords>;
  readonly aboard: PhraseTable<string>;
  readonly composed: PhraseTable<string>;
  readonly across: PhraseTable<string>;
  readonly including: PhraseTable<string>;
  readonly howMany: PhraseTable<string>;
  readonly counters: PhraseTable<CounterWords>;
  readonly accordingTo: PhraseTable<string>;
  readonly offices: PhraseTable<string>;
  readonly outlets: PhraseTable<string>;
  readonly standIns: PhraseTable<StandInWords>;
  readonly status: PhraseTable<FigureStatus>;
  readonly grammar: GrammarWords;
  readonly words: FigureWords;
  /** With which words and signs a quantity may begin. */
  readonly openers: Openers;
}

const compiled = new WeakMap<FigureWords, Lexicon>();

/** The compiled tables of a language's figure words. */
export function lexiconOf(words: FigureWords, numbers: NumberWords): Lexicon {
  let lexicon = compiled.get(words);
  if (!lexicon) {
    lexicon = compile(words, numbers);
    compiled.set(words, lexicon);
  }
  return lexicon;
}

function compile(words: FigureWords, numbers: NumberWords): Lexicon {
  const bounds = (of: FigureWords['bounds']) => table(of, (entry) => entry.phrases);
  return {
    bounds: bounds(words.bounds.filter(({ after }) => !after)),
    openers: openersOf(words, numbers),
    boundsAfter: bounds(words.bounds.filter(({ after }) => after)),
    ratios: phraseSet(words.ratios),
    afterTime: phraseSet(words.exclusions.afterTime),
    units: table(words.units, (entry) => entry.forms),
    lifeTerms: new PhraseTable([
      ...words.lifeTerms.alone.map((phrase) => [phrase, 'alone'] as const),
      ...words.lifeTerms.led.map((phrase) => [phrase, 'led'] as const),
    ]),
    beforeLife: phraseSet(words.lifeTerms.after),
    nouns: table(words.nouns, (entry) => entry.forms),
    nationals: words.nationals,
    vessels: vesselsOf(words),
    substances: table(words.substances, (entry) => entry.forms),
    verbs: verbTable(words.verbs),
    moneyCues: table(words.moneyCues, (entry) => entry.phrases),
    timeCues: table(words.timeCues, (entry) => entry.phrases),
    ageCues: table(words.ageCues, (entry) => entry.phrases),
    aboard: phraseSet(words.aboard),
    composed: phraseSet(words.composed),
    across: phraseSet(words.across),
    including: phraseSet(words.including),
    howMany: phraseSet(words.howMany),
    accordingTo: phraseSet(words.attributes.accordingTo),
    offices: phraseSet(words.attributes.offices),
    outlets: phraseSet(words.attributes.outlets),
    standIns: table(words.attributes.standIns, (entry) => entry.phrases),
    status: new PhraseTable(
      words.attributes.status.flatMap(({ status, phrases }) =>
        phrases.map((phrase) => [phrase, status] as const),
      ),
    ),
    counters: table(words.counters, (entry) => entry.phrases),
    grammar: words.grammar,
    words,
  };
}

/** The forms of nouns that hold other things, without the 'of' that ends them. */
const vesselsOf = ({ nouns, grammar }: FigureWords): ReadonlySet<string> =>
  new Set(
    nouns
      .filter(({ container }) => container)
      .flatMap(({ forms }) => forms)
      .map((form) => form.slice(0, -grammar.of.length).trim()),
  );
