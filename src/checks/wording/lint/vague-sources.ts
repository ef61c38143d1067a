/** Words that name sources of data by nothing but their number or their being public. */
import { defineLint } from './define.js';

const many =
  '(a)? (wide|broad|large|diverse|rich)? (various|diverse|multiple|different|several|numerous|many|all kinds of|a variety of|a range of|variety of|range of|a mix of|mix of|mixture of|a mixture of|collection of)?';
const open =
  '(public|publicly available|publicly accessible|open|openly available|online|internet|web|third-party|third party|private|licensed|proprietary|high-quality|high quality|other|available)?';

/** Sources that are named by nothing but their number or their being public. */
export const vagueSources = defineLint({
  proseOnly: true,
  under: ['training_data', 'data'],
  except: ['training_data.processing', 'data.provenance_description'],
  rows: [
    {
      phrases: [
        `(data|content|text|texts|information|datasets|images|videos|audio|taken|collected|obtained)? (from|of)? ${many} ${open} ${open} (and|and/or|or)? ${open} (sources|data sources|datasets|data|content|material|information) (from|on|of|available on|found on|across)? (the)? (internet|web|world wide web|public domain)?`,
        '(data|content|text)? (from|on|of)? the (open|public|entire|whole)? (internet|web)',
        '(the)? (internet|web)',
        '(any|all|everything) (kind|kinds|type|types|sort|sorts)? (of)? (data|content|text)? (available|found)? (on|from)? (the)? (internet|web)?',
      ],
      position: 'whole',
      language: 'en',
      bad: 'Various public sources from the internet.',
      good: 'Various forums, personal blogs and news sites in Polish',
    },
    {
      phrases: [
        '(aus)? (verschiedene|verschiedenen|diverse|diversen|öffentliche|öffentlichen|zahlreiche|zahlreichen) (öffentliche|öffentlichen)? (Quellen|Daten|Datenquellen)',
        '(Daten)? (aus dem|das) (Internet|Web)',
      ],
      position: 'whole',
      language: 'de',
      bad: 'Verschiedene Quellen',
      good: 'Verschiedene Zeitungen aus Bayern',
    },
    {
      phrases: [
        '(des|de)? (diverses|différentes|plusieurs|multiples) (sources|données) (publiques)?',
        'sources (diverses|variées|publiques|multiples)',
        "(données)? (de|sur)? (l'internet|internet|d'internet)",
      ],
      position: 'whole',
      language: 'fr',
      bad: 'Diverses sources publiques',
      good: 'Diverses revues de droit',
    },
    {
      phrases: [
        '(varias|diversas|distintas|múltiples) fuentes (públicas)?',
        'fuentes (varias|diversas|públicas)',
        '(datos)? de internet',
      ],
      position: 'whole',
      language: 'es',
      bad: 'Fuentes diversas',
      good: 'Fuentes del derecho en catalán',
    },
    {
      phrases: [
        '(varie|diverse|molteplici) fonti (pubbliche)?',
        'fonti (varie|diverse|pubbliche)',
        '(dati)? (da|di) internet',
      ],
      position: 'whole',
      language: 'it',
      bad: 'Fonti varie',
      good: 'Fonti storiche dal 1861',
    },
    {
      phrases: [
        '(różne|rozmaite|liczne) (publiczne)? źródła',
        'źródła (różne|publiczne)',
        '(dane)? z internetu',
      ],
      position: 'whole',
      language: 'pl',
      bad: 'Różne źródła',
      good: 'Źródła prawa i orzeczenia sądów',
    },
    {
      phrases: [
        '(diverse|verschillende|meerdere|allerlei) (openbare)? bronnen',
        '(gegevens)? van het internet',
      ],
      position: 'whole',
      language: 'nl',
      bad: 'Diverse bronnen',
      good: 'Bronnen uit het Nationaal Archief',
    },
  ],
});
