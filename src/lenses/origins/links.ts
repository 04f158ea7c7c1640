import { outletKey } from '../../text/direction/direction-credits.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';

/** A link of the body to another site, at the words that carry it. */
export interface OutgoingLink {
  href: string;
  /** The site without `www.`: `vesper.example`. */
  site: string;
  /** What the site's name is compared by: the label that is its own. */
  key: string;
  span: ReportSpan;
}

/** Endings under which names are registered one label further down. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu|news)$/;
/** Sites that carry everybody's words: a link there says nothing of who is cited. */
const PLATFORMS =
  /^(?:twitter|x|facebook|instagram|youtube|youtu|tiktok|t|telegram|reddit|linkedin|google|apple|amazon|wikipedia|bit|goo|pinterest|whatsapp)$/;

/** Links to other sites whose words stand in the body, each at its place, in reading order; the report's own site left out. */
export function outgoingLinks(text: RevisionText, report: number): OutgoingLink[] {
  const found: OutgoingLink[] = [];
  let from = 0;
  for (const { href, anchor } of text.links ?? []) {
    const site = siteOf(href);
    const start = anchor === '' ? -1 : text.body.indexOf(anchor, from);
    if (site === null || start < 0) continue;
    from = start + anchor.length;
    const { host, key } = site;
    const own = text.outlet !== null && outletKey(text.outlet).replaceAll(' ', '').includes(key);
    if (key === '' || own || PLATFORMS.test(key)) continue;
    const span = reportSpanOf(report, text, { field: 'body', start, end: from });
    found.push({ href, site: host, key, span });
  }
  return found;
}

/** The site of an address, and the label that is its own; null where it is no address of a site. */
export function siteOf(href: string): { host: string; key: string } | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i
    .exec(href)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
  return host === undefined ? null : { host, key: keyOf(host) };
}

function keyOf(host: string): string {
  const labels = host.split('.');
  if (labels.length < 2 || /^[\d.]+$/.test(host)) return '';
  const at = labels.length >= 3 && SECOND_LEVEL.test(labels.at(-2)!) ? -3 : -2;
  return labels.at(at)!.replaceAll('-', '');
}
