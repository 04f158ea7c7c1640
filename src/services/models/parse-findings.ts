import { ModelError } from './model-error.ts';

/**
 * The findings in what a model wrote, unread. One code fence around the JSON is taken off, since many models set one
 * whatever they are told; any other word beside it is `notInForm` (ModelError).
 */
export function parseFindings(content: string): unknown[] {
  const { findings } = (parsed(unfenced(content)) ?? {}) as { findings?: unknown };
  if (!Array.isArray(findings)) throw new ModelError('notInForm');
  return findings;
}

function unfenced(content: string): string {
  const text = content.trim();
  if (!text.startsWith('```') || !text.endsWith('```')) return text;
  const open = text.indexOf('\n');
  return open < 0 ? text : text.slice(open, -3);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelError('notInForm');
  }
}
