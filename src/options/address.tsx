import { joined } from '../ui/card/wording.tsx';

/** Before a dot or a slash an address may go on in the next line: elsewhere only where one of its words alone is wider than a line. */
const PARTS = /(?=[./])/;

/** The address of a site or a page, as a narrow column can hold it. */
export function Address({ of }: { of: string }) {
  return <>{joined(of.split(PARTS), <wbr />)}</>;
}
