import type { GazetteerPlace } from '../../engine/places/gazetteer.ts';
import type { EveryField } from '../../engine/types.ts';
import { FEATURES, KINDS } from './features.ts';
import type { GazetteerFile } from './file.ts';
import { kilometresOf, peopleOf } from './format.ts';
import { starts } from './keys.ts';

/** What is known of each record beside its names. */
export class Records {
  readonly #file: GazetteerFile;
  readonly #unit: Uint16Array;
  readonly #feature: Uint8Array;
  readonly #unitCountry: Uint8Array;
  readonly #unitRecord: Int32Array;
  readonly #countryRecord: Int32Array;
  readonly #countries: string[];
  readonly #neighbourStarts: Uint32Array;
  #unitCodes: string[] | undefined;

  constructor(file: GazetteerFile) {
    this.#file = file;
    this.#unit = file.u16('unit');
    this.#feature = file.u8('feature');
    this.#unitCountry = file.u8('unitCountry');
    this.#unitRecord = file.i32('unitRecord');
    this.#countryRecord = file.i32('countryRecord');
    const codes = String.fromCharCode(...file.u8('countryCodes'));
    this.#countries = codes.match(/../g) ?? [];
    this.#neighbourStarts = starts(file.u8('neighbourCounts'));
  }

  get count(): number {
    return this.#unit.length;
  }

  /** A record with its names; all have the same fields, so that what ranks them reads one shape. */
  read(id: number, name: string, region: string | undefined): EveryField<GazetteerPlace> {
    const unit = this.#unit[id] ?? 0;
    const feature = FEATURES[this.#feature[id] ?? 0] ?? 'city';
    this.#unitCodes ??= this.#file.lines('unitCodes');
    const admin1 = this.#unitCodes[unit] ?? '';
    return {
      name,
      cc: this.countryOfUnit(unit),
      kind: KINDS[feature],
      feature,
      lat: this.#degrees('lat', id, unit),
      lon: this.#degrees('lon', id, unit),
      population: peopleOf(this.#file.u8('population')[id] ?? 0),
      region,
      admin1: admin1 === '' ? undefined : admin1,
      reach: feature === 'admin1' ? this.#reach(unit) : undefined,
    };
  }

  #reach(unit: number): number {
    return kilometresOf(this.#file.u8('unitReach')[unit] ?? 0);
  }

  /** The record of the first-level region that `id` lies in, or -1. */
  regionOf(id: number): number {
    const region = this.#unitRecord[this.#unit[id] ?? 0] ?? -1;
    const isCountry = region >= 0 && FEATURES[this.#feature[region] ?? 0] === 'country';
    return region === id || isCountry ? -1 : region;
  }

  countryOfUnit(unit: number): string {
    return this.#countries[this.#unitCountry[unit] ?? 0] ?? 'XX';
  }

  /** Whether a unit is a part of a country and not the country itself. */
  isPart(unit: number): boolean {
    const record = this.#unitRecord[unit] ?? -1;
    return record >= 0 && FEATURES[this.#feature[record] ?? 0] !== 'country';
  }

  country(cc: string): number | undefined {
    const id = this.#countryRecord[this.#countries.indexOf(cc)] ?? -1;
    return id < 0 ? undefined : id;
  }

  neighbours(cc: string): readonly string[] {
    const i = this.#countries.indexOf(cc);
    if (i < 0) return [];
    const all = this.#file.u8('neighbours');
    const out: string[] = [];
    for (let n = this.#neighbourStarts[i] ?? 0; n < (this.#neighbourStarts[i + 1] ?? 0); n += 1)
      out.push(this.#countries[all[n] ?? 0] ?? 'XX');
    return out;
  }

  /** Of a code without a record nothing speaks against one. */
  hasCoast(cc: string): boolean {
    return this.#file.u8('coasts')[this.#countries.indexOf(cc)] !== 0;
  }

  /** Where a place lies on one axis: in hundredths of a degree from the centre of its unit, in two bytes. */
  #degrees(axis: 'lat' | 'lon', id: number, unit: number): number {
    const centre = this.#file.i16(axis === 'lat' ? 'unitLat' : 'unitLon')[unit] ?? 0;
    const code =
      (this.#file.u8(`${axis}Low`)[id] ?? 0) | ((this.#file.u8(`${axis}High`)[id] ?? 0) << 8);
    const away = code & 1 ? -(code + 1) / 2 : code / 2;
    return (centre + away) / 100;
  }
}
