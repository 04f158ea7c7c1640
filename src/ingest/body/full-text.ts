import type { JsonObject } from '../metadata/json-ld.ts';

const CUT_OFF = /(…|\.\.\.|\[…\]|\[\.\.\.\]|\(more\))$/;
const ASKS_TO_PAY =
  /\b(to (continue|keep) reading|subscribe (now )?to (read|continue|unlock)|subscribers? only|for subscribers|already a subscriber|log ?in to (read|continue)|register to (read|continue)|this (article|story|content) is (for|only available|reserved)|unlock this article|you have \d+ (free )?articles? (left|remaining))\b/i;

/**
 * False where the page holds an excerpt: structured data says it is not free and the text is short, a request to pay
 * stands right after it, or the last paragraph breaks off.
 */
export function holdsFullText(text: string, afterwards: string, article: JsonObject | null): boolean {
  const words = text.split(/\s+/).length;
  const free = String(article?.isAccessibleForFree ?? 'true').toLowerCase();
  const declared = typeof article?.wordCount === 'number' ? article.wordCount : null;
  if (declared !== null && declared > 150 && words < declared * 0.5) return false;
  if (free === 'false' && words < 250) return false;
  if (words < 300 && ASKS_TO_PAY.test(afterwards)) return false;
  return !(words < 300 && CUT_OFF.test(text.trimEnd()));
}
