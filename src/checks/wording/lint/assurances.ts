/** Sentences that assure without saying what was done. A text is found if it holds nothing else. */
import { defineLint } from './define.js';

const who =
  '(we|the provider|the company|the developer|our company|our models|the model|the models|our training|our training data|the training data|training data|all data|all training data|the data|data|all processing|processing|the training|training|our data practices|our processes|it|this|this model)';
const manner = '(fully|strictly|always|fully and strictly|at all times|generally|also|therefore)?';
const law =
  '(all|any|the)? (applicable|relevant|existing|current|european|eu|union|national|local)? (and)? (applicable|relevant|european|eu|union|national)? (laws|law|legislation|regulations|regulation|rules|legal requirements|requirements|legal obligations|obligations|copyright law|copyright laws|copyright rules|data protection law|data protection laws|privacy laws|standards|legal frameworks|gdpr|the gdpr|the ai act)';
const tails =
  '(and|or|as well as|including)? (all|the|its)? (applicable|relevant|internal|other)? (regulations|regulation|laws|rules|standards|policies|guidelines|requirements|legal requirements|the gdpr|gdpr|the ai act|best practices|on copyright|on data protection|copyright law|copyright)? (worldwide|in the union|in the eu|in force|everywhere|where we operate|at all times)?';

const tail = `${tails} ${tails}`;

