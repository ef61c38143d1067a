/** Words that keep the answer secret without saying who withholds it and why. */
import { defineLint } from './define.js';

/** "Confidential" in place of an answer. The schema has `withheld` for it. */
export const secrets = defineLint({
  proseOnly: true,
  rows: [
    {
      phrases: [
        '(this|these|the|all|that)? (information|data|details|detail|content|sources|datasets|names|figures|it)? (is|are)? (strictly|commercially|considered|highly|treated as|business)? (confidential|proprietary|secret|a trade secret|trade secrets|trade secret|business secrets|a business secret|classified|undisclosed|nondisclosed|internal only|internal use only|under nda|redacted|sensitive) (information|data|business information)?',
        "(this|these|the|all)? (information|data|details|names|sources|figures|it)? (cannot|can not|can't|could not|will not|may not|must not|is not|are not|not) (be)? (publicly)? (disclosed|provided|shared|published|revealed|given|made public) (due to confidentiality|for competitive reasons|for confidentiality reasons|for security reasons|for legal reasons|at this time)?",
        "(we|the provider) (do not|does not|don't|cannot|can't|will not|decline to|declines to) (publicly)? (disclose|share|publish|reveal|comment on|provide) (this|this information|it|these|such details|these details|details)",
        '(this is|it is|these are)? (proprietary|confidential|secret|privileged|internal|commercially sensitive|business sensitive) (company|business|commercial|technical|corporate)? (information|data|content|details|know-how|material|knowledge|property)? (of|to|owned by|belonging to|internal to) (the|our)? (company|provider|firm|business|developer|vendor|licensor|group|enterprise|us)',
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
        '(wir|der Anbieter)? (geben|gibt|machen|macht) … … … nicht (bekannt|öffentlich)',
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
