const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;
/** The standard's own limit for the search of a charset in a page. */
const SNIFFED = 1_024;

/** Bytes of a page as text: by its byte order mark, as UTF-8 where it is such, else as it declares. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
    return new TextDecoder(knownLabel(META.exec(head)?.[1])).decode(bytes);
  }
}

function knownLabel(label: string | undefined): string {
  try {
    return new TextDecoder(label ?? 'windows-1252').encoding;
  } catch {
    return 'windows-1252';
  }
}
