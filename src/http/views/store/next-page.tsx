/** The way to the next page of a list: the same address with the list's cursor; nothing on the last page. */
export function NextPage({ url, cursor }: { url: URL; cursor: string | null }) {
  if (cursor === null) return null;
  const next = new URLSearchParams(url.search);
  next.set('cursor', cursor);
  return (
    <p class="actions">
      <a href={`${url.pathname}?${next}`} rel="next">
        More
      </a>
    </p>
  );
}
