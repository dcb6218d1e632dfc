/**
 * The layout of gazetteer.bin, shared by the compiler (scripts/knowledge) and the reader.
 * A file is a header and sections; nothing in it needs parsing. Numbers are little-endian.
 *
 * Records are numbered in the order of their main keys, so that a key's main records are a run of
 * numbers and need no list. Keys are front coded in blocks: per key one byte of shared prefix,
 * one of suffix length, the suffix.
 */
export const MAGIC = 0x325a4750;
/** Keys, and labels, whose bytes share one start: the first key of them stands in full. */
export const BLOCK = 16;
/** Keys whose records and patches share one start: fewer starts open faster, a few more bytes are passed over on a hit. */
export const GROUP = 64;

/** The most that a key's count of records holds in four bits: then the count stands among the postings. */
export const FULL_COUNT = 15;
/** In the place of a patch's number of steps: the name itself follows, with its length. */
export const WHOLE_NAME = 255;

/** Sections in file order. */
export const SECTIONS = [
  'keys',
  'keyLengths',
  'counts',
  'postings',
  'postingLengths',
  'mains',
  'patches',
  'patchLengths',
  'patchOps',
  'flagKeys',
  'flags',
  'unit',
  'latLow',
  'latHigh',
  'lonLow',
  'lonHigh',
  'population',
  'feature',
  'unitCountry',
  'unitRecord',
  'unitLat',
  'unitLon',
  'unitReach',
  'unitCodes',
  'countryCodes',
  'countryRecord',
  'neighbours',
  'neighbourCounts',
  'coasts',
  'labelStep',
  'labelMask',
  'labelLengths',
  'labels',
  'demonymKeys',
  'demonymKeyLengths',
  'demonymCounts',
  'demonyms',
] as const;
/** The name of a section. */
export type Section = (typeof SECTIONS)[number];

/** Interface languages that records have labels in; the last bit is the local name. */
export const LABEL_LANGUAGES: readonly string[] = ['en', 'fr', 'nl', 'de', 'es', 'it'];
/** The bit of the local name in a record's mask of labels. */
export const LOCAL_LABEL = 1 << LABEL_LANGUAGES.length;

/** Set on a demonym's unit where the form is a person. */
export const PERSON_FORM = 0x8000;

/** Four steps an octave: near enough for ranking, in one byte. */
export const populationClass = (people: number) =>
  people < 1 ? 0 : Math.min(255, 1 + Math.round(4 * Math.log2(people)));
/** The people of a class, within a tenth. */
export const peopleOf = (step: number) => (step === 0 ? 0 : Math.round(2 ** ((step - 1) / 4)));

/** Kilometres in one byte; past its most a region is wide, however wide. */
export const reachOf = (km: number) => Math.min(255, Math.ceil(km / 2));
/** The kilometres of a byte that `reachOf` made. */
export const kilometresOf = (reach: number) => reach * 2;

/** Bit of a key's flags: an ordinary word of the language too. */
export const FLAG_COMMON = 1;
/** Bit of a key's flags: a given name too. */
export const FLAG_GIVEN_NAME = 2;
/** Bit of a key's flags: all its bearers are written with diacritics, which the key has lost. */
export const FLAG_DIACRITICS = 4;
