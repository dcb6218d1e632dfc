import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_PALETTE } from '../../src/page/hover/card-palette.ts';
import { HIGHLIGHTS, type HighlightKind, namesFrom } from '../../src/page/marks/names.ts';
import { PALETTE } from '../../src/page/marks/palette.ts';
import { carrierOf, type Look, markSheet } from '../../src/page/marks/sheet.ts';
import { lightnessOf } from '../../src/page/marks/theme.ts';
import { livePage } from '../article/page.ts';

const LIGHT: Look = { theme: 'light', style: 'underline' };

describe('looks of marks and card', () => {
  it('has the colours of the design’s tokens, light and dark', () => {
    const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
    for (const palette of [PALETTE, CARD_PALETTE]) {
      for (const [name, value] of Object.entries(palette.light))
        expect(light, name).toContain(`--${name}: ${value};`);
      for (const [name, value] of Object.entries(palette.dark))
        expect(dark, name).toContain(`--${name}: ${value};`);
    }
  });

  it('names every highlight differently, by the token alone', () => {
    const names = namesFrom('0123456789abcdef01234567');
    const all = Object.values(names.highlight);
    expect(new Set(all).size).toBe(HIGHLIGHTS.length);
    expect(namesFrom('0123456789abcdef01234567')).toEqual(names);
    expect(all.some((name) => namesFrom('f'.repeat(24)).highlight.agency === name)).toBe(false);
    expect(names.host).toMatch(/^[a-z][a-z0-9]*-[a-z0-9]+$/);
  });

  it('paints on screen only, each kind with a stroke of its own', () => {
    const names = namesFrom('0123456789abcdef01234567');
    const css = markSheet(names, ':root', LIGHT);
    expect(css.startsWith('@media screen{')).toBe(true);
    const strokes = ['agency', 'place', 'figure', 'date'].map((kind) => {
      const name = names.highlight[kind as 'agency'];
      return new RegExp(`highlight\\(${name}\\)\\{text-decoration:underline (\\w+)`).exec(css)?.[1];
    });
    expect(new Set(strokes).size).toBe(4);
    expect(css).not.toContain('background-color:#e6ecfb');
    expect(markSheet(names, ':root', { theme: 'light', style: 'tint' })).toContain(
      'background-color:#e6ecfb',
    );
  });

  it('has the strokes of the legend on the extension’s own pages, and thinner ones for what is not certain', () => {
    const css = readFileSync(new URL('../../src/ui/styles/base.css', import.meta.url), 'utf8');
    const names = namesFrom('0123456789abcdef01234567');
    const bodyOf = (kind: HighlightKind) =>
      /\{(text-decoration[^}]*)\}/.exec(markSheet(names, ':root', LIGHT, [kind]))?.[1] ?? '';
    for (const type of ['agency', 'place', 'figure', 'date'] as const) {
      const [, stroke] = bodyOf(type).split(/underline | #/);
      expect(css).toContain(`text-decoration: underline ${stroke} var(--${type});`);
      const [, thin] = bodyOf(`${type}-unsure`).split(';text-decoration-thickness:');
      expect(css).toContain(`text-decoration-thickness: ${thin};`);
      expect(parseFloat(thin ?? ''), type).toBeLessThan(parseFloat(stroke?.split(' ')[1] ?? ''));
    }
  });

  it('has an ink of its own wherever it lays a colour under the words', () => {
    const names = namesFrom('0123456789abcdef01234567');
    const css = markSheet(names, ':root', { theme: 'dark', style: 'tint' });
    const washed = css.match(/\{[^{}]*background-color:(?!transparent)[^{}]*\}/g) ?? [];
    expect(washed.length).toBeGreaterThan(HIGHLIGHTS.length);
    for (const body of washed) expect(body).toMatch(/[{;]color:/);
    // in forced colours only the two that stand for a place of the reader's
    const [, forced = ''] = css.split('(forced-colors:active)');
    expect(forced.match(/background-color:Highlight;color:HighlightText/g)).toHaveLength(2);
  });

  it('has in the sheet only the kinds that are asked for: each costs a look at every element', () => {
    const names = namesFrom('0123456789abcdef01234567');
    const css = markSheet(names, ':root', LIGHT, ['place', 'now']);
    const named = new Set(css.match(/x\w+(?=\))/g));
    expect(named).toEqual(new Set([names.highlight.place, names.highlight.now]));
  });

  it('are carried by the element around the article that a name finds, else by all of the page', () => {
    const carrier = (html: string) =>
      carrierOf(livePage(html).querySelector('.text') as HTMLElement);
    expect(carrier('<main><article><div class="text">Nine</div></article></main>')).toBe('article');
    expect(carrier('<main id="m"><section class="text">Nine</section></main>')).toBe('main');
    expect(carrier('<div><p class="text">Nine</p></div>')).toBe(':root');
  });

  it('tells light from dark by computed colours, and leaves what is transparent', () => {
    expect(lightnessOf('rgb(255, 255, 255)')).toBe(1);
    expect(lightnessOf('rgb(20, 20, 20)')).toBeLessThan(0.2);
    expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(lightnessOf('rgba(255, 255, 255, 0.8)')).toBe(1);
    expect(lightnessOf('rgba(255, 255, 255, 0.4)')).toBeUndefined();
    expect(lightnessOf('oklch(0.2 0.01 240)')).toBe(0.2);
    expect(lightnessOf('oklab(none 0 0 / 0.9)')).toBe(0);
    expect(lightnessOf('oklch(0.2 0.01 240 / 0.4)')).toBeUndefined();
    expect(lightnessOf('color(srgb 1 1 1)')).toBeUndefined();
  });
});
