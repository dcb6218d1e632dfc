// Renders icons/*.svg to the sizes that toolbars and stores ask for: `npm run icons`. The pictures are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../icons/', import.meta.url);

for (const [source, suffix] of [
  ['icon.svg', ''],
  ['icon-off.svg', '-off'],
]) {
  const svg = readFileSync(new URL(source, folder), 'utf8');
  for (const size of [16, 32, 48, 96, 128]) {
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`${size}${suffix}.png`, folder), picture);
  }
}
