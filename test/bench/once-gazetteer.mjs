// One process, one opening: prints the milliseconds to open the gazetteer, and to its first answer.
import { gazetteerFile } from './gazetteer.mjs';

const { openGazetteer } = await import(
  new URL('../../build/bench/engine.js', import.meta.url).href
);
const file = gazetteerFile();
const began = performance.now();
const gazetteer = openGazetteer(file);
const opened = performance.now() - began;
gazetteer.lookup('london');
console.log(JSON.stringify({ opened, answered: performance.now() - began }));
