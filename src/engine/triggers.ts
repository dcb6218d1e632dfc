import type { Language } from './languages/language.ts';
import { WordClass } from './text/by-spelling.ts';
import { compiledOnce, oncePerStretch, remembered } from './text/compiled.ts';
import { type Doc, sentenceStart } from './text/doc.ts';
import { type Holds, WordIndex, type Words } from './text/word-index.ts';

const made: Trigger[] = [];

/** Files the words of a trigger in an index of those of all, under its number. */
type File = (language: Language, index: WordIndex, number: number) => void;

/**
 * Words without one of which in its sentence a rule has nothing to say. Hundreds of rules are asked of each name and
 * number, nearly all in vain, and the code of each is fetched anew: a rule that declares its trigger is not even
 * called where none of its words stands. Made beside the rules, before a text is read.
 */
export class Trigger {
  readonly file: File;
  readonly number: number;

  private constructor(file: File) {
    this.file = file;
    this.number = made.push(this) - 1;
  }

  /** A trigger of all words of some lists. */
  static of(lists: (language: Language) => readonly Words[]): Trigger {
    return new Trigger((language, index, number) => {
      for (const list of lists(language)) index.add(list, number);
    });
  }

  /** A trigger of the words of which something holds. */
  static where(holds: (language: Language) => Holds): Trigger {
    return new Trigger((language, index, number) => index.ask(holds(language), number));
  }

  /** The words of either. */
  or(other: Trigger): Trigger {
    return new Trigger((...where) => {
      for (const trigger of [this, other]) trigger.file(...where);
    });
  }
}

/** The names of the lists in a part of a language. */
export type ListsOf<W> = { [K in keyof W]: W[K] extends Words ? K : never }[keyof W];

/** Makes triggers of the lists of a part of a language, by their names. */
export const triggersOf =
  <K extends PropertyKey>(part: (language: Language) => Readonly<Record<K, Words>>) =>
  (...names: readonly K[]): Trigger =>
    Trigger.of((language) => names.map((name) => part(language)[name]));

/** Stands for the trigger of a rule that has none. */
const ALWAYS = -1;
/** Bits in each number of a row. */
const BITS = 32;
/** Words of which it is remembered which triggers have them: those of a few hundred articles. */
const MOST = 8192;

/** The triggers of a language; each word is asked for in all of them when a text first has it. */
class TriggerWords {
  readonly width = Math.ceil(made.length / BITS);
  /** The words that any trigger has. */
  readonly words = new WordClass((norm) => this.of(norm).length > 0);
  readonly #index = new WordIndex();
  readonly #numbers = remembered(MOST, (norm) => this.#index.of(norm));

  constructor(language: Language) {
    for (const { file, number } of made) file(language, this.#index, number);
  }

  /** The numbers of the triggers that have a word. */
  of(norm = ''): readonly number[] {
    return this.#numbers(norm);
  }
}

const triggerWordsOf = compiledOnce((language: Language) => new TriggerWords(language));

/** Which triggers stand in each sentence of a text: a sentence is read when a rule first asks about it. */
export class Standing {
  readonly #doc: Doc;
  readonly #words: TriggerWords;
  /** A row of bits for each sentence. */
  readonly #rows: Uint32Array;
  readonly #isRead: Uint8Array;

  constructor(doc: Doc, language: Language) {
    this.#doc = doc;
    this.#words = triggerWordsOf(language);
    this.#rows = new Uint32Array(doc.sentences.length * this.#words.width);
    this.#isRead = new Uint8Array(doc.sentences.length);
  }

  /** Whether a word of the trigger stands in the sentence that holds token `i`. */
  has({ number }: Trigger, i: number): boolean {
    return this.#stands(number, this.#rowOf(i));
  }

  /** Those of some rules, in their order, whose trigger stands in the sentence that holds token `i`; `numbers` are those of the triggers. */
  live<R>(rules: readonly R[], numbers: Int16Array, i: number): readonly R[] {
    const row = this.#rowOf(i);
    return rules.filter((_, r) => {
      const number = numbers[r] ?? ALWAYS;
      return number === ALWAYS || this.#stands(number, row);
    });
  }

  /** The first token of the sentence that holds token `i`. */
  startOf(i: number): number {
    return sentenceStart(this.#doc, i);
  }

  /** Where the row of the sentence that holds token `i` begins. */
  #rowOf(i: number): number {
    const sentence = this.#doc.sentenceOf[i] ?? 0;
    if (this.#isRead[sentence] === 0) this.#read(sentence);
    return sentence * this.#words.width;
  }

  #stands(number: number, row: number): boolean {
    return (((this.#rows[row + (number >>> 5)] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  #read(sentence: number): void {
    const { sentences, tokens } = this.#doc;
    const { words, width } = this.#words;
    const to = sentences[sentence + 1] ?? 0;
    const next = (from: number) => words.next(tokens, from, to);
    this.#isRead[sentence] = 1;
    for (let i = next(sentences[sentence] ?? 0); i < to; i = next(i + 1))
      for (const number of this.#words.of(tokens.norm[i])) {
        const at = sentence * width + (number >>> 5);
        this.#rows[at] = (this.#rows[at] ?? 0) | (1 << (number & 31));
      }
  }
}

/** A rule of a list, with its trigger if it has one. */
export interface Triggered {
  /** Words without one of which in the sentence it never applies. */
  readonly needs?: Trigger | undefined;
}

/** Gives those of a list's rules, in its order, that can apply in the sentence that holds a token; kept for the next thing in it. */
export function liveRules<R extends Triggered>(
  rules: readonly R[],
): (standing: Standing, i: number) => readonly R[] {
  // In a column: rules differ in what they hold, and asking each of them for its trigger costs more than the rest.
  const numbers = Int16Array.from(rules, ({ needs }) => needs?.number ?? ALWAYS);
  const inSentence = oncePerStretch((standing: Standing, from: number) =>
    standing.live(rules, numbers, from),
  );
  return (standing, i) => {
    const from = standing.startOf(i);
    return inSentence(standing, from, from);
  };
}
