import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { messagesOf } from '../ui/words-of.ts';

const file = (name: string) => readFileSync(`store/${name}`, 'utf8');

it('every permission of the manifest is justified to the stores', () => {
  const said = file('permissions.md');
  for (const permission of manifest.permissions) expect(said).toContain(`\`${permission}\``);
});

it('the listing says what the extension says of itself', () => {
  expect(file('listing.md')).toContain(messagesOf('en').description?.message);
});
