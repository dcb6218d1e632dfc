import type { Outline, OutlineLine, Part } from './outline.ts';

/** The card as notes: a heading a section, a line a fact, each with its quote. */
export function toMarkdown({ title, about, sections }: Outline): string {
  const parts = [
    `# ${escaped(title)}`,
    escaped(about),
    ...sections.flatMap((section) => [
      `## ${escaped(section.title)}`,
      section.lines.map(item).join('\n'),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function item({ depth, parts }: OutlineLine): string {
  return `${'  '.repeat(depth)}- ${parts.map(written).join('; ')}`;
}

function written({ text, url, strong }: Part): string {
  if (text === undefined) return `<${address(url ?? '')}>`;
  if (url) return `[${escaped(text)}](${address(url)})`;
  return strong ? `**${escaped(text)}**` : escaped(text);
}

/** Page text as Markdown that shows it as it is: no markup, no HTML, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&$^=:@"'/]/g, escapedSign);
}

/** CommonMark lets any ASCII punctuation be escaped; what is harmless inside a word or sentence stays readable. */
function escapedSign(sign: string, at: number, whole: string): string {
  if (/[()"'/:.,@$^=&+-]/.test(sign) && !startsLine(at, whole, sign)) return sign;
  return `\\${sign}`;
}

function startsLine(at: number, whole: string, sign: string): boolean {
  if (sign === '&') return true;
  return /^\s*\d*$/.test(whole.slice(0, at)) && /[-+.)=]/.test(sign);
}

/** An address that cannot end its brackets, and in which nothing is read as the name of a sign ('&lt;'). */
function address(url: string): string {
  return url
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\s<>()\\]/g, (sign) =>
      encodeURIComponent(sign).replace(/[()]/g, (s) => (s === '(' ? '%28' : '%29')),
    );
}
