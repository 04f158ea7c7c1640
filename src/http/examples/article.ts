/** Bodies for the OpenAPI document; the page is invented. */
export const extractExample = {
  html: '<html lang="en"><head><title>Dockers walk out | Harbour Post</title></head><body><article><h1>Dockers walk out</h1><p>Crane crews in Sund stopped work at dawn.</p></article></body></html>',
  url: 'https://harbour-post.example/2026/01/14/dockers',
};

export const extractionExample = {
  article: {
    isArticle: true,
    headline: 'Dockers walk out',
    subheadline: null,
    bylines: [],
    agencies: [],
    publishedAt: '2026-01-14T00:00:00Z',
    modifiedAt: null,
    outlet: { name: 'Harbour Post', domain: 'harbour-post.example' },
    section: null,
    language: 'en',
    canonicalUrl: 'https://harbour-post.example/2026/01/14/dockers',
    ampUrl: null,
    tags: [],
    text: 'Crane crews in Sund stopped work at dawn.',
    captions: [],
    creditLines: [],
    links: [],
    fullText: true,
    from: {
      headline: 'page',
      subheadline: 'none',
      bylines: 'none',
      publishedAt: 'url',
      modifiedAt: 'none',
      outlet: 'page',
      section: 'none',
      language: 'page',
      tags: 'none',
      canonicalUrl: 'url',
    },
  },
};
