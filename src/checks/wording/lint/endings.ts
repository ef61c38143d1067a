/** Last words and last marks after which a sentence goes on: a text that stops there was cut off. */

/**
 * Words with which no sentence of at least six words ends, as they are written inside a sentence. Words that may end one stand
 * elsewhere: `below`, and the parts that German verbs leave at the end (`an`, `ein`, `mit`, `nach`, `vor`, `zu`).
 */
export const openWords: Readonly<Record<string, string>> = {
  en: `and or nor but the of with to a an in into onto for from by at per via upon among amongst between within including excluding concerning regarding
    such\u00a0as as\u00a0well\u00a0as e.g. i.e. because although unless until whether whereas while which whose whom that then namely is are was were
    be been will would may might can should must our their its his your
    this who when where `,
  de: `und oder sowie sondern denn der die das dem den des ein\u00a0e eine einen einem einer eines für gegen ohne wegen trotz während zwischen von
    beim zum zur in im ins als dass weil wenn ob obwohl sodass damit deren dessen welche welcher welches wie\u00a0etwa z.\u00a0B. z.B. einschließlich
    insbesondere beispielsweise bzw. mit\u00a0dem mit\u00a0der mit\u00a0den mit\u00a0Hilfe mithilfe unser unsere unserer ihre ihrer ihren nicht\u00a0nur
    jede jeder jedes diese dieser dieses wurde\u00a0von ist\u00a0ein sind\u00a0die nach\u00a0der nach\u00a0dem nach\u00a0den`,
  fr: `et ou ni mais car le la les l' un une des du de d' au aux à en dans sur par pour sans chez entre parmi selon vers pendant dont que qui
    où si lorsque quand parce puisque afin comme tels telles tels\u00a0que telles\u00a0que par\u00a0exemple ainsi\u00a0que c'est-à-dire ce cet
    cette ces son sa ses leur leurs notre nos `,
  es: `y e o u ni pero sino el la los las un una unos unas de del a al en con por para sin sobre entre desde hasta según hacia ante tras durante mediante que quien
    cuyo cuya cuyos cuyas donde cuando si porque aunque como tales\u00a0como así\u00a0como por\u00a0ejemplo es\u00a0decir incluidos incluidas su sus nuestro
    nuestra nuestros nuestras este esta estos estas cada `,
  it: `e ed o od ma né il lo la i gli le l' un uno una di del dello della dei degli delle dell' a ad al allo alla ai agli alle all' da dal dalla dai dalle in nel nella
    nei nelle con col su sul sulla sui sulle per tra fra che cui se quando perché poiché dove come quali ad\u00a0esempio come\u00a0ad\u00a0esempio nonché ovvero
    oppure cioè inclusi incluse suo sua suoi sue nostro nostra nostri nostre ogni
    `,
  pl: `i oraz lub albo ani ale czy a w we z ze na do od o u po za przez dla pod nad między spośród według podczas poprzez wobec że żeby aby iż gdy kiedy jeśli jeżeli
    który która które których którym którymi którą ponieważ takie\u00a0jak taki\u00a0jak takich\u00a0jak na\u00a0przykład np. m.in. między\u00a0innymi tzw.
    czyli jako nie\u00a0tylko każdy każda każde `,
  nl: `en of het de een met voor van door zoals alsmede bijvoorbeeld omdat waarvan tussen`,
  pt: `e ou o os as um uma de do da dos das com para por em no na nos nas que como tais\u00a0como por\u00a0exemplo bem\u00a0como`,
  sv: `och eller en ett med för av som samt till exempel\u00a0på`,
};

/** Fewer words than these make a label, not a sentence: it may end with any word. */
export const sentenceWords = 6;

/** At least so many words, and no mark behind them, before the end of the last word is looked at. */
export const longSentenceWords = 12;

/** Marks after which something more has to come. */
export const openMark = /(?:[,;:([{–—]|\s-|\s\.{3}|\s…)$/;

/** An ellipsis at the end, which cuts a text off unless a quotation holds it. */
export const endingEllipsis = /[\p{L}\p{N},](?:\.{3}|…)$/u;
