/** Words about datasets: those that make no name, crawls that come in snapshots, and hosts where many publish. */

/** Words for the network itself, in the languages of providers. */
export const networkWords: ReadonlySet<string> = new Set(
  `internet web www net cyberspace website websites webpage webpages site sites online netz webseiten webseite websiten toile réseau rete sito siti red redes sitio sitios
  sieć sieci witryny strony stron internetu internetie internetes`.split(/\s+/),
);

/** Words that beside them add no name: articles, openness, number, and general nouns. */
export const namelessWords: ReadonlySet<string> = new Set(
  `the a an of from on in and or all any various diverse many public publicly open openly free freely available accessible entire whole general world wide world-wide
  worldwide data dataset datasets content contents text texts image images page pages crawl crawls crawled crawling scrape scraped scraping corpus corpora collection
  source sources material information media social digital
  das der die dem den des aus von im öffentliche öffentlichen öffentlich offene offenes frei verfügbare zugängliche daten inhalte texte bilder quellen allgemeines
  le la les l de du des d sur et données contenus textes sources public publiques publics ouvert ouverte ouvertes libre accessibles disponibles
  il lo gli dati contenuti testi fonti da di dal della del pubblici pubbliche pubblico aperto aperti liberi accessibili disponibili in
  el los las del datos contenidos textos fuentes públicos públicas público abierta abierto libres accesibles disponibles en
  dane danych treści teksty źródła z ze publiczne publicznych publiczny otwarty otwarte dostępne dostępnych`.split(
    /\s+/,
  ),
);

/** Crawls of others that grow or come in snapshots: without the snapshot, a period or a filter nobody knows which pages are meant. */
export const crawlSeries: readonly {
  readonly name: string;
  readonly shape: RegExp;
  readonly snapshot: string;
}[] = [
  {
    name: 'Common Crawl',
    shape: /common[\s_-]?crawl|\bcc-?main\b|\bcc[\s_-]?news\b/i,
    snapshot: 'CC-MAIN-2025-05',
  },
  { name: 'OSCAR', shape: /^oscar\b/i, snapshot: '23.01' },
  { name: 'HPLT', shape: /\bhplt\b/i, snapshot: '2.0' },
  { name: 'Internet Archive', shape: /internet archive|wayback/i, snapshot: 'a month' },
  { name: 'a crawl', shape: /\bcrawls?\b/i, snapshot: 'a month' },
];

/** Hosts where many providers publish: there the account tells whose a dataset is. */
export const sharedHosts: ReadonlySet<string> = new Set([
  'huggingface.co',
  'hf.co',
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'modelscope.cn',
  'kaggle.com',
]);

/** Hosts where nobody has an account of a kind that tells. */
export const openHosts: ReadonlySet<string> = new Set([
  'zenodo.org',
  'arxiv.org',
  'doi.org',
  'archive.org',
  'googleapis.com',
  'amazonaws.com',
  'wikipedia.org',
  'europa.eu',
  'example.com',
  'example.net',
  'example.org',
]);

/** Words of the names of providers and models that are nobody's own. */
export const commonNameWords: ReadonlySet<string> = new Set(
  `institute university foundation research laboratory laboratories labs group company technologies technology systems studio studios cloud science sciences
  school federal national international europe european limited corporation consortium gmbh instruct chat base large small mini nano model models text code vision
  open data wiki common world language speech`.split(/\s+/),
);
