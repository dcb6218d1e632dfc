import type { Part } from '../../../src/engine/posts/part.ts';

/** What a test says of a part; all else tells nothing. */
type Says = Partial<
  Omit<Part, 'areas' | 'signs' | 'words' | 'headings' | 'known' | 'countries' | 'lands'>
> & {
  areas?: Record<string, boolean>;
  signs?: Record<string, number>;
  words?: string;
  headings?: string;
  known?: string;
  /** Countries in which it is set, and those of people in it. */
  countries?: string;
  people?: string;
};

const set = (words = '') => new Set(words.split(' ').filter(Boolean));

/** A part that tells of a crime, and what else a test says. */
export function part({
  areas,
  signs,
  words,
  headings,
  known,
  countries,
  people,
  ...rest
}: Says): Part {
  return {
    start: 0,
    end: 0,
    post: undefined,
    isHeadline: false,
    isCrime: true,
    touchesCrime: true,
    isOther: false,
    towns: [],
    isBare: false,
    refersBack: false,
    isApart: false,
    ...rest,
    areas: new Map(Object.entries(areas ?? {})),
    signs: new Map(Object.entries(signs ?? {})),
    words: set(`${words ?? ''} ${headings ?? ''}`),
    headings: set(headings),
    known: set(known),
    countries: set(`${countries ?? ''} ${people ?? ''}`),
    lands: set(countries),
  };
}

/** Towns of a test; Muggia lies by Trieste. */
export const TOWN = {
  ghent: { name: 'Ghent', cc: 'BE', lat: 51.05, lon: 3.72 },
  liege: { name: 'Liège', cc: 'BE', lat: 50.63, lon: 5.57 },
  leeds: { name: 'Leeds', cc: 'GB', lat: 53.8, lon: -1.55 },
  trieste: { name: 'Trieste', cc: 'IT', lat: 45.65, lon: 13.77 },
  muggia: { name: 'Muggia', cc: 'IT', lat: 45.6, lon: 13.77 },
} as const;
