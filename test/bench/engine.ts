/** The engine as the benchmark drives it, alone as the background has it; built to build/bench by `npm run bench`. */

export { annotate, annotateInSlices } from '../../src/engine/annotate.ts';
export { blocksOf } from '../../src/engine/text/blocks.ts';
export { openGazetteer } from '../../src/knowledge/gazetteer/gazetteer.ts';
export { openKnowledge } from '../../src/knowledge/open.ts';
