import { describe, expect, it } from 'vitest';
import { formatOf, recordsOf } from './format-of.ts';
import { FORMATS } from './formats.data.ts';
import { mapRecord } from './map-record.ts';
import { MAPPED_FIELDS } from './mapping.ts';
import { parsePath } from './path.ts';

const TITLE = 'Ferry strikes pier in Hallow Bay';
const BODY = 'A ferry struck a pier in Hallow Bay on Tuesday.\n\nNobody is missing.';
const URL = 'https://bay-wire.example/2031/03/ferry';

/** An invented record of each format, with what must come out of it. */
const RECORDS: Record<string, [record: object, report: object]> = {
  ninjs: [
    {
      uri: 'urn:newsml:bay-wire.example:20310304:ferry',
      type: 'text',
      versioncreated: '2031-03-04T08:00:00Z',
      language: 'en-GB',
      byline: 'Mara Lind',
      copyrightholder: 'Bay Wire',
      headlines: [
        { role: 'short', value: 'Ferry' },
        { role: 'main', value: TITLE },
      ],
      bodies: [
        { role: 'text', contenttype: 'text/plain', value: BODY.replace('\n\n', ' ') },
        {
          role: 'xhtml',
          contenttype: 'text/html',
          value: `<body><p>${BODY.replace('\n\n', '</p><p>')}</p></body>`,
        },
      ],
      subjects: [{ name: 'Transport' }, { name: 'Accidents' }],
    },
    {
      headline: TITLE,
      text: BODY,
      publishedAt: '2031-03-04T08:00:00Z',
      language: 'en-GB',
      outlet: { name: 'Bay Wire' },
      bylines: ['Mara Lind'],
      tags: ['Transport', 'Accidents'],
    },
  ],
  newsapi: [
    {
      source: { id: null, name: 'Bay Wire' },
      author: 'Mara Lind',
      title: TITLE,
      description: 'A ferry has struck a pier.',
      url: URL,
      urlToImage: null,
      publishedAt: '2031-03-04T08:00:00Z',
      content: 'A ferry struck a pier in Hallow Bay on Tuesday… [+1843 chars]',
    },
    {
      headline: TITLE,
      subheadline: 'A ferry has struck a pier.',
      text: 'A ferry struck a pier in Hallow Bay on Tuesday',
      fullText: false,
      url: URL,
      publishedAt: '2031-03-04T08:00:00Z',
      outlet: { name: 'Bay Wire' },
      bylines: ['Mara Lind'],
    },
  ],
  eventregistry: [
    {
      uri: '8112345678',
      lang: 'eng',
      isDuplicate: false,
      dateTime: '2031-03-04T08:05:00Z',
      dateTimePub: '2031-03-04T08:00:00Z',
      url: URL,
      title: TITLE,
      body: BODY,
      source: { uri: 'bay-wire.example', title: 'Bay Wire' },
      authors: [{ uri: 'mara_lind@bay-wire.example', name: 'Mara Lind' }, { name: 'Jon Ask' }],
    },
    {
      headline: TITLE,
      text: BODY,
      url: URL,
      publishedAt: '2031-03-04T08:00:00Z',
      language: 'eng',
      outlet: { name: 'Bay Wire', domain: 'bay-wire.example' },
      bylines: ['Mara Lind', 'Jon Ask'],
    },
  ],
  newscatcher: [
    {
      title: TITLE,
      author: 'Mara Lind',
      authors: ['Mara Lind', 'Jon Ask'],
      published_date: '2031-03-04 08:00:00',
      link: URL,
      domain_url: 'bay-wire.example',
      name_source: 'Bay Wire',
      content: BODY,
      language: 'en',
    },
    {
      headline: TITLE,
      text: BODY,
      url: URL,
      publishedAt: '2031-03-04T08:00:00Z',
      language: 'en',
      outlet: { name: 'Bay Wire', domain: 'bay-wire.example' },
      bylines: ['Mara Lind', 'Jon Ask'],
    },
  ],
  perigon: [
    {
      articleId: 'f2a1',
      url: URL,
      authorsByline: 'Mara Lind',
      source: { domain: 'bay-wire.example' },
      language: 'en',
      pubDate: '2031-03-04T08:00:00+00:00',
      title: TITLE,
      description: 'A ferry has struck a pier.',
      content: BODY,
      keywords: [{ name: 'ferry', weight: 0.1 }],
    },
    {
      headline: TITLE,
      subheadline: 'A ferry has struck a pier.',
      text: BODY,
      url: URL,
      publishedAt: '2031-03-04T08:00:00+00:00',
      language: 'en',
      outlet: { name: 'bay-wire.example', domain: 'bay-wire.example' },
      bylines: ['Mara Lind'],
      tags: ['ferry'],
    },
  ],
  mediastack: [
    {
      author: null,
      title: TITLE,
      description: 'A ferry has struck a pier.',
      url: URL,
      source: 'Bay Wire',
      image: null,
      category: 'general',
      language: 'en',
      country: 'no',
      published_at: '2031-03-04T08:00:00+00:00',
    },
    {
      headline: TITLE,
      text: 'A ferry has struck a pier.',
      fullText: false,
      url: URL,
      publishedAt: '2031-03-04T08:00:00+00:00',
      language: 'en',
      outlet: { name: 'Bay Wire' },
      tags: ['general'],
    },
  ],
  gdelt: [
    {
      url: URL,
      url_mobile: '',
      title: TITLE,
      seendate: '20310304T080000Z',
      socialimage: '',
      domain: 'bay-wire.example',
      language: 'Norwegian',
      sourcecountry: 'Norway',
    },
    {
      headline: TITLE,
      fullText: false,
      url: URL,
      publishedAt: '2031-03-04T08:00:00Z',
      language: 'no',
      outlet: { name: 'bay-wire.example', domain: 'bay-wire.example' },
    },
  ],
  guardian: [
    {
      id: 'world/2031/mar/04/ferry',
      type: 'article',
      webPublicationDate: '2031-03-04T08:00:00Z',
      webTitle: `${TITLE} | World`,
      webUrl: URL,
      fields: {
        headline: TITLE,
        standfirst: '<p>A ferry has <strong>struck</strong> a pier</p>',
        byline: 'Mara Lind',
        body: `<p>${BODY.replace('\n\n', '</p> <p>')}</p>`,
        publication: 'Bay Wire',
      },
      tags: [
        { type: 'keyword', webTitle: 'Ferries' },
        { type: 'tone', webTitle: 'News' },
      ],
    },
    {
      headline: TITLE,
      subheadline: 'A ferry has struck a pier',
      text: BODY,
      url: URL,
      publishedAt: '2031-03-04T08:00:00Z',
      outlet: { name: 'Bay Wire' },
      bylines: ['Mara Lind'],
      tags: ['Ferries'],
    },
  ],
};

