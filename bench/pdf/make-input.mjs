// Writes Markdown that resembles our documents: the same text for the same size and seed, on every machine.

const languages = [
  'Доставчикът описва модела, неговите граници и данните, с които е обучен.',
  'Poskytovatel popisuje model, jeho meze a údaje, na nichž byl vycvičen.',
  'Udbyderen beskriver modellen, dens grænser og de data, den er trænet på.',
  'Der Anbieter beschreibt das Modell, seine Grenzen und die Daten, mit denen es trainiert wurde.',
  'Teenuseosutaja kirjeldab mudelit, selle piire ja andmeid, millel seda on õpetatud.',
  'Ο πάροχος περιγράφει το μοντέλο, τα όριά του και τα δεδομένα με τα οποία εκπαιδεύτηκε.',
  'El proveedor describe el modelo, sus límites y los datos con los que se entrenó.',
  'Le fournisseur décrit le modèle, ses limites et les données avec lesquelles il a été entraîné.',
  'Déanann an soláthraí cur síos ar an tsamhail, ar a teorainneacha agus ar a cuid sonraí.',
  'Pružatelj opisuje model, njegove granice i podatke na kojima je učen, što uključuje čišćenje.',
  'Il fornitore descrive il modello, i suoi limiti e i dati su cui è stato addestrato, perché servono.',
  'Nodrošinātājs apraksta modeli, tā robežas un datus, ar kuriem tas apmācīts.',
  'Teikėjas aprašo modelį, jo ribas ir duomenis, su kuriais jis išmokytas, įskaitant šaltinius.',
  'A szolgáltató leírja a modellt, korlátait és az adatokat, amelyeken tanították; bővebben később.',
  'Il-fornitur jiddeskrivi l-mudell, il-limiti tiegħu u d-data li biha ġie mħarreġ.',
  'De aanbieder beschrijft het model, de grenzen ervan en de gegevens waarmee het is getraind.',
  'Dostawca opisuje model, jego granice i dane, na których został wytrenowany, także źródła.',
  'O fornecedor descreve o modelo, as suas limitações e os dados com que foi treinado.',
  'Furnizorul descrie modelul, limitele sale și datele cu care a fost antrenat, așa cum sunt.',
  'Poskytovateľ opisuje model, jeho hranice a údaje, na ktorých bol vycvičený, vrátane čistenia.',
  'Ponudnik opisuje model, njegove omejitve in podatke, s katerimi je bil učen.',
  'Palveluntarjoaja kuvaa mallin, sen rajat ja tiedot, joilla se on koulutettu, myös lähteet.',
  'Leverantören beskriver modellen, dess gränser och de data som den tränats på, även källorna.',
];

const words =
  `the provider of a general-purpose model states which data were used and where they came from
how they were filtered for what reason and with what effect the documentation names each dataset its size its licence
and the period in which it was collected a field that is not known is said to be not known with the reason beside it
authorities may ask for further detail within thirty days downstream providers receive what they need to understand the
capabilities and limits of the model before they build upon it training compute is given in floating-point operations
evaluation follows published protocols and every result carries its date and the version of the weights`.split(
    /\s+/,
  );

/** A row of numbers that looks random and is not. */
function dice(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function grouped(amount) {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

class Writer {
  constructor(seed) {
    this.roll = dice(seed);
    this.seed = seed;
    this.out = [];
    this.notes = [];
  }

  pick(list) {
    return list[this.roll(list.length)];
  }

  phrase(count) {
    return Array.from({ length: count }, () => this.pick(words)).join(' ');
  }

  sentence() {
    const text = this.phrase(8 + this.roll(14));
    const decorated = [
      text,
      text,
      `${text} (**${this.phrase(2)}**)`,
      `${text}, *${this.phrase(3)}*`,
      `${text} in \`${this.pick(words)}.${this.pick(words)}\``,
      `${text}, see [${this.phrase(3)}](https://example.com/${this.pick(words)}/${this.roll(1e6)})`,
    ][this.roll(6)];
    return `${decorated.charAt(0).toUpperCase()}${decorated.slice(1)}.`;
  }

  paragraph(count) {
    return Array.from({ length: count }, () => this.sentence()).join(' ');
  }

  add(...blocks) {
    this.out.push(...blocks);
  }

  note() {
    const number = this.notes.length + 1;
    this.notes.push(`[^n${number}]: ${this.sentence()}`);
    return `[^n${number}]`;
  }

  list() {
    const lines = [];
    for (let item = 0; item < 4; item += 1) {
      lines.push(`- ${this.sentence()}`);
      for (let part = 0; part < this.roll(3); part += 1) lines.push(`  - ${this.phrase(9)}`);
    }
    return lines.join('\n');
  }

  table(rows) {
    const states = ['**✓ Met**', '**○ Open**', '**✗ Not met**', '**– Not owed**'];
    const lines = ['| Field | Amount | State | Reason |', '| --- | --: | --- | --- |'];
    for (let row = 0; row < rows; row += 1) {
      lines.push(
        `| \`${this.pick(words)}.field_${row}\` | ${grouped(this.roll(1e7))} | ${this.pick(states)} | ${this.phrase(4 + this.roll(14))} |`,
      );
    }
    return lines.join('\n');
  }

  code() {
    const lines = Array.from(
      { length: 10 },
      (_, index) => `${'  '.repeat(index % 3)}${this.pick(words)}_${index}: ${this.phrase(4)}`,
    );
    return `\`\`\`yaml\n${lines.join('\n')}\n\`\`\``;
  }

  chapter(title, slug) {
    this.add(`## ${title}`, `${this.paragraph(4)}${this.note()}`, this.paragraph(3));
    this.add(`### Data of ${title.toLowerCase()}`, this.pick(languages), this.paragraph(4));
    this.add(this.list(), `Its fields are these; the chapter began [above](#${slug}):`);
    this.add(this.table(12), `### Method of ${title.toLowerCase()}`, this.paragraph(5));
    this.add(`> [!NOTE]\n> ${this.sentence()}`, this.code(), this.pick(languages));
    this.add(`1. ${this.sentence()}\n2. ${this.sentence()}\n3. ${this.sentence()}`);
    this.add(`${this.paragraph(3)}${this.note()}`);
  }
}

/** The Markdown of `parts` times about 30 pages. */
export function makeInput(parts, seed = 1) {
  const writer = new Writer(seed);
  for (let part = 1; part <= parts; part += 1) {
    for (let chapter = 1; chapter <= 11; chapter += 1) {
      writer.chapter(`Chapter ${part}-${chapter}`, `chapter-${part}-${chapter}`);
    }
    writer.add(`## Register ${part}`, languages.join(' '), writer.table(200));
  }
  return `${[...writer.out, ...writer.notes].join('\n\n')}\n`;
}
