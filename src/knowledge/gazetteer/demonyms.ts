import type { Demonym } from '../../engine/places/gazetteer.ts';
import type { GazetteerFile } from './file.ts';
import { PERSON_FORM } from './format.ts';
import { Keys, starts } from './keys.ts';
import type { Records } from './records.ts';

const NONE: readonly Demonym[] = [];

/** Demonyms by language: keys are the language's code and the folded form. */
export class Demonyms {
  readonly #keys: Keys;
  readonly #starts: Uint32Array;
  readonly #values: Uint16Array;
  readonly #records: Records;

  constructor(file: GazetteerFile, records: Records) {
    const counts = file.u8('demonymCounts');
    this.#keys = new Keys(file.u8('demonymKeys'), file.u16('demonymKeyLengths'), counts.length);
    this.#starts = starts(counts);
    this.#values = file.u16('demonyms');
    this.#records = records;
  }

  read(key: string, language: string): readonly Demonym[] {
    const index = this.#keys.find(`${language} ${key}`);
    if (index < 0) return NONE;
    const out: Demonym[] = [];
    for (let n = this.#starts[index] ?? 0; n < (this.#starts[index + 1] ?? 0); n += 1) {
      const value = this.#values[n] ?? 0;
      const form = value & PERSON_FORM ? 'person' : 'adjective';
      const unit = value & ~PERSON_FORM;
      out.push({
        cc: this.#records.countryOfUnit(unit),
        form,
        isPart: this.#records.isPart(unit),
      });
    }
    return out;
  }

  extends(key: string, language: string): boolean {
    return this.#keys.startsWith(`${language} ${key} `);
  }
}
