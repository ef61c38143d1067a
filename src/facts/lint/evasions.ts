/** Words that stand where an answer belongs and say nothing: a bare "N/A", a pointer elsewhere, "confidential", "various sources". */
import { defineLint } from './define.js';

/** An absence without its reason. Also read where a reason is asked for. */
export const bareAbsences = defineLint({
  rows: [
    {
      phrases: [
        'n/a',
        'n / a',
        'n.a.',
        'n.a',
        'na',
        'not applicable',
        'none',
        'nil',
        'null',
        'undefined',
        'unknown',
        'not known',
        'not available',
        'not specified',
        'unspecified',
        'not provided',
        'no answer',
        'no information',
        'no information available',
        'no data',
        'no data available',
        'no comment',
        '-',
        '--',
        '–',
        '—',
        '/',
      ],
      position: 'whole',
      bad: 'N/A',
      good: 'None publicly known',
    },
    {
      phrases: [
        'keine Angabe',
        'keine Angaben',
        'k. A.',
        'k.A.',
        'kA',
        'entfällt',
        'nicht zutreffend',
        'trifft nicht zu',
        'nicht anwendbar',
        'unbekannt',
        'keine',
        'nicht bekannt',
      ],
      position: 'whole',
      language: 'de',
      bad: 'Keine Angabe',
      good: 'Keine öffentlich bekannt',
    },
    {
      phrases: [
        'sans objet',
        'néant',
        's.o.',
        's. o.',
        'non applicable',
        'non communiqué',
        'non renseigné',
        'inconnu',
        'aucun',
        'aucune',
      ],
      position: 'whole',
      language: 'fr',
      bad: 'Sans objet',
      good: 'Aucun jeu de données privé n’a été acheté',
    },
    {
      phrases: [
        'no aplica',
        'no procede',
        'no disponible',
        'sin datos',
        'sin información',
        'desconocido',
        'ninguno',
        'ninguna',
      ],
      position: 'whole',
      language: 'es',
      bad: 'No aplica',
      good: 'Ninguno conocido públicamente',
    },
    {
      phrases: [
        'non applicabile',
        'non disponibile',
        'non pertinente',
        'nessuno',
        'nessuna',
        'sconosciuto',
        'n.d.',
      ],
      position: 'whole',
      language: 'it',
      bad: 'Non applicabile',
      good: 'Nessuno noto al pubblico',
    },
    {
      phrases: ['nie dotyczy', 'brak', 'brak danych', 'brak informacji', 'nieznane', 'nie podano'],
      position: 'whole',
      language: 'pl',
      bad: 'Brak danych',
      good: 'Brak danych osobowych w zbiorze',
    },
    {
      phrases: [
        'n.v.t.',
        'nvt',
        'niet van toepassing',
        'geen',
        'onbekend',
        'niet bekend',
        'geen gegevens',
      ],
      position: 'whole',
      language: 'nl',
      bad: 'N.v.t.',
      good: 'Geen openbaar bekende sets',
    },
    {
      phrases: ['não aplicável', 'não se aplica', 'sem dados', 'desconhecido', 'nenhum', 'nenhuma'],
      position: 'whole',
      language: 'pt',
      bad: 'Não aplicável',
      good: 'Nenhum conhecido publicamente',
    },
  ],
});

/** Reasons of an honest absence that give none. */
export const emptyReasons = defineLint({
  rows: [
    {
      phrases: [
        '(this is|it is|is)? (unknown|not known|withheld|confidential|proprietary|secret|internal|missing|private|not applicable|not relevant|irrelevant|not disclosed|not public)',
        "we (do not|don't) know",
        'no reason',
        'no comment',
        'does not apply',
        '(not|cannot be) (disclosed|shared|published|provided)',
      ],
      position: 'whole',
      language: 'en',
      bad: 'Confidential',
      good: 'Confidential under the contract with the licensor',
    },
  ],
});

const place =
  '(website|web site|web page|webpage|site|homepage|blog|blog post|paper|article|preprint|technical report|tech report|report|model card|card|system card|readme|repository|repo|documentation|docs|privacy policy|policy|terms|terms of service|terms of use|annex|appendix|attachment|above|below|link|hub page|press release|github|hugging face|huggingface|arxiv)';
const whose =
  '(our|the|its|their|this|that|attached|linked|accompanying|public|corresponding|following|official|published)?';

