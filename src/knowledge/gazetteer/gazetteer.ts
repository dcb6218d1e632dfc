import type { Gazetteer, GazetteerPlace } from '../../engine/places/gazetteer.ts';
import { remembered } from '../recent.ts';
import { Demonyms } from './demonyms.ts';
import { GazetteerFile } from './file.ts';
import { LABEL_LANGUAGES } from './format.ts';
import { Labels } from './labels.ts';
import { Names, traitsOf } from './names.ts';
import { Records } from './records.ts';

/** Records kept as read: an article asks for the same few again and again. */
const RECENT = 1024;

/** Makes a part when it is first asked for: opening costs nothing, and what no reading needs is never made. */
function later<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Opens the compiled gazetteer: views on the file's bytes, nothing parsed and next to nothing kept. */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const file = new GazetteerFile(buffer);
  const names = later(() => new Names(file));
  const records = later(() => new Records(file));
  const labels = later(() => new Labels(file));
  const demonyms = later(() => new Demonyms(file, records()));
  const recent = new Map<number, GazetteerPlace>();
  const read = (id: number): GazetteerPlace => {
    if (!(id >= 0 && id < records().count)) throw new RangeError(`No place has the number ${id}.`);
    const region = records().regionOf(id);
    return records().read(
      id,
      names().display(id),
      region < 0 ? undefined : names().display(region),
    );
  };
  const place = (id: number): GazetteerPlace => {
    let known = recent.get(id);
    if (!known) {
      known = read(id);
      if (recent.size >= RECENT) recent.clear();
      recent.set(id, known);
    }
    return known;
  };
  const ofLanguage = remembered((language) => ({
    read: remembered((key) => demonyms().read(key, language)),
    extends: remembered((key) => demonyms().extends(key, language)),
  }));
  return {
    lookup: remembered((key) => names().bearers(names().keys.find(key))),
    extends: remembered((key) => names().keys.startsWith(`${key} `)),
    traits: remembered((key) => {
      const bits = names().flags(names().keys.find(key));
      return bits === 0 ? undefined : traitsOf(bits);
    }),
    place,
    tongues: LABEL_LANGUAGES,
    label: (id, language) => labels().read(id, language, () => place(id).name),
    demonym: (key, language) => ofLanguage(language).read(key),
    demonymExtends: (key, language) => ofLanguage(language).extends(key),
    country: remembered((cc) => records().country(cc)),
    neighbours: remembered((cc) => records().neighbours(cc)),
    hasCoast: (cc) => records().hasCoast(cc),
  };
}
