import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../data/registry/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown;

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, uniqueItems: true };
const address = { type: ['string', 'null'], pattern: '^https://' };
const power = {
  type: 'object',
  required: ['text', 'article'],
  additionalProperties: false,
  properties: {
    text: { type: 'string', pattern: '^[a-z][^.]+$' },
    article: { type: 'string', pattern: '^Art\\. \\d+' },
  },
};

/** What every record of each file must be. */
const SCHEMAS = {
  'eu-agencies': {
    type: 'object',
    required: ['id', 'name', 'aliases', 'ambiguousAliases', 'kind', 'verified', 'safeUrl'],
    properties: {
      id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
      name: text,
      aliases: texts,
      ambiguousAliases: texts,
      fields: { ...texts, minItems: 1 },
      safeUrl: address,
    },
  },
  'national-authorities': {
    type: 'object',
    required: ['id', 'country', 'kind', 'name', 'nativeNames', 'aliases', 'linkable'],
    properties: {
      id: { type: 'string', pattern: '^[a-z]{2}-[a-z0-9-]+$' },
      country: { type: 'string', pattern: '^[A-Z]{2}$' },
      name: text,
      aliases: texts,
      countryAliases: { ...texts, minItems: 1 },
      stands: { ...texts, minItems: 1 },
      territories: { ...texts, minItems: 1 },
      nameNeedsCountry: { type: 'boolean' },
      acronymNeedsContext: { enum: [true, false, 'name'] },
    },
  },
  powers: {
    type: 'object',
    required: ['id', 'may', 'source'],
    additionalProperties: false,
    properties: {
      id: text,
      may: power,
      mayNot: power,
      source: { type: 'string', pattern: '^https://eur-lex\\.europa\\.eu/' },
    },
  },
  help: {
    type: 'object',
    required: ['id', 'title', 'scope', 'topics', 'linkable', 'what'],
    properties: { id: text, title: text, topics: texts, url: { type: ['string', 'null'] } },
  },
};

interface Named {
  id: string;
  name: string;
  country: string;
  kind: string;
  aliases: string[];
  stands?: string[];
  linkable?: boolean;
  url?: string | null;
}

const eu = read('eu-agencies') as Named[];
const national = read('national-authorities') as Named[];
const { organisations } = read('international') as { organisations: Named[] };
const powers = read('powers') as { id: string }[];
const kinds = read('kinds') as {
  unnamed: Record<string, string>;
  named: Record<string, string>;
};

describe("the registry's sources", () => {
  const ajv = new Ajv({ allowUnionTypes: true });
  test.each(Object.entries(SCHEMAS))('%s: every record fits the schema', (name, schema) => {
    const valid = ajv.compile(schema);
    for (const record of read(name) as { id: string }[])
      expect(valid(record), `${record.id}: ${ajv.errorsText(valid.errors)}`).toBe(true);
  });

  test('no id stands twice', () => {
    const ids = [...eu, ...organisations, ...national].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("a national record's id starts with its country", () => {
    for (const { id, country } of national) expect(id.slice(0, 2)).toBe(country.toLowerCase());
  });

  test('every kind has its word', () => {
    for (const { kind } of national) expect(Object.keys(kinds.named)).toContain(kind);
    for (const { stands } of national)
      for (const kind of stands ?? []) expect(Object.keys(kinds.unnamed)).toContain(kind);
  });

  test('one body at most stands for an unnamed authority of a country', () => {
    const taken = national.flatMap(({ country, stands }) =>
      (stands ?? []).map((kind) => `${country} ${kind}`),
    );
    expect(taken.filter((key, i) => taken.indexOf(key) !== i)).toEqual([]);
  });

  test('what may be linked is a web address', () => {
    for (const { id, linkable, url } of national)
      if (linkable) expect(url, id).toMatch(/^https?:\/\//);
  });

  test('the nine justice and home affairs agencies, EPPO and OLAF have their powers', () => {
    const jha = eu.filter(({ kind }) => kind === 'eu-agency-jha').map(({ id }) => id);
    expect(jha).toHaveLength(9);
    expect(powers.map(({ id }) => id).sort()).toEqual([...jha, 'eppo', 'olaf'].sort());
  });
});
