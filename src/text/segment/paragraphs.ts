/** Where the paragraphs of a body begin; they are parted by one blank line. */
export function paragraphStarts(body: string): number[] {
  if (body === '') return [];
  const starts = [0];
  for (let at = body.indexOf('\n\n'); at >= 0; at = body.indexOf('\n\n', at + 2)) starts.push(at + 2);
  return starts;
}
