import { expect, it } from 'vitest';
import type { Reading } from '../../src/engine/reading.ts';
import type { Annotation, FigureAnnotation } from '../../src/engine/types.ts';
import { type Source, sources } from '../architecture/sources.ts';
import { articleOf, PUBLISHED, toldFigures } from './figures/cases.ts';
import { readSentence } from './read-article.ts';

const COMMENT = /\/\*\*.*?\*\/|\/\/[^\n]*/gs;
/** Words in quotation marks: 'the FBI's men' is one example. */
const EXAMPLE = /(?<![\p{L}\p{N}])'((?:[^'\n]|'(?=\p{Ll}{1,2}\b))+)'(?!\p{L})/gu;
/** One word or two show little of a reading. */
const WORDS = /\S \S+ \S/;

/** The examples that the comments of a file give, each once, in their order. */
function examplesIn({ text }: Source): string[] {
  const comments = [...text.matchAll(COMMENT)].map(([comment]) =>
    comment.replace(/\n *\* ?/g, ' '),
  );
  const quoted = comments.flatMap((comment) => [...comment.matchAll(EXAMPLE)]);
  return [...new Set(quoted.map(([, words = '']) => words.trim()))].filter((one) =>
    WORDS.test(one),
  );
}

/** What an example reads as: its figures in the words of the case files, places, bodies and days, and how far the case has got. */
function readAs(example: string): string[] {
  const text = articleOf(
    `${example.charAt(0).toUpperCase()}${example.slice(1).replace(/[.;,]$/, '')}.`,
  );
  const { reading } = readSentence(text, { published: PUBLISHED });
  return [
    ...toldFigures(text, reading.annotations),
    ...toldOthers(text, reading),
    ...told(reading),
  ];
}

const toldOthers = (text: string, { annotations }: Reading): string[] =>
  annotations
    .filter((one) => one.type !== 'figure')
    .map(
      (one) => `${text.slice(one.start, one.end)} = ${meaning(one)}${one.sure ? '' : ' unsure'}`,
    );

function meaning(one: Exclude<Annotation, FigureAnnotation>): string {
  if (one.type === 'date') return one.iso;
  const parts = one.type === 'agency' ? [one.id] : [one.cc, one.kind, one.name];
  return [...parts, one.role].filter(Boolean).join(' ');
}

const told = ({ status, relevant }: Reading): string[] =>
  status === 'none' && relevant === 'no' ? [] : [`(${relevant}, ${status})`];

const partOf = ({ path }: Source): string => /^engine\/(\w+)\//.exec(path)?.[1] ?? '';

/** The folders of the engine. */
const PARTS = [...new Set(sources.map(partOf))].filter(Boolean);

/**
 * A comment's example is why a rule is there. As what each reads alone, right or wrong, is kept: where a rule is taken out
 * that no case misses, it shows here, and the change is to be looked at before `-u` takes it over.
 */
it.each(PARTS)('the examples in the comments of %s read as they did', async (part) => {
  const files = sources.filter((file) => partOf(file) === part);
  const lines = files.flatMap((file) => {
    const examples = examplesIn(file);
    if (examples.length === 0) return [];
    const read = examples.flatMap((one) => [
      `  ${one}`,
      ...readAs(one).map((said) => `    ${said}`),
    ]);
    return [file.path.replace('engine/', ''), ...read];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`examples/${part}.txt`);
});