/** A pointer in place of an answer. */
export const pointers = defineLint({
  proseOnly: true,
  except: ['model.integration.instructions', 'waivers', 'positions'],
  rows: [
    {
      phrases: [
        `(please)? (see|refer to|consult|check|visit|read|cf.) ${whose} (model's|company's|company|provider's|technical|public|online)? ${place} (above|below|for (details|more|more details|more information|further details|further information|information))?`,
        `(please)? (see|refer to|check|cf.) (section|chapter|table|figure|annex|appendix|page|item|point|question|field) (#|above|below) (above|below)?`,
        `(as)? (described|explained|stated|documented|detailed|mentioned|discussed|outlined|given|reported|published|listed) (in|on|at|by) ${whose} (model's|company's|technical|public|online)? ${place}`,
        `(this|it|this information|the information|information|details|more details|further details|the details|more information|further information|everything|a description|the description|the list|a list) (is|are|can be) (available|found|described|published|given|provided|listed|documented) (in|on|at|from|via) ${whose} (model's|company's|technical|public|online)? ${place}`,
        `(available|found|described|published) (in|on|at|from|via) ${whose} (model's|company's|technical|public|online)? ${place}`,
        '(see|as|same as|the same as) (above|below|before|previous|the previous (answer|field|section|question)|previous (answer|field|section|question))',
        '(ditto|idem|dito|same|same as above|as above|likewise|contact us|upon request|on request|available (up)?on request)',
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
  /^(?:[\p{L}' ]{0,40}[:\s]\s*)?(?:[-*•]?\s*<?https?:\/\/\S+>?[\s,;]*)+\.?$/iu;

/** "Confidential" in place of an answer. The schema has `withheld` for it. */
export const secrets = defineLint({
  proseOnly: true,
  rows: [
    {
      phrases: [
        '(this|these|the|all|that)? (information|data|details|detail|content|sources|datasets|names|figures|it)? (is|are)? (strictly|commercially|considered|highly|treated as|business)? (confidential|proprietary|secret|a trade secret|trade secrets|trade secret|business secrets|a business secret|classified|undisclosed|nondisclosed|internal only|internal use only|under nda|redacted|sensitive) (information|data|business information)?',
        "(this|these|the|all)? (information|data|details|names|sources|figures|it)? (cannot|can not|can't|could not|will not|may not|must not|is not|are not|not) (be)? (publicly)? (disclosed|provided|shared|published|revealed|given|made public) (due to confidentiality|for competitive reasons|for confidentiality reasons|for security reasons|for legal reasons|at this time)?",
        "(we|the provider) (do not|does not|don't|cannot|can't|will not|decline to|declines to) (publicly)? (disclose|share|publish|reveal|comment on|provide) (this|this information|it|these|such details|these details|details)",
        '(protected|covered) (by|as) (trade secrets|a trade secret|confidentiality|an nda|business secrets)',
      ],
      position: 'whole',
      language: 'en',
      bad: 'This information is confidential.',
      good: 'The names are confidential under the contracts; the sets hold parallel legal texts in nine languages',
    },
    {
      phrases: [
        '(streng)? vertraulich',
        '(das ist ein)? (Geschäftsgeheimnis|Betriebsgeheimnis)',
        'wird nicht (offengelegt|veröffentlicht)',
      ],
      position: 'whole',
      language: 'de',
      bad: 'Vertraulich',
      good: 'Vertrauliche Nachrichten wurden ausgeschlossen',
    },
    {
      phrases: [
        '(information)? (confidentiel|confidentielle)',
        'secret (des affaires|industriel|commercial)',
        'non divulgué',
      ],
      position: 'whole',
      language: 'fr',
      bad: 'Secret des affaires',
      good: 'Les textes confidentiels furent écartés',
    },
    {
      phrases: [
        '(información)? confidencial',
        'secreto (comercial|empresarial)',
        'no (divulgado|divulgada)',
      ],
      position: 'whole',
      language: 'es',
      bad: 'Confidencial',
      good: 'Se retiró la información confidencial de clientes',
    },
    {
      phrases: [
        '(informazione|informazioni)? (riservato|riservata|riservate|confidenziale)',
        'segreto (commerciale|industriale)',
      ],
      position: 'whole',
      language: 'it',
      bad: 'Riservato',
      good: 'I documenti riservati sono stati esclusi',
    },
    {
      phrases: [
        '(informacja|dane|informacje)? (poufne|poufna|zastrzeżone)',
        'tajemnica (przedsiębiorstwa|handlowa)',
      ],
      position: 'whole',
      language: 'pl',
      bad: 'Tajemnica przedsiębiorstwa',
      good: 'Poufne dokumenty zostały usunięte',
    },
    {
      phrases: ['(strikt)? vertrouwelijk', 'bedrijfsgeheim'],
      position: 'whole',
      language: 'nl',
      bad: 'Vertrouwelijk',
      good: 'Vertrouwelijke stukken zijn verwijderd',
    },
  ],
});

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
        "(données)? (de|d'|sur)? l'?internet",
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
