/** Words that lead elsewhere where an answer belongs. */
import { defineLint } from './define.js';

const place =
  '(website|web site|web page|webpage|site|homepage|blog|blog post|paper|article|preprint|technical report|tech report|report|model card|card|system card|readme|repository|repo|documentation|docs|privacy policy|policy|terms|terms of service|terms of use|annex|appendix|attachment|above|below|link|hub page|press release|github|hugging face|huggingface|arxiv)';
const whose =
  '(our|the|its|their|this|that|attached|linked|accompanying|public|corresponding|following|official|published)?';

/** A pointer in place of an answer. */
export const pointers = defineLint({
  proseOnly: true,
  except: [
    'model.integration.instructions',
    'copyright.complaint_mechanism',
    'evidence',
    'waivers',
    'positions',
  ],
  rows: [
    {
      phrases: [
        `(please)? (see|refer to|consult|check|visit|read|cf.) ${whose} (model's|company's|company|provider's|technical|public|online)? ${place} (above|below|for (details|more|more details|more information|further details|further information|information))?`,
        `(please)? (see|refer to|check|cf.) (section|chapter|table|figure|annex|appendix|page|item|point|question|field) (#|above|below) (above|below)?`,
        `(as)? (described|explained|stated|documented|detailed|mentioned|discussed|outlined|given|reported|published|listed) (in|on|at|by) ${whose} (model's|company's|technical|public|online)? ${place}`,
        `(this|it|this information|the information|information|details|more details|further details|the details|more information|further information|everything|a description|the description|the list|a list) (is|are|can be) (available|found|described|published|given|provided|listed|documented) (in|on|at|from|via) ${whose} (model's|company's|technical|public|online)? ${place}`,
        `(available|found|described|published) (in|on|at|from|via) ${whose} (model's|company's|technical|public|online)? ${place}`,
        '(the)? same (sources|data|content|answer|measures|approach|methods|process|information|datasets)? (apply|applies)? (as)? (in|under|for|given in|described in)? (the)? (previous|last|preceding|next|above|answer|question|field|section) (answer|question|field|section|one)? (above|before|below)?',
        '(see|as|same as|the same as) (above|below|before|previous|the previous (answer|field|section|question)|previous (answer|field|section|question))',
        '(ditto|idem|dito|same|same as above|as above|likewise|contact us|(details|more details|information|more information)? (upon|on) request|available (up)?on request)',
      ],
      position: 'whole',
      language: 'en',
      bad: 'As described in our paper.',
      good: 'See section 2.1 for the list; in short, eight public web corpora',
    },
    {
      phrases: [
        'siehe (oben|unten|Website|Webseite|Homepage|Modellkarte|Bericht|Anhang|Link|Dokumentation|Datenschutzerklärung|unsere Website|unsere Webseite|unsere Homepage|technischer Bericht)',
        's. (oben|unten)',
        's.o.',
        'wie oben',
        'dito',
        'vgl. (oben|Website|Bericht|Modellkarte)',
        'auf Anfrage',
      ],
      position: 'whole',
      language: 'de',
      bad: 'Siehe oben',
      good: 'Siehe die Liste in 2.1; im Kern sind es acht Textsammlungen',
    },
    {
      phrases: [
        'voir (ci-dessus|ci-dessous|le site|notre site|notre site web|le rapport|la documentation|la fiche du modèle|plus haut)',
        'idem',
        'cf. (ci-dessus|supra|le site|notre site|le rapport)',
        'sur demande',
      ],
      position: 'whole',
      language: 'fr',
      bad: 'Voir notre site',
      good: 'Voir la liste en 2.1 : huit corpus publics',
    },
    {
      phrases: [
        '(ver|véase|vea|consulte) (arriba|más arriba|abajo|nuestra web|nuestro sitio|nuestro sitio web|la web|la página web|el informe|la documentación)',
        'ídem',
        'bajo petición',
      ],
      position: 'whole',
      language: 'es',
      bad: 'Véase nuestra web',
      good: 'Véase la lista en 2.1: ocho corpus públicos',
    },
    {
      phrases: [
        '(vedi|si veda|vedere|consultare) (sopra|sotto|il sito|il nostro sito|il rapporto|la documentazione|la scheda del modello)',
        'come sopra',
        'su richiesta',
      ],
      position: 'whole',
      language: 'it',
      bad: 'Vedi sopra',
      good: 'Vedi la lista in 2.1: otto corpora pubblici',
    },
    {
      phrases: [
        '(zob.|zobacz|patrz) (wyżej|powyżej|poniżej|naszą stronę|nasza strona|stronę|strona internetowa|raport|dokumentacja|dokumentację)',
        'j.w.',
        'jw.',
        'jak wyżej',
        'na żądanie',
      ],
      position: 'whole',
      language: 'pl',
      bad: 'Patrz wyżej',
      good: 'Patrz lista w 2.1: osiem publicznych korpusów',
    },
    {
      phrases: [
        'zie (boven|hierboven|onder|hieronder|website|onze website|de website|het rapport|de documentatie|onze site)',
        'idem',
        'op aanvraag',
      ],
      position: 'whole',
      language: 'nl',
      bad: 'Zie onze website',
      good: 'Zie de lijst in 2.1: acht openbare corpora',
    },
  ],
});

/** Nothing but links, with at most a few words before them. */
export const linkOnly =
  /^(?:[\p{L}' ]{0,40}[:\s]\s*)?(?:(?:[-*•]\s*)?<?[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+(?:\s[\s,;]*|$))+\.?$/u;
