import type {
  Body,
  BodyName,
  CrimeArea,
  CrimeTerm,
  HelpLink,
  Registry,
} from '../../engine/registry.ts';
import { remembered } from '../recent.ts';
import { RegistryFile } from './file.ts';
import { NATIVE, NEEDS_CONTEXT, NEEDS_COUNTRY, NEEDS_FULL_NAME, PROPER } from './format.ts';

type Help = HelpLink & { scope: string; topics: string[] };

/** The scope of help that the European Union offers. */
const UNION = 'EU';

/** The documents beside the records, by name; one that the file lacks is undefined. */
interface Documents {
  fields?: Record<string, string[]>;
  help?: Help[];
  countries?: Record<string, Country>;
  members?: string[];
  kinds?: Record<string, string>;
  areas?: CrimeArea[];
  [crime: `crime-${string}`]: Record<string, string>;
}

type Documented = <Name extends keyof Documents>(name: Name) => Documents[Name];

/** Opens the compiled registry; nothing is decoded before it is asked for. */
export function openRegistry(file: ArrayBuffer): Registry {
  const data = new RegistryFile(file);
  const bodies = new Map<number, Body>();
  const body = (index: number): Body => {
    const known = bodies.get(index) ?? bodyOf(data.record(index) as Body);
    bodies.set(index, known);
    return known;
  };
  const documents: Documents = {};
  const document: Documented = (name) => {
    if (!Object.hasOwn(documents, name)) Object.assign(documents, { [name]: data.document(name) });
    return documents[name];
  };
  return {
    lookup: remembered((key) =>
      data.postings(key).map(({ body: index, needs, form }) => meaning(body(index), needs, form)),
    ),
    extends: remembered((key) => data.mayExtend(key)),
    body: remembered((id) => named(data, body, id) ?? unnamed(document, id)),
    fields: () => document('fields') ?? {},
    crimeAreas: () => document('areas') ?? [],
    crimeTerms: (language, first) => {
      const terms = document(`crime-${language}`) ?? {};
      const listed = Object.hasOwn(terms, first) ? terms[first] : undefined;
      return listed?.split('|').map((phrase) => crimeTerm(document('areas') ?? [], phrase)) ?? [];
    },
    help: (areas, countries) => helpFor(document, areas, countries),
  };
}

/** The last part of a crime area's vocabulary, see scripts/knowledge/registry/areas.mjs. */
const WEAK = '2';

/** A phrase for a crime as it is written there. */
function crimeTerm(areas: readonly CrimeArea[], phrase: string): CrimeTerm {
  const [where = '', ...rest] = phrase.split(' ');
  const [area, part] = where.split('.');
  return { area: areas[Number(area)]?.id ?? '', isWeak: part === WEAK, rest };
}

/** A body as its record tells it; all have the same fields, so that what asks them reads one shape. */
const bodyOf = (record: Body): Body => ({
  id: record.id,
  name: record.name,
  acronym: record.acronym,
  kind: record.kind,
  what: record.what,
  cc: record.cc,
  eu: record.eu,
  several: record.several,
  seat: record.seat,
  url: record.url,
  news: record.news,
  may: record.may,
  mayNot: record.mayNot,
});

function meaning({ id, cc }: Body, needs: number, form: string | undefined): BodyName {
  const context = needs & NEEDS_FULL_NAME ? 'name' : needs & NEEDS_CONTEXT ? 'country' : undefined;
  return {
    id,
    cc: cc || undefined,
    needsCountry: (needs & NEEDS_COUNTRY) !== 0,
    needsContext: context,
    proper: (needs & PROPER) !== 0 && (needs & NATIVE) === 0,
    form: form || undefined,
  };
}

function named(data: RegistryFile, body: (index: number) => Body, id: string): Body | undefined {
  const posting = data.postings(`#${id}`)[0];
  return posting && body(posting.body);
}

interface Country {
  name: string;
  adjective?: string;
}

/** 'be-police' where no record stands for it: an unnamed authority, named by its country. */
function unnamed(document: Documented, id: string): Body | undefined {
  const cc = id.slice(0, 2).toUpperCase();
  const kind = id.slice(3);
  const country = document('countries')?.[cc];
  const noun = document('kinds')?.[kind];
  if (!country || !noun || id[2] !== '-') return undefined;
  const name = country.adjective ? `${country.adjective} ${noun}` : `${country.name} ${noun}`;
  return bodyOf({ id, name, kind, cc, eu: false });
}

/** What helps in these crime areas: a country's own help where it plays a part, the Union's where one of its members does or no country is known. */
function helpFor(
  document: Documented,
  areas: readonly string[],
  countries: readonly string[],
): HelpLink[] {
  const members = document('members') ?? [];
  const isOfUnion = countries.length === 0 || countries.some((cc) => members.includes(cc));
  const rank = (scope: string) => {
    const country = countries.indexOf(scope);
    return country >= 0 ? country : countries.length + (scope.startsWith('EU') ? 0 : 1);
  };
  const isNear = (scope: string) =>
    scope === UNION ? isOfUnion : !/^[A-Z]{2}$/.test(scope) || countries.includes(scope);
  return (document('help') ?? [])
    .filter(({ topics, scope }) => topics.some((topic) => areas.includes(topic)) && isNear(scope))
    .sort((a, b) => rank(a.scope) - rank(b.scope))
    .map(({ scope: _scope, topics: _topics, ...link }) => link);
}