export const assurances = defineLint({
  proseOnly: true,
  rows: [
    {
      phrases: [
        `${who} ${manner} (comply|complies|complied|adhere|adheres|adhered|conform|conforms) ${manner} (with|to) ${law} ${tail}`,
        `${who} ${manner} (respect|respects|respected|follow|follows|followed|observe|observes|honour|honours|abide by|abides by|meet|meets) ${law} ${tail}`,
        `${who}? (is|are|was|were|has been|have been)? ${manner} (lawfully)? (compliant|collected|processed|obtained|used|trained|handled|acquired|carried out|done|conducted|in compliance|in full compliance|in accordance|in line|in full accordance)? (with|in compliance with|in full compliance with|in accordance with|in line with|in conformity with) ${law} ${tail}`,
        `${who}? (is|are|was|were|has been|have been)? ${manner} (lawfully|legally|ethically|responsibly) (collected|processed|obtained|used|acquired|sourced)`,
        '(we|the provider|the company) (take|takes) … (very)? seriously',
        '(we|the provider|the company) (is|are) (fully|strongly|deeply)? committed to (respecting|protecting|ensuring|upholding|complying with|responsible|safety|privacy|transparency|the|copyright|ethical) … (and)? …',
        '(appropriate|adequate|suitable|reasonable|industry-standard|industry standard|state-of-the-art|state of the art|robust|necessary|best-practice) (technical|organisational|technical and organisational|security|safety|industry|content|quality|data)? (measures|safeguards|steps|techniques|filters|filtering|processes|procedures|controls|methods|policies) (is|are|was|were|have been|has been) (taken|implemented|applied|used|in place|put in place|employed|followed)',
        '(we|the provider|the company) (have|has)? (take|takes|took|taken|apply|applies|applied|use|uses|used|implement|implements|implemented|follow|follows|followed|employ|employs) (all)? (appropriate|adequate|suitable|reasonable|industry-standard|industry standard|state-of-the-art|state of the art|robust|necessary|industry) (technical|organisational|technical and organisational|security|safety|content|quality|data)? (measures|safeguards|steps|techniques|filters|processes|procedures|controls|methods|policies|practices|best practices)',
        '(industry|current|common)? (best practices|best practice|standard practice|standard practices|industry standards) (is|are|was|were) (followed|applied|used)',
        '(industry|current)? best practices',
        '(full|strict)? compliance (with)? (all)? (applicable|relevant)? (laws|law|legislation|regulations|rules) (is|was) (ensured|guaranteed|assured)',
        '(the)? (law|laws|copyright|privacy|rights of others|all rights|applicable law) (is|are|was|were) (always|fully|strictly)? (respected|observed|followed|complied with)',
      ],
      position: 'every sentence',
      language: 'en',
      bad: 'We take safety very seriously. We comply with all applicable laws and regulations.',
      good: 'We comply with applicable law: hosts on the lists of hotlines are blocked before crawling.',
    },
    {
      phrases: [
        '(wir|der Anbieter) (halten|hält|beachten|beachtet|befolgen|befolgt) (alle)? (geltenden|anwendbaren|einschlägigen)? (Gesetze|Vorschriften|Rechtsvorschriften|gesetzlichen Vorgaben) (ein)?',
        '(geeignete|angemessene|erforderliche|notwendige) (technische|organisatorische|technische und organisatorische)? (Maßnahmen|Vorkehrungen|Schritte) (wurden|werden|sind|haben wir) (ergriffen|getroffen|umgesetzt|unternommen)',
        '(wir|der Anbieter) (nehmen|nimmt) … (sehr)? ernst',
        '(im Einklang|in Übereinstimmung) mit (dem)? (allen)? (geltendem|geltenden|anwendbarem|anwendbaren) (Recht|Gesetzen|Vorschriften)',
      ],
      position: 'every sentence',
      language: 'de',
      bad: 'Wir halten alle geltenden Gesetze ein.',
      good: 'Wir halten die Wartezeiten in robots.txt ein.',
    },
    {
      phrases: [
        '(nous|le fournisseur) (respectons|respecte) (toutes)? (les|la) (lois|législation|réglementation|règles) (applicables|applicable|en vigueur)',
        '(des|les|toutes les) mesures (techniques|organisationnelles)? (appropriées|adéquates|nécessaires|adaptées) (ont été|sont) (prises|mises en place|mises en œuvre)',
        '(conformément à|dans le respect de) (la|toute la|toutes les) (législation|loi|lois|réglementation) (applicable|applicables|en vigueur)',
      ],
      position: 'every sentence',
      language: 'fr',
      bad: 'Nous respectons toutes les lois applicables.',
      good: 'Nous respectons le fichier robots.txt de chaque site.',
    },
    {
      phrases: [
        '(nosotros)? (cumplimos|el proveedor cumple|se cumplen|respetamos) (con)? (todas|toda)? (las|la) (leyes|legislación|normativa|normas) (aplicables|aplicable|vigentes|vigente)',
        '(se han|hemos) (tomado|adoptado|aplicado|implementado) (las|todas las)? medidas (técnicas)? (adecuadas|apropiadas|necesarias|oportunas)',
        '(de acuerdo con|conforme a) (la|las) (legislación|ley|leyes|normativa) (aplicable|aplicables|vigente)',
      ],
      position: 'every sentence',
      language: 'es',
      bad: 'Cumplimos con todas las leyes aplicables.',
      good: 'Cumplimos las reservas expresadas en robots.txt.',
    },
    {
      phrases: [
        '(rispettiamo|il fornitore rispetta) (tutte)? (le|la) (leggi|normative|normativa|legge) (applicabili|applicabile|vigenti|vigente)',
        '(in conformità|conformemente) (con|a|alla|alle) (le|la)? (leggi|normativa|normative|legge) (applicabili|applicabile|vigenti|vigente)',
      ],
      position: 'every sentence',
      language: 'it',
      bad: 'Rispettiamo tutte le leggi applicabili.',
      good: 'Rispettiamo le riserve dei titolari in robots.txt.',
    },
    {
      phrases: [
        '(przestrzegamy|dostawca przestrzega) (wszystkich)? (obowiązujących)? (przepisów|praw) (prawa)?',
        '(podjęto|podjęliśmy|zastosowano|wdrożono|stosujemy) (odpowiednie|niezbędne|właściwe|stosowne) (techniczne)? (środki|kroki|działania|zabezpieczenia)',
        'zgodnie z obowiązującym (prawem|przepisami)',
      ],
      position: 'every sentence',
      language: 'pl',
      bad: 'Przestrzegamy wszystkich obowiązujących przepisów.',
      good: 'Przestrzegamy zastrzeżeń w robots.txt.',
    },
    {
      phrases: [
        '(wij|we|de aanbieder) (voldoen|voldoet|houden ons) aan (alle)? (toepasselijke|geldende) (wetten|wetgeving|regels)',
        'in overeenstemming met de (toepasselijke|geldende) (wetgeving|wetten|regels)',
      ],
      position: 'every sentence',
      language: 'nl',
      bad: 'Wij voldoen aan alle toepasselijke wetten.',
      good: 'Wij voldoen aan voorbehouden in robots.txt.',
    },
  ],
});
