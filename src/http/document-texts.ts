/** The text above the operations in the OpenAPI document. */
export const DESCRIPTION = `
Synoptic ("seen together") lays the reports of one event side by side: what each outlet says, in whose voice, with which
words, and what is found in one and not in another. It describes wording and judges nobody.

**Evidence.** Every finding points at exact characters: \`text[field].slice(start, end) === exact\`. Offsets are half-open
and count UTF-16 code units; \`?offsets=codepoint\` counts Unicode code points.

**Errors** are \`application/problem+json\` (RFC 9457) with a stable \`code\`, the \`requestId\`, and JSON Pointers to what is
wrong. 400: the request does not have the documented form (unknown members and parameters included). 422: it has, but a
value is out of its limits. Any address answers 404 and 405 in the same form, 405 with \`Allow\`.

**Reading again.** Reads carry a strong \`ETag\`; \`If-None-Match\` gets 304. Updates need \`If-Match\` with the ETag that was read:
428 without it, 412 where the resource has changed since.

**Who may.** On loopback, programs on the machine may do everything unless a key is configured. Anywhere else a write needs
\`Authorization: Bearer\` with the configured key, and there are no writes where none is configured. Reads are open unless the
service says otherwise. Computing without storing (\`POST /v1/compare\`) is a read. The scope an operation needs stands beside
its security scheme.

**Request ids.** \`X-Request-Id\` (up to 128 of \`A-Z a-z 0-9 . _ : -\`) is taken over from the request, or made, and sent back.

**Lists** are \`{items, nextCursor}\`: send \`nextCursor\` as \`cursor\` to read on, until it is null.
`.trim();

/** The groups of operations, in the order of the document. */
export const TAGS = [
  { name: 'Compare', description: 'Texts or stored reports side by side, and articles out of pages.' },
  { name: 'Events side by side', description: 'All reports of one event, through every lens or one.' },
  { name: 'Events', description: 'The happenings reported on, and which reports belong to them.' },
  { name: 'Reports', description: "An outlet's coverage, and its immutable revisions." },
  { name: 'Imports', description: 'Many reports at once.' },
  { name: 'Outlets', description: 'Who publishes.' },
  { name: 'Feeds', description: 'Feeds whose items become reports.' },
  { name: 'Service', description: 'The lenses, and the state of the service.' },
];
