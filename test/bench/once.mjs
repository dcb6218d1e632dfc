// One process, one article: reads that of a file as the named peer does, and prints how much it found.
import { readFileSync } from 'node:fs';
import { SUBJECTS } from './subjects.mjs';

const [name, file] = process.argv.slice(2);
const read = await SUBJECTS[name].load();
console.log(read(JSON.parse(readFileSync(file, 'utf8'))));