describe('formats', () => {
  it.each(Object.entries(RECORDS))(
    '%s: the record is recognised and becomes the report',
    (id, [record, report]) => {
      const format = formatOf(record);
      expect(format?.id).toBe(id);
      expect(mapRecord(record, format!).report).toEqual(report);
    },
  );

  it('each names paths that can be read, members that exist, and where it is described', () => {
    expect(FORMATS.map(({ id }) => id).sort()).toEqual(Object.keys(RECORDS).sort());
    for (const { items, knownBy, fields, source } of FORMATS) {
      expect(source).toMatch(/^https:/);
      for (const path of [...items, ...knownBy.flat(), ...Object.values(fields).flat()]) {
        expect([path, parsePath(path) !== null]).toEqual([path, true]);
      }
      for (const field of Object.keys(fields)) expect(MAPPED_FIELDS).toContain(field);
    }
  });

  it('ninjs 1.x has other members for the same', () => {
    const record = {
      uri: URL,
      headline: TITLE,
      body_text: 'A ferry struck a pier.',
      byline: 'Mara Lind',
      infosource: [{ name: 'Bay Wire' }],
      subject: [{ name: 'Transport' }],
    };
    expect(mapRecord(record, formatOf(record)!).report).toEqual({
      headline: TITLE,
      text: 'A ferry struck a pier.',
      url: URL,
      outlet: { name: 'Bay Wire' },
      bylines: ['Mara Lind'],
      tags: ['Transport'],
    });
  });

  it('our own shape, scalars and strangers look like none', () => {
    const own = { outlet: 'Bay Wire', url: URL, headline: TITLE, text: BODY };
    for (const record of [own, {}, [], null, 'x', { title: TITLE }]) expect(formatOf(record)).toBeNull();
  });

  it('finds the records of a document', () => {
    const guardian = FORMATS.find(({ id }) => id === 'guardian')!;
    expect(recordsOf([1, 2], null)).toEqual([1, 2]);
    expect(recordsOf({ status: 'ok', articles: [1] }, null)).toEqual([1]);
    expect(recordsOf({ articles: { results: [1] } }, null)).toEqual([1]);
    expect(recordsOf({ response: { content: { a: 1 } } }, guardian)).toEqual([{ a: 1 }]);
    expect(recordsOf({ a: 1 }, null)).toEqual([{ a: 1 }]);
  });

  it('says where in the record a value stands', () => {
    const { origins } = mapRecord(
      RECORDS.eventregistry![0],
      FORMATS.find(({ id }) => id === 'eventregistry')!,
    );
    expect(origins['/publishedAt']).toBe('/dateTimePub');
    expect(origins['/bylines/1']).toBe('/authors/1/name');
    expect(origins['/headline']).toBe('/title');
    expect(origins['/subheadline']).toBeUndefined();
  });

  it('leaves what is no text out', () => {
    const mapping = { id: 'own', title: '', source: null, items: [], knownBy: [] };
    const fields = { headline: ['/t'], text: ['/n'], bylines: ['/list'], language: ['/l'] };
    const record = { t: { deep: 1 }, n: 12, list: ['A', null, ['B'], ' '], l: 'Elvish' };
    expect(mapRecord(record, { ...mapping, fields }).report).toEqual({ text: '12', bylines: ['A'] });
  });
});
