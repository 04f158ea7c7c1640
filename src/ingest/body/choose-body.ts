import { closest } from '../html/walk.ts';
import { featuresOf, type PageHints } from './block-features.ts';
import type { Block } from './blocks.ts';
import { BODY_FOREST } from './forest.data.ts';
import { type Forest, predict } from './forest.ts';
import { wordCount } from './mass.ts';

/** A block above this probability is body; on a page where nothing is sure, above most of the surest. */
const THRESHOLD = 0.4;
const OF_SUREST = 0.7;
/** Share of its siblings' mean in a block's probability: body stands in runs. */
const COMPANY = 0.3;
/** A block this likely is body where its neighbours on both sides are and all three are siblings. */
const BETWEEN = 0.15;
/** Blocks of this length are told once: a page that repeats them does so in hidden copies. */
const REPEATABLE = 60;

const NEVER =
  /^(advert(isement)?|sponsored( content)?|loading\.*|this slideshow requires javascript\.?|story continues( below)?.*|play video|click here.*)$/i;
const POINTER = /^(related|read more|read|more|see also|watch|also read|see more|don['’]t miss)\s*[:：]/i;
const AFTER_BODY =
  /^(you (may|might) (also )?like|related( (stories|articles|content|coverage|news|posts))?|read more( about.*)?|more (from|on|about|stories).*|recommended( (for you|stories|reading))?|what others are reading|most (read|popular|viewed)|trending( now)?|comments?|leave a (reply|comment)|about the author|popular (posts|stories)|latest news|up next|tags)\s*[:.…]*$/i;

const COMMENTS =
  /(^|[\s_-])(comments?-?(list|area|body|content|text|section|thread|wrap(per)?)?|commentlist|disqus_thread|respond)(\s|$)/;
/** Visible words of body from which on hidden ones are copies or scraps. */
const VISIBLE_ENOUGH = 80;

/** The blocks of a page that are the article's body, in order, with how likely the least and the most sure one is. */
export interface ChosenBody {
  blocks: Block[];
  /** Word-weighted mean probability of the chosen blocks; 0 where none is chosen. */
  confidence: number;
  /** Words of the page outside the chosen blocks. */
  wordsLeft: number;
}

/** Reads the page's blocks twice: each by itself, then with its company and by the rules above. */
export function chooseBody(
  blocks: readonly Block[],
  hints: PageHints,
  forest: Forest = BODY_FOREST,
): ChosenBody {
  const rows = featuresOf(blocks, hints);
  const words = blocks.map((block) => wordCount(block.text));
  const alone = rows.map((row) => predict(forest, row));
  const likely = withCompany(blocks, alone, words);
  const surest = Math.max(0, ...likely.filter((_, i) => blocks[i]!.text.length > REPEATABLE));
  const threshold = Math.min(THRESHOLD, surest * OF_SUREST);
  const seen = new Set<string>();
  const chosen = blocks.map((block, i) => {
    if (likely[i]! <= threshold || !mayBeBody(block, words[i]!) || isComment(block)) return false;
    if (block.text.length <= REPEATABLE) return true;
    if (seen.has(block.text)) return false;
    seen.add(block.text);
    return true;
  });
  for (let i = 1; i + 1 < blocks.length; i++) {
    const parent = blocks[i]!.element.parent;
    const between = chosen[i - 1] && chosen[i + 1];
    const siblings = blocks[i - 1]!.element.parent === parent && blocks[i + 1]!.element.parent === parent;
    if (!chosen[i] && between && siblings && likely[i]! > BETWEEN && mayBeBody(blocks[i]!, words[i]!))
      chosen[i] = true;
  }
  dropHidden(blocks, chosen, words);
  cutAfterBody(blocks, chosen, words);
  let weight = 0;
  let sum = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (!chosen[i]) continue;
    weight += words[i]!;
    sum += words[i]! * likely[i]!;
  }
  return {
    blocks: blocks.filter((_, i) => chosen[i]),
    confidence: weight === 0 ? 0 : sum / weight,
    wordsLeft: words.reduce((total, n) => total + n, 0) - weight,
  };
}

/** Captions, headlines, advertisements and lone pointers to other articles are no body, however likely they look. */
function mayBeBody(block: Block, words: number): boolean {
  const { text, element, linkChars } = block;
  if (element.tag === 'h1' || NEVER.test(text) || isCaption(block)) return false;
  const linked = linkChars / text.replaceAll(' ', '').length;
  if (linked > 0.9 && (words >= 4 || block.links.length > 1) && element.tag !== 'li') return false;
  if (linked > 0.75 && text === text.toUpperCase() && /\p{Lu}/u.test(text)) return false;
  return !(linked > 0.4 && POINTER.test(text));
}

/** True for what readers wrote under an article. */
function isComment({ element }: Block): boolean {
  return closest(element, (at) => at.tag !== 'body' && at.tag !== 'html' && COMMENTS.test(at.named)) !== null;
}

/** True for text that stands in a figure. */
export function isCaption({ element }: Block): boolean {
  return closest(element, ({ tag }) => tag === 'figure' || tag === 'figcaption') !== null;
}

function withCompany(blocks: readonly Block[], alone: readonly number[], words: readonly number[]): number[] {
  const sums = new Map<unknown, { value: number; weight: number }>();
  blocks.forEach(({ element }, i) => {
    const sum = sums.get(element.parent) ?? { value: 0, weight: 0 };
    sum.value += alone[i]! * Math.sqrt(words[i]!);
    sum.weight += Math.sqrt(words[i]!);
    sums.set(element.parent, sum);
  });
  return alone.map((p, i) => {
    const { value, weight } = sums.get(blocks[i]!.element.parent)!;
    return weight === 0 ? p : (1 - COMPANY) * p + (COMPANY * value) / weight;
  });
}

/** Drops what readers do not see, unless the body itself is hidden until a script shows it. */
function dropHidden(blocks: readonly Block[], chosen: boolean[], words: readonly number[]): void {
  const visible = words.reduce((sum, n, i) => sum + (chosen[i] && !blocks[i]!.hidden ? n : 0), 0);
  if (visible < VISIBLE_ENOUGH) return;
  blocks.forEach((block, i) => {
    if (block.hidden) chosen[i] = false;
  });
}

/** Drops everything from a heading like "You may also like" on, once a good part of the body stands before it. */
function cutAfterBody(blocks: readonly Block[], chosen: boolean[], words: readonly number[]): void {
  const total = words.reduce((sum, n, i) => sum + (chosen[i] ? n : 0), 0);
  let before = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (!chosen[i]) continue;
    before += words[i]!;
    if (before > total * 0.3 && AFTER_BODY.test(blocks[i]!.text)) {
      chosen.fill(false, i);
      return;
    }
  }
}
