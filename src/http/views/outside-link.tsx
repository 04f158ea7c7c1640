import type { Child } from 'hono/jsx';

/** The address where it is a web address, else null: stored URLs are somebody else's words (`javascript:` and worse). */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A link to another site that gives it nothing; plain text where the address is no web address. */
export function OutsideLink({ url, children }: { url: string | null; children?: Child }) {
  const href = webAddress(url);
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} rel="noopener noreferrer nofollow external">
      {children}
    </a>
  );
}
