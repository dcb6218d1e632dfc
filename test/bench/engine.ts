/** The engine as the benchmark drives it, built to build/bench by `npm run bench`. */

export { extract, extractInSlices } from '../../src/article/extract.ts';
export { parsePage } from '../../src/cli/parse-page.ts';
export { annotate, annotateInSlices } from '../../src/engine/annotate.ts';
export { blocksOf } from '../../src/engine/text/blocks.ts';
export { openGazetteer } from '../../src/knowledge/gazetteer.ts';
export { openKnowledge } from '../../src/knowledge/open.ts';
export { f1, mean } from '../article/f1.ts';
export { bodyOf } from '../article/truth.ts';
