const SENTENCES = [
  'The ferry that links Skarrow with the mainland stopped on Monday, when the pier gave way under a lorry of salt.',
  'Nobody was hurt, said the harbour master, Ines Calder, who had closed the outer half of the pier in the spring.',
  'The council had set aside 1.2 million crowns for repairs and spent them on the road instead.',
  '“It sounded like a train,” said a fisherman who was mending nets below.',
  'Until a pontoon comes from Ostrel, the islanders will be served by two smaller boats, twice a day.',
  'A report of 2023 had warned that four of the nineteen piles were hollow.',
];
const WORDS =
  'harbour council weather sport culture letters archive island prices school election fishing'.split(' ');

const pick = <T>(list: readonly T[], i: number): T =>
  list[(i * 7 + Math.floor(i / list.length)) % list.length]!;
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');

/** An invented news page of about 100 KB, made up as they are: a third of scripts and styles, menus, an article, teasers, comments. */
export function inventedPage(): string {
  const link = (i: number) => `/${pick(WORDS, i)}/${pick(WORDS, i + 5)}-${i}`;
  const item = (i: number) =>
    `<li class="menu__item"><a class="menu__link" href="${link(i)}" data-track="nav-${i}">${pick(WORDS, i)} ${pick(WORDS, i + 3)}</a></li>`;
  const teaser = (i: number) =>
    `<div class="teaser teaser--small"><a href="${link(i)}"><img src="/img/${i}.jpg" alt="${pick(WORDS, i)}" width="120" height="80"><h3 class="teaser__title">${pick(SENTENCES, i).slice(0, 60)}</h3></a><span class="teaser__date">4 March 2031</span></div>`;
  const paragraph = (i: number) =>
    `<p class="article__paragraph">${pick(SENTENCES, i)} ${pick(SENTENCES, i + 1)} <a href="${link(i)}">${pick(WORDS, i)}</a> ${pick(SENTENCES, i + 2)}</p>${i % 9 === 4 ? `<figure><img src="/img/p${i}.jpg" alt=""><figcaption>The pier on Monday. Photo: Lise Haug</figcaption></figure><aside class="related"><ul>${times(4, item)}</ul></aside>` : ''}`;
  const comment = (i: number) =>
    `<article class="comment"><header><span class="comment__author">reader ${i}</span><time>10:${10 + (i % 50)}</time></header><p>${pick(SENTENCES, i + 4)}</p><button>Reply</button></article>`;
  const script = (i: number) =>
    `<script>window.dataLayer=window.dataLayer||[];dataLayer.push({event:"view-${i}",page:{section:"${pick(WORDS, i)}",depth:${i}},slots:[${Array.from({ length: 60 }, (_, n) => `{"id":"slot-${i}-${n}","w":${n}}`).join(',')}]});</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry to Skarrow halted after pier gives way | The Harbour Post</title>
<link rel="canonical" href="https://harbourpost.example/news/ferry"><meta property="og:title" content="Ferry to Skarrow halted after pier gives way">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry to Skarrow halted after pier gives way","author":[{"@type":"Person","name":"Ines Tolvar"}],"datePublished":"2031-03-04T07:15:00+01:00","publisher":{"@type":"Organization","name":"The Harbour Post"}}</script>
<style>${times(120, (i) => `.block-${i} > .inner{margin:${i}px;color:#${100 + i}}`)}</style>${times(20, script)}</head><body class="page">
<header class="site-header"><nav class="menu"><ul>${times(90, item)}</ul></nav></header>
<div class="layout"><main class="content"><article class="article"><h1 class="article__headline">Ferry to Skarrow halted after pier gives way</h1><div class="byline">By Ines Tolvar</div>
<div class="article__body">${times(46, paragraph)}</div></article><section class="comments">${times(30, comment)}</section></main>
<aside class="sidebar">${times(45, teaser)}</aside></div><footer class="site-footer"><ul>${times(50, item)}</ul><p>All rights reserved.</p></footer>${times(2, script)}</body></html>`;
}
