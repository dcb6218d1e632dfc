// One process, one article: prints the milliseconds from the start of the process to the first reading.
import { articles } from './articles.mjs';
import { SUBJECTS } from './subjects.mjs';

const read = await SUBJECTS[process.argv[2]].load();
read(articles[0]);
console.log(performance.now());
