import { outletKey, sameOutlet } from '../../text/direction/direction-credits.ts';
import { FIELDS, type RevisionText, type Span, spanOf } from '../../text/span.ts';
import type { Attribution, AttributionReading, SourceKind } from '../attribution/reading.ts';
import { type Chain, type ChainStep, publishingSteps } from './chain-steps.ts';
import type { Credit } from './credits.ts';
import { introducedNames, isPlatform, type Medium, mediumIn, needsName } from './media.ts';

/** The chains of every attribution of speech, in the order of the ledger. Pure. */
export function chainsOf(
  text: RevisionText,
  ledger: AttributionReading,
  credits: readonly Credit[],
  outlets: ReadonlySet<string> = new Set(),
): Chain[] {
  const reader = new ChainReader(text, ledger, credits, outlets);
  return ledger.attributions.flatMap((attribution, index) =>
    attribution.mode === 'speech' ? [{ attribution: index, steps: reader.stepsOf(attribution) }] : [],
  );
}

const BARE_DOCUMENT =
  /^(?:the|this|that|its|their) (?:(?:joint|official|written|full) )?(?:text|statement|document|declaration|communiqu[eé]|report|letter|memo|release|transcript)[,]?$/iu;
const POSSESSIVE = /^(?:its|(?:the )?(?:paper|newspaper|outlet|agency|channel|network|magazine)['’]s) /iu;

class ChainReader {
  readonly #text: RevisionText;
  readonly #known: Set<string>;
  readonly #start: ChainStep[];
  /** Media by place, so that "the newspaper" is the one that was named last before it. */
  readonly #media: ChainStep[] = [];
  readonly #read = new Map<string, Medium | null>();
  readonly #documents: ChainStep[] = [];
  readonly #viaOfSource = new Map<string, ChainStep>();
  readonly #publisherOf = new Map<string, ChainStep>();

  constructor(
    text: RevisionText,
    ledger: AttributionReading,
    credits: readonly Credit[],
    outlets: ReadonlySet<string>,
  ) {
    this.#text = text;
    this.#start = publishingSteps(text, credits);
    const phrases = ledger.attributions.flatMap(({ source, via, speaker }) =>
      [source, via, speaker].flatMap((span) => (span === null ? [] : [span.exact])),
    );
    this.#known = new Set([...outlets, ...introducedNames(phrases)]);
    for (const { sourceKind, source, speaker, via } of ledger.attributions) {
      const document = speaker ?? source;
      if (sourceKind !== 'document' || document === null || via === null || isPlatform(via.exact)) continue;
      const key = placeOf(document);
      if (!this.#publisherOf.has(key)) this.#publisherOf.set(key, this.#publisher(via));
    }
  }

  stepsOf(attribution: Attribution): ChainStep[] {
    return [...this.#start, ...this.#said(attribution).filter((one) => !this.#isOwn(one))];
  }

  #said(attribution: Attribution): ChainStep[] {
    const { source, speaker, via, sourceKind, inferred } = attribution;
    const who = speaker ?? source;
    if (who === null) return [];
    const basis = inferred ? 'inferred' : 'stated';
    const here = source ?? attribution.cue ?? who;
    const passed =
      via === null || (sourceKind === 'document' && this.#isPublisher(via))
        ? null
        : this.#mediumAt(via, here);
    const asMedium = this.#mediumAt(who, here, basis);
    // A person may bear an outlet's name: only a name that the text introduces as an outlet's is one.
    if (asMedium !== null && (sourceKind !== 'person' || this.#known.has(outletKey(asMedium.label))))
      return [asMedium];
    if (sourceKind === 'document')
      return [...(passed === null ? [] : [passed]), ...this.#document(who, here, basis)];
    const last = step('speaker', who.exact, isNamed(sourceKind), who, basis);
    if (passed !== null) {
      if (!this.#viaOfSource.has(placeOf(who))) this.#viaOfSource.set(placeOf(who), passed);
      return [passed, last];
    }
    if (!isNamed(sourceKind) && POSSESSIVE.test(who.exact)) {
      const named = this.#lastMedium(here);
      if (named !== null) return [named, last];
    }
    // Somebody without a name, met through a medium, is met through it again where the text points back.
    const before = inferred && !isNamed(sourceKind) ? this.#viaOfSource.get(placeOf(who)) : undefined;
    return before === undefined ? [last] : [{ ...before, basis: 'inferred' }, last];
  }

  /** A document with who put it out; "the text" is the document that was described last. */
  #document(who: Span, here: Span, basis: ChainStep['basis']): ChainStep[] {
    const described = BARE_DOCUMENT.test(who.exact)
      ? this.#documents.findLast((one) => isBefore(one.span!, here))
      : undefined;
    const found: ChainStep =
      described === undefined
        ? step('document', who.exact, !BARE_DOCUMENT.test(who.exact), who, basis)
        : { ...described, basis: 'inferred' };
    if (described === undefined) this.#documents.push(found);
    const own = this.#publisherOf.get(placeOf(who)) ?? this.#publisherOf.get(placeOf(found.span!));
    if (own === undefined) return [found];
    return [isBefore(here, own.span!) && basis === 'stated' ? own : { ...own, basis: 'inferred' }, found];
  }

  /** "published by Aldren’s foreign ministry": the body, not the country alone. */
  #publisher(via: Span): ChainStep {
    const rest = /^['’]s(?: \p{Ll}[\p{L}-]{1,20}){1,3}(?=[,.;:]|\s(?:after|on|in)\b)/u.exec(
      this.#text[via.field].slice(via.end, via.end + 80),
    )?.[0];
    const span = rest === undefined ? via : spanOf(this.#text, { ...via, end: via.end + rest.length });
    return step('publisher', withoutArticle(span.exact), true, span, 'stated');
  }

  #mediumAt(span: Span, here: Span, basis: ChainStep['basis'] = 'stated'): ChainStep | null {
    const medium = this.#medium(span.exact);
    if (medium === null) return null;
    if (medium.name !== null) {
      const found = step('medium', medium.name, true, span, basis);
      this.#media.push(found);
      return found;
    }
    if (!medium.anaphoric) return step('medium', withoutArticle(span.exact), false, span, basis);
    const named = this.#lastMedium(here);
    if (named !== null) return named;
    return needsName(span.exact) ? null : step('medium', withoutArticle(span.exact), false, span, basis);
  }

  #medium(phrase: string): Medium | null {
    const known = this.#read.get(phrase);
    if (known !== undefined) return known;
    const medium = isPlatform(phrase) ? null : mediumIn(phrase, this.#known);
    this.#read.set(phrase, medium);
    return medium;
  }

  #lastMedium(here: Span): ChainStep | null {
    const named = this.#media.findLast((one) => isBefore(one.span!, here));
    return named === undefined ? null : { ...named, basis: 'inferred' };
  }

  #isPublisher(via: Span): boolean {
    return [...this.#publisherOf.values()].some(
      ({ span }) => span !== null && placeOf(span) === placeOf(via),
    );
  }

  /** "told the Gazette" in the Gazette: nobody stands between. */
  #isOwn({ role, label, named }: ChainStep): boolean {
    if ((role !== 'medium' && role !== 'speaker') || !named) return false;
    return this.#start.some(({ label: outlet }) => sameOutlet(outlet, label) || isShortOf(label, outlet));
  }
}

/** "the Gazette" in The Sund Gazette. */
function isShortOf(label: string, outlet: string): boolean {
  const [short, long] = [outletKey(label), outletKey(outlet)];
  return short !== '' && !short.includes(' ') && long.endsWith(` ${short}`);
}

function step(
  role: ChainStep['role'],
  label: string,
  named: boolean,
  span: Span,
  basis: ChainStep['basis'],
): ChainStep {
  return { role, label, named, span, value: null, basis };
}

function isNamed(kind: SourceKind): boolean {
  return kind === 'person' || kind === 'organisation';
}

function withoutArticle(phrase: string): string {
  return phrase.replace(/^(?:the|an?) /i, '');
}

const placeOf = ({ field, start }: Span): string => `${field} ${start}`;

function isBefore(a: Span, b: Span): boolean {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) < 0 || (a.field === b.field && a.start <= b.start);
}
