/** One or two plain sentences in each official language of the Union, with the letters that only it has. */
export const sentences: Readonly<Record<string, string>> = {
  Bulgarian:
    'Моделът е обучен върху текстове на български език. Всеки доставчик описва източниците, обема и защитата на данните; същият ред важи и за ѝ подобни модели.',
  Croatian:
    'Model je učen na tekstovima na hrvatskom jeziku. Pružatelj objavljuje sažetak, a građani ga mogu čitati i još češće tražiti izmjene; đaci ga rabe u školi, žurno.',
  Czech:
    'Model byl trénován na textech v češtině. Poskytovatel zveřejňuje shrnutí, účel i omezení; příliš žluťoučký kůň úpěl ďábelské ódy, ať se učí šťastně.',
  Danish:
    'Modellen er trænet på danske tekster. Udbyderen gør et resumé tilgængeligt på åbne sider, også for ældre udgaver og øvrige brugere på Ærø.',
  Dutch:
    'Het model is getraind op Nederlandse teksten. De aanbieder publiceert een samenvatting; coördinatie, ideeën en één reünie op het Ĳsselmeer tellen ook, zó ĳverig.',
  English:
    'The model was trained on English texts. The provider’s summary – “plain and complete” – is published; nothing is left out, at a cost of 5 € or less.',
  Estonian:
    'Mudelit õpetati eestikeelsete tekstidega. Pakkuja avaldab kokkuvõtte; šokolaad, žürii, õhtu, öö, ämber ja üle jäid näideteks.',
  Finnish:
    'Malli on koulutettu suomenkielisillä teksteillä. Tarjoaja julkaisee yhteenvedon; šakki, džonkki, yötyö, hääyöaie ja Åland ovat esimerkkejä.',
  French:
    'Le modèle a été entraîné sur des textes français. Où qu’il soit établi, le fournisseur publie un résumé « complet » ; cœur, Noël, garçon, naïf, gîte, là, Laÿ, ex æquo et aiguë sont des exemples.',
  German:
    'Das Modell wurde mit deutschen Texten trainiert. Der Anbieter veröffentlicht eine Übersicht – „größtmögliche“ Genauigkeit für Straße, STRAẞE, Öl, Äpfel und Überblick.',
  Greek:
    'Το μοντέλο εκπαιδεύτηκε σε ελληνικά κείμενα. Ο πάροχος δημοσιεύει περίληψη· κάθε πηγή, ήχος, ύλη, ώρα, αϊτός, προϋπόθεση, ταΐζω και ξεϋφαίνω: «όλα» τα στοιχεία. ΆΈΉΊΌΎΏ.',
  Hungarian:
    'A modellt magyar szövegeken tanították. A szolgáltató összefoglalót tesz közzé; árvíztűrő tükörfúrógép, ŐSZ és ŰRHAJÓ a példák.',
  Irish:
    'Cuireadh oiliúint ar an tsamhail le téacsanna Gaeilge. Foilsíonn an soláthraí achoimre; i gcló traidisiúnta: an ḃean, a ċara, do ḋeartháir, an ḟuinneog, a ġrá, mo ṁáthair, a ṗáiste, an tsúil is a ṡaol, an ṫír. Ḃ Ċ Ḋ Ḟ Ġ Ṁ Ṗ Ṡ Ṫ.',
  Italian:
    'Il modello è stato addestrato su testi italiani. Perché sia chiaro, il fornitore pubblica una sintesi: città, virtù, però, così, è già lì; i principî restano.',
  Latvian:
    'Modelis ir apmācīts ar tekstiem latviešu valodā. Nodrošinātājs publicē kopsavilkumu; ķēde, ģimene, ļoti, ņemt, šūpoles, žēl, čaukstēt un ēka ir piemēri.',
  Lithuanian:
    'Modelis mokytas lietuviškais tekstais. Teikėjas skelbia santrauką; ąžuolas, čia, ęsąs, ėjimas, įrašas, šiaurė, ūkis, žąsų ir jų ženklai – pavyzdžiai.',
  Maltese:
    'Il-mudell ġie mħarreġ fuq testi bil-Malti. Il-fornitur jippubblika sommarju; ċavetta, għajn, ħobż, żrinġ, Ġimgħa, Ħadd u Żejtun huma eżempji; l-università wkoll.',
  Polish:
    'Model trenowano na tekstach polskich. Dostawca publikuje streszczenie; zażółć gęślą jaźń, Łódź, ŚWIĘTO, ćma i źródło to przykłady.',
  Portuguese:
    'O modelo foi treinado com textos em português. O prestador publica um resumo; não, ação, pôr, às três, Évora, órgãos, você e linguística são exemplos.',
  Romanian:
    'Modelul a fost antrenat pe texte în limba română. Furnizorul publică un rezumat; știință, țară, înțelegere, câine, mâine, Ștefan și Țara sunt exemple.',
  Slovak:
    'Model bol trénovaný na textoch v slovenčine. Poskytovateľ zverejňuje zhrnutie; kŕdeľ ďatľov, vŕba, stĺp, ťava, päť, ôsmy, ľan, ŕba a Ľubľana sú príklady.',
  Slovenian:
    'Model je bil učen na slovenskih besedilih. Ponudnik objavi povzetek; češnja, šola, žaba, Čatež, Škofja Loka in Žalec so primeri.',
  Spanish:
    'El modelo se entrenó con textos en español. ¿Qué publica el proveedor? ¡Un resumen! Año, pingüino, corazón, árbol, él, aquí y último son ejemplos.',
  Swedish:
    'Modellen har tränats på svenska texter. Leverantören offentliggör en sammanfattning; å, ä, ö, idé, Åre, Ängelholm och Örebro är exempel.',
};
