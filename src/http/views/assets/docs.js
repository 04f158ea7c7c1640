/**
 * Lets a reader send each operation from its own form. Everything that comes back is put on the page as text,
 * never as markup, and the key stays in its field: nothing is stored.
 */
const SHOWN_CHARACTERS = 200_000;

for (const hidden of document.querySelectorAll('[data-needs-script]')) hidden.hidden = false;
for (const form of document.querySelectorAll('form.try')) connect(form);
openTarget();
addEventListener('hashchange', openTarget);

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}

function connect(form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form);
  });
  form
    .querySelector('button[name=curl]')
    .addEventListener('click', () => show(form, asCurl(requestOf(form)), ''));
}

function requestOf(form) {
  const query = new URLSearchParams();
  const headers = { accept: 'application/json' };
  let path = form.dataset.path;
  for (const field of form.querySelectorAll('[data-in]')) {
    const { name, value } = field;
    if (field.dataset.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value === '') continue;
    else if (field.dataset.in === 'query') query.append(name, value);
    else headers[name.toLowerCase()] = value;
  }
  const body = form.querySelector('textarea[name=body]')?.value;
  if (body) headers['content-type'] = form.dataset.bodyType;
  const key = document.getElementById('api-key').value;
  if (key) headers.authorization = `Bearer ${key}`;
  const search = query.size > 0 ? `?${query}` : '';
  return { method: form.dataset.method, url: new URL(path + search, location.href), headers, body };
}

async function send(form) {
  const { method, url, headers, body } = requestOf(form);
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  show(form, 'Sending ...', '');
  const started = performance.now();
  try {
    const response = await fetch(url, { method, headers, body: body || undefined, cache: 'no-store' });
    const text = await response.text();
    const took = Math.round(performance.now() - started);
    const type = response.headers.get('content-type') ?? 'no content';
    const about = ['etag', 'location', 'x-request-id', 'allow']
      .filter((name) => response.headers.has(name))
      .map((name) => `${name}: ${response.headers.get(name)}`);
    const head = [
      `${response.status} ${response.statusText}`.trim(),
      type,
      `${text.length} characters`,
      `${took} ms`,
    ];
    show(form, [head.join(' · '), ...about].join('\n'), pretty(text, type));
  } catch (error) {
    show(form, `The request did not reach the server: ${error.message}`, '');
  } finally {
    button.disabled = false;
  }
}

function pretty(text, type) {
  let shown = text;
  if (type.includes('json')) {
    try {
      shown = JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      shown = text;
    }
  }
  if (shown.length <= SHOWN_CHARACTERS) return shown;
  return `${shown.slice(0, SHOWN_CHARACTERS)}\n... ${shown.length - SHOWN_CHARACTERS} more characters`;
}

function asCurl({ method, url, headers, body }) {
  const quote = (value) => `'${value.replaceAll("'", String.raw`'\''`)}'`;
  const parts = [`curl -X ${method} ${quote(String(url))}`];
  for (const [name, value] of Object.entries(headers)) {
    parts.push(`-H ${quote(`${name}: ${name === 'authorization' ? 'Bearer <key>' : value}`)}`);
  }
  if (body) parts.push(`--data-binary ${quote(body)}`);
  return parts.join(' \\\n  ');
}

function show(form, head, content) {
  const output = form.querySelector('output');
  const parts = [head, content].filter((text) => text !== '');
  output.replaceChildren(
    ...parts.map((text) => {
      const block = document.createElement('pre');
      block.textContent = text;
      block.tabIndex = 0;
      return block;
    }),
  );
}
