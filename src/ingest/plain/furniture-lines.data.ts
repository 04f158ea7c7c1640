/**
 * Lines of site furniture in texts that were copied as plain text. Sources: the default themes of WordPress, Blogger
 * and Ghost (comment form, spam notice, post meta, pager) and the share and newsletter lines of news sites.
 */

/** Lines above the body that are never the author's. */
export const HEAD_LINES =
  /^(?:(?:skip to (?:main )?content|menu|home|search|subscribe|sign in|log ?in|advertisement|share(?: this)?(?: on .*)?|print|email|facebook|twitter|whatsapp|toggle navigation|main menu|breaking news|\d+ min(?:ute)?s? read|listen to this article|(?:last )?updated\b.{0,60}|published\b.{0,60}|posted (?:on|by|at)\b.{0,60}|by\s+\p{Lu}[^.]{2,60})\s*)$/iu;

/** A line that carries the date of a post and its categories: "March 12, 2025 - Posted by x | Politics | tag |". */
export const TAG_LINE =
  /^(?:(\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} \p{L}{3,9} (?:19|20)\d\d)\s*[-–—|]?\s*)?(?:posted (?:by|in)\b[^|]*\|?|filed under:?|tags?:|categories:|category:|labels:|tagged(?: with| as)?:?)\s*(.*)$/iu;

/** Lines that end the article wherever they stand near the end: nothing after them is its text. */
export const ENDERS =
  /^(?:no comments(?: yet| so far)?\.?|\d+ (?:comments?|responses?|replies)(?: (?:to|on)\b.*)?|comments?(?: are closed\.?)?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|cancel reply|your email address will not be published.*|this site uses \p{L}+ to .*|related(?: (?:posts?|articles?|stories|reading))?:?|you (?:may|might) also (?:like|enjoy).*|share this:?|like this:?|« ?previous.*|← .*|.*\| ?next ?».*|subscribe to .{3,60} by email)$/iu;

/** Lines that go where they stand last. */
export const FOOT_LINES =
  /^(?:share(?: this| on)?\b|subscribe\b|sign up\b|follow us\b|support (?:us|our)\b|donate\b|advertisement$|©|copyright\b|all rights reserved|terms of|privacy policy|cookie|powered by\b|print(?: this)?$|email(?: this)?$|facebook$|twitter$|previous\b|next\b|back to top|read more\b|more from\b|loading\.*$|like loading\.*$|notify me of\b|name \*|email \*|website$|save my name\b|this site uses\b|learn how your comment\b|how we handle your comment\b|view all posts\b|filed under\b|tags?:)/iu;
