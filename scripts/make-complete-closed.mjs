/** Writes (or, with `--print`, prints) the training data of the invented sample `complete-closed`: 40 public datasets, 400 of 4,000 crawled domains, and a word in each official language of the Union. */
import { writeFileSync } from 'node:fs';

const target = new URL('../samples/complete-closed/aiact/training_data.yaml', import.meta.url);

/** The official languages of the Union: tag, own name, share of the text in per cent, and the title of an invented dataset. */
const languages = [
  ['bg', 'български', 1.5, 'Жълтата дюля беше щастлива, че пухът цъфна: книги и вестници'],
  ['cs', 'čeština', 2, 'Příliš žluťoučký kůň úpěl ďábelské ódy: česká próza'],
  ['da', 'dansk', 1.5, 'Blåbærgrød på øen: danske aviser'],
  ['de', 'Deutsch', 9, 'Große Äpfel, süße Öle: Sachtexte'],
  ['el', 'ελληνικά', 2, 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία: λόγος και κείμενα'],
  ['en', 'English', 34, 'Quick brown foxes: essays and manuals'],
  ['es', 'español', 8, 'El pingüino y la cigüeña: prensa en español'],
  ['et', 'eesti', 0.8, 'Põõsas öösel: eesti ilukirjandus ja žanrid'],
  ['fi', 'suomi', 1.5, 'Hyvää yötä: suomenkielisiä tekstejä'],
  ['fr', 'français', 8, 'L’œuvre naïve du maître, où Noël passe: textes français'],
  ['ga', 'Gaeilge', 0.2, 'Fáilte go dtí an leabharlann: téacsanna Gaeilge'],
  ['hr', 'hrvatski', 1, 'Čaša žđe i šljive: hrvatski članci'],
  ['hu', 'magyar', 2, 'Árvíztűrő tükörfúrógép: magyar szövegek'],
  ['it', 'italiano', 6, 'Perché no, però così è più bello: saggi italiani'],
  ['lt', 'lietuvių', 0.8, 'Ąžuolų šlamėjimas į rytą: lietuvių raštai'],
  ['lv', 'latviešu', 0.7, 'Glāžšķūņa rūķīši un ģitāra ēnā, ļoti čakli: latviešu teksti'],
  ['mt', 'Malti', 0.2, 'Iċ-ċkejken ħabib żgħir tal-ġnien: testi bil-Malti'],
  ['nl', 'Nederlands', 3, 'Eén coöperatie op het eiland: Nederlandse teksten'],
  ['pl', 'polski', 4, 'Zażółć gęślą jaźń: polskie czasopisma'],
  ['pt', 'português', 8, 'À noite, vovô Kowalski vê o ímã: textos portugueses'],
  ['ro', 'română', 2, 'În știință și în țărănime: cărți românești'],
  ['sk', 'slovenčina', 1, 'Kŕdeľ šťastných ďatľov učí kôň pri stĺpe: slovenské texty'],
  ['sl', 'slovenščina', 0.8, 'Češnje na žlici: slovenska besedila'],
  ['sv', 'svenska', 2, 'Smörgås på ön: svenska texter'],
];

/** Public datasets beside those in one language: modality, title, size in the unit of the modality, what is in it. */
const others = [
  ['image', 'Open façades of Europe', 41e6, 'Photographs of buildings with captions.'],
  ['image', 'Charts and diagrams of public statistics', 28e6, 'Infographics with their tables.'],
  ['image', 'Herbaria of nine museums', 22e6, 'Scanned plants with labels.'],
  ['image', 'Posters and prints in the public domain', 19e6, 'Visual art with dates and makers.'],
  ['image', 'Street signs in 24 languages', 25e6, 'Photographs with transcriptions.'],
  ['audio', 'Read aloud for everyone', 21000, 'Audiobooks of free works.'],
  ['audio', 'Parliaments in plenary', 34000, 'Debates with transcripts.'],
  ['audio', 'Radio archives of the regions', 17000, 'Broadcasts and interviews.'],
  ['audio', 'Choirs and brass bands', 9000, 'Recordings of free music.'],
  ['video', 'Lectures in the open', 14000, 'Filmed courses with subtitles.'],
  ['video', 'How things are made', 8000, 'Films of crafts and repairs.'],
  ['video', 'Nature from the window', 6000, 'Fixed cameras in parks.'],
  ['video', 'News of the small stations', 9000, 'Local journalism with transcripts.'],
  ['video', 'Sign languages of Europe', 5000, 'Signed stories with translations.'],
  ['other', 'Weather stations by the hour', 1.2e9, 'Series of measurements.'],
  ['other', 'Tides and currents', 0.4e9, 'Series of measurements.'],
];

const words = [
  'jornal',
  'arquivo',
  'museu',
  'forum',
  'revista',
  'escola',
  'blogue',
  'camara',
  'livraria',
  'radio',
];

const text = (value) => JSON.stringify(value);
const number = (value) => (value >= 1e6 ? value.toExponential().replace('e+', 'e') : String(value));
const slug = (index) => `https://commons.example/garden/${String(index + 1).padStart(2, '0')}`;

const datasets = [
  ...languages.map(([tag, name, , title], index) => ({
    name: title,
    version: `2025.${(index % 6) + 1}`,
    url: slug(index),
    description: `Books, newspapers and official documents in ${name} (${tag}).`,
    modality: 'text',
    size: 9e10 + index * 1e9,
  })),
  ...others.map(([modality, name, size, description], index) => ({
    name,
    version: `2024.${(index % 4) + 1}`,
    url: slug(languages.length + index),
    description,
    modality,
    size,
  })),
];

const domains = Array.from({ length: 400 }, (_, index) => ({
  domain: `${words[index % words.length]}-${String(Math.floor(index / words.length) + 1).padStart(2, '0')}.example`,
  size: 900_000_000 - index * 2_000_000,
}));

const yaml = `# yaml-language-server: $schema=../../../schemas/aiact.schema.json
# Invented model and provider
# Written by scripts/make-complete-closed.mjs
training_data:
  summary_version: "1.1"
  summary_last_update: 2026-10-15
  summary_previous_versions:
    - version: "1.0"
      date: 2026-03-02
      url: https://garca-real.example/alveola/training-content/1.0
      changes: The description of the licensed sound recordings was corrected.
  summary_updates_url: https://garca-real.example/alveola/training-content/updates
  modalities:
    text:
      size: 8.1e12
      types_of_content: >-
        Fiction and non-fiction, scientific papers, newspapers, laws and official documents, comments in forums, and
        source code.
    image:
      size: 420e6
      types_of_content: Photographs, drawings, posters, infographics, scanned pages and pictures from forums.
    audio:
      size: 310000
      types_of_content: Audiobooks, radio, debates, interviews, music and dictated notes.
    video:
      size: { at_least: 90000, at_most: 98000 }
      types_of_content: Lectures, films of crafts, journalism, footage of nature and signed stories.
    other:
      - name: Series of measurements
        size: 2.1 billion measurements
        types_of_content: Weather, tides and the state of machines, with the time of each measurement.
  latest_acquisition: 2025-08
  continuous: false
  linguistic: >-
    All official languages of the Union: ${languages.map(([, name]) => name).join(', ')}.
    Speech and subtitles cover them too; English leads with about a third of the text.
  languages:
${languages.map(([tag, , share]) => `    - { language: ${text(tag)}, share: ${share} }`).join('\n')}
  other_characteristics: >-
    Nine tenths of the text were written in Europe. Texts before 1950 make up a twentieth.
  comments: >-
    Sizes were taken after the removal of duplicates. Text is counted in tokens of the model's own vocabulary.
  public_datasets:
    used: true
    modalities: [text, image, audio, video, other]
    other_modality: Series of measurements
    large:
${datasets
  .map(
    (set) => `      - name: ${text(set.name)}
        version: ${text(set.version)}
        url: ${set.url}
        description: ${text(set.description)}
        collected_from: 2015-01
        collected_to: 2024-12
        modality: ${set.modality}
        size: ${number(set.size)}
        selection: Documents below the mark of the quality classifier were left out.`,
  )
  .join('\n')}
    others: >-
      Some eighty smaller collections of text and pictures in the official languages of the Union, among them glossaries,
      recipes and minutes of town councils from 2010 to 2024. They hold personal data only where office holders are named.
    comments: Sizes of the datasets are those after pre-processing.
  licensed:
    agreements: true
    modalities: [text, image, audio]
  other_private:
    obtained: true
    modalities: [text, other]
    other_modality: Series of measurements
    publicly_known:
      - { name: Archive of the Serra press agency, version: state of March 2025, url: "https://serra-press.example/archive" }
      - { name: Measurements of the Foz water works, url: "https://foz-water.example/data" }
    others: >-
      Text of technical manuals and support cases from two makers of machines, in German, Italian and Portuguese. Names of
      persons were removed by the makers; the texts are protected by copyright.
    comments: Collected from January 2018 to March 2025.
  crawled:
    used: true
    crawler_names: [GarcaBot]
    purposes: GarcaBot collects text and pictures to train the models of the provider, and nothing else.
    behaviour: >-
      GarcaBot names itself, obeys robots.txt and reservations in metadata, waits ten seconds between two pages of one
      site, and passes no captcha, password or paywall.
    from: 2023-05
    to: 2025-06
    content: >-
      Newspapers, magazines, forums, personal blogs, sites of museums, schools and public bodies, mostly from Portugal,
      Spain, Italy, Poland and Finland, in all official languages of the Union.
    modalities: [text, image]
    total_domains: ${domains.length * 10}
    domains_url: https://garca-real.example/alveola/domains.csv
    method: >-
      Registrable domains by the Public Suffix List of 1 July 2025, ranked by the bytes of text and pictures kept after
      pre-processing.
    comments: The file behind the link also tells how rightsholders can ask about a domain that is not listed.
    domains:
${domains.map(({ domain, size }) => `      - { domain: ${domain}, size: ${size} }`).join('\n')}
  user:
    model_interaction: true
    other_services: true
    services: >-
      Conversations with the assistant Alvéola Chat and notes dictated in Garça Notas, from users who agreed to it.
    modalities: [text, audio]
    comments: Business customers are excluded by contract.
  synthetic:
    created: true
    modalities: [text]
    market_models:
      - name: Cegonha 70B
        url: https://cegonha.example/model
        summary_url: https://cegonha.example/training-content
    other_models: >-
      A model of two billion parameters that the provider trained on its licensed text alone wrote exercises in
      arithmetic. It is not on the market.
    comments: People checked one in fifty of the synthetic texts.
  other_sources:
    used: true
    description: >-
      Instructions and rankings that annotators in nine countries wrote under contract, and 40,000 printed pages of
      local history that the provider scanned itself with the consent of their publishers.
    comments: Annotators were paid by the hour.
  processing:
    reservation_measures: >-
      Before and during collection the crawler honours robots.txt, the TDM Reservation Protocol and reservations in the
      metadata of pages and pictures. Public datasets were filtered once more against the refusals known in July 2025.
    comments: The copyright policy stands at https://garca-real.example/copyright and describes each measure.
    illegal_content: >-
      Lists of hotlines and authorities exclude sites, fingerprints find known pictures of abuse, and two classifiers look
      for terrorist content; matches are deleted and reported.
    other: >-
      Personal identifiers are masked before training, and a filter stops outputs that repeat long passages of the
      training data.
`;

if (process.argv.includes('--print')) process.stdout.write(yaml);
else writeFileSync(target, yaml);
