// What is measured on the same text: our whole reading, and what each peer does of it.
import { readFileSync } from 'node:fs';

const built = new URL('../../build/', import.meta.url);

/** The bytes of a file of the build, as a caller would have read them. */
export function fileBytes(path) {
  const bytes = readFileSync(new URL(path, built));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** The engine with the shipped knowledge: reads an article in one go, or gives its slices. */
export async function openEngine() {
  const engine = await import(new URL('bench/engine.js', built));
  const { annotate, annotateInSlices, blocksOf, openKnowledge } = engine;
  const known = openKnowledge({
    gazetteer: fileBytes('knowledge/gazetteer.bin'),
    registry: fileBytes('knowledge/registry.bin'),
  });
  const whole = ({ text, lang, published }) => ({ text, lang, published, blocks: blocksOf(text) });
  return {
    read: (article) => annotate(whole(article), known),
    slices: (article) => annotateInSlices(whole(article), known),
  };
}

async function pressmark() {
  const { read } = await openEngine();
  return (article) => read(article).annotations.length;
}

async function wink() {
  const { read } = await import('./wink.mjs');
  return read;
}

async function compromise() {
  const { default: nlp } = await import('compromise');
  return ({ text }) => {
    const doc = nlp(text);
    return doc.places().out('array').length + doc.organizations().out('array').length;
  };
}

async function recognizers() {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber } = suite;
  const recognisers = [recognizeNumber, recognizeCurrency, recognizeDimension];
  return ({ text }) => recognisers.reduce((sum, f) => sum + f(text, Culture.English).length, 0);
}

/** By name: what it does, and how to get a function from an article to a count. */
export const SUBJECTS = {
  pressmark: {
    does: 'whole reading: agencies, places, figures, dates, relevance, card',
    load: pressmark,
  },
  'wink-nlp': { does: 'sentences, parts of speech, entities', load: wink },
  compromise: { does: 'places and organisations', load: compromise },
  'Recognizers-Text': { does: 'numbers, currencies, dimensions', load: recognizers },
};
