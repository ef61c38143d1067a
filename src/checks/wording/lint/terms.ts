/** Words of the trade that answers often end with, by language: a last word that is only the beginning of one of them was cut off. */
import type { LintLanguage } from './define.js';

export const terms: Partial<Record<LintLanguage, string>> = {
  en: `accelerator agreement algorithm annotation annotator anonymisation archive article attribution augmentation authority automatically benchmark bibliography
    broadcaster calibration catalogue categories certificate checkpoint classification classifier cluster collection commission company compliance component
    compression computation conference confidence configuration consortium contract contractor conversation copyright corpus curation customer database dataset
    decision deduplication demographic department dictionary directive distribution document documentation domain duplicate embedding encyclopaedia engineering
    environment evaluation evaluator experiment extraction filtering fingerprint forum framework frequency gradient guideline handbook harmful heuristic hospital
    hyperparameter identifier identity illegal illustration image information infrastructure institution instruction interaction intermediary interview inventory
    journal judgement keyword knowledge laboratory language layer learning legislation library licence licensing licensor linguistic literature machine maintenance
    manuscript material measurement mechanism memorisation metadata methodology metric minority mitigation model moderation moderator monitoring municipality museum
    network newspaper normalisation notice novel objective observation operator optimiser orchestra paragraph parameter parliament partnership patent perplexity
    personal photograph photographer pipeline platform podcast policy portal precision preference procedure processing programme protocol provenance provider
    provision publication publisher punctuation purchase quality quantisation question recording register regulation removal repository representative reservation
    resolution restriction reviewer rightsholder robots sampling satellite schedule science segmentation selection sentence sequence service signature software
    source speaker specification speech statistics subtitle supplier survey synthetic taxonomy technique temperature template terminology threshold token tokeniser
    toxicity training transcript transcription transformer translation university validation vendor version vocabulary volunteer warehouse watermark website weights
    youth established verified trusted agencies stock librarian`,
  de: `Redaktion Redakteur Abbildung Abgleich Abonnement Adresse Algorithmus Amtsblatt Angebot Anmerkung Annotation Anonymisierung Anwendung Anzeige Archiv Aufnahme Aufzeichnung Auswahl
    Auswertung Autor Behörde Beispiel Bereinigung Bericht Beschreibung Bewertung Bibliothek Bildarchiv Branche Buchstabe Bundesland Crawler Datenbank Datensatz
    Datenschutz Deduplizierung Dienstleister Dokument Dokumentation Domäne Dublette Einrichtung Entfernung Entscheidung Erhebung Erkennung Evaluierung Fachzeitschrift
    Fehler Filterung Forschung Fotografie Gemeinde Genehmigung Gericht Gesetzbuch Gewichtung Grundlage Gruppe Handbuch Häufigkeit Hersteller Hochschule Inhalte
    Institut Kategorie Kennzeichnung Klassifikation Klassifikator Klassifizierung Kommission Kommentar Korpus Kunde Leitfaden Lizenz Lizenzgeber Literatur Maschine
    Maßnahme Merkmal Methode Mindestlänge Mitarbeiter Modell Moderation Muttersprachler Nachricht Normalisierung Nutzer Nutzungsvorbehalt Parameter Parlament Partner
    Patent Plattform Protokoll Prozent Prüfung Quelle Rechenzentrum Rechteinhaber Redaktion Register Richtlinie Robots Rundfunk Sammlung Schnittstelle Schwellenwert
    Sicherheit Sprache Sprachaufnahme Sprecher Stichprobe Statistik Tabelle Tageszeitung Technik Tokenisierung Training Trainingsdaten Transkription Transkript
    Übersetzung Umfang Universität Untertitel Unternehmen Urheberrecht Urteil Verarbeitung Verfahren Verlag Veröffentlichung Version Vertrag Verwaltung Vorlage
    Vorverarbeitung Website Werkzeug Wettbewerb Wissenschaft Wörterbuch Zeitschrift Zeitung Zeitraum verarbeitet veröffentlicht entfernt gefiltert zusammengestellt
    anschließend automatisch maschinell sprachlich urheberrechtlich`,
  fr: `rédaction rédacteur abonnement académique administration adresse agence algorithme analyse annotateur annotation anonymisation apprentissage archive article auteur authentification
    autorité bibliothèque brevet catalogue catégorie certification chercheur classification classificateur classifieur collecte collection commentaire commission
    communication composante configuration conformité contenu contrat contributeur conversation corpus correction déduplication décision dictionnaire diffuseur directive
    distribution document documentaire documentation domaine donnée données doublon échantillon échantillonnage éditeur éducation élimination encyclopédie enregistrement
    enseignement entraînement entreprise entretien établissement évaluation évaluateur exclusion expérience expression extraction filtrage filtre fournisseur fréquence
    génération identifiant illustration image indicateur information informatique infrastructure institution interaction journal jurisprudence langage langue législation
    licence linguistique littérature locuteur logiciel maintenance manuscrit manuel matériel médiathèque mécanisme méthode ministère modération modérateur modèle musée
    normalisation numérique numérisation opérateur organisme orthographe paramètre parlement partenaire personnel photographe photographie plateforme ponctuation
    préférence prestataire prétraitement procédure processus programme protocole provenance publication qualité recherche recommandation référence registre règlement
    relecture répertoire représentation réseau réserve revue scientifique sélection séquence service seuil signature source spécialisé spécialiste statistique
    synthétique système technique télévision terminologie texte traduction traitement transcription université utilisateur validation version vocabulaire supprimé filtré`,
  it: `abbonamento accademico addestramento agenzia algoritmo amministrazione analisi annotatore annotazione anonimizzazione apprendimento archivio articolo associazione autore
    autorità biblioteca brevetto campionamento campione catalogo categoria certificazione classificatore classificazione codice collezione commento commissione componente
    comunicazione configurazione conformità contenuto contratto controllo conversazione corpus correzione decisione deduplicazione dizionario direttiva distribuzione
    documentazione documento dominio duplicato editore educazione elaborazione eliminazione emittente enciclopedia esclusione esempio estrazione filtraggio filtro fornitore
    fotografia frequenza generazione giornale giurisprudenza identificatore illustrazione immagine indirizzo informazione infrastruttura insegnamento intelligenza
    interazione intervista istituzione istruzione laboratorio legislazione letteratura licenza linguistico linguaggio manoscritto manuale materiale meccanismo metodo
    ministero moderatore moderazione modello municipale museo normalizzazione normativa operatore organizzazione ortografia parametro parlamento partner personale
    piattaforma preelaborazione preferenza procedura processo programma protocollo provenienza provincia pubblicazione punteggiatura qualità quotidiano raccolta
    redazione registrazione registro regolamento ricerca ricercatore riconoscimento rimozione rivista scientifico selezione sentenza sequenza servizio sistema società
    soglia sottotitolo specialistico statistica strumento tecnica terminologia testo traduzione trascrizione trattamento università utente validazione verifica versione
    vocabolario pubblico pubblicato filtrato raccolto`,
  es: `académico administración agencia algoritmo alojamiento análisis anonimización anotación anotador aprendizaje archivo artículo asociación autor autoridad
    ayuntamiento biblioteca boletín calidad catálogo categoría certificación clasificación clasificador codificación colección comentario comisión componente comunicación
    comunidad configuración contenido contrato conversación copia corpus corrección decisión deduplicación departamento derechos descripción diccionario difusión
    digitalización directiva distribución documentación documento dominio duplicado edición editorial educación eliminación emisora enciclopedia entidad entrenamiento
    entrevista enseñanza especialista especializado estadística evaluación evaluador exclusión extracción filtrado filtro formación fotografía fotógrafo frecuencia
    generación grabación herramienta identificador ilustración imagen información infraestructura institución instrucción inteligencia interacción investigación
    investigador jurisprudencia laboratorio legislación lenguaje licencia lingüístico literatura locutor mantenimiento manual manuscrito material mecanismo metodología
    ministerio moderación moderador modelo municipio museo normalización normativa operador organización ortografía parámetro parlamento patente periódico personal
    plataforma preferencia procedencia procedimiento procesamiento programa protocolo proveedor publicación publicado puntuación recopilación reconocimiento recurso
    registro reglamento representación repositorio reserva revisión revista segmentación selección sentencia servicio sistema sociedad subtítulo suscripción técnica
    televisión terminología traducción traductor transcripción tratamiento tribunal universidad usuario validación versión vocabulario eliminado filtrado`,
  pl: `administracja adres adnotacja agencja algorytm analiza anonimizacja anotator archiwum artykuł autor automatycznie badanie baza biblioteka czasopismo częstotliwość
    dokument dokumentacja domena dostawca duplikat dyrektywa dziennik edukacja ekstrakcja encyklopedia fotografia fotograf fragment funkcja generowanie gazeta
    identyfikator ilustracja informacja infrastruktura instrukcja instytucja interakcja jakość językoznawca językowych kancelaria katalog kategoria klasyfikacja klasyfikator
    kolekcja komentarz komisja komponent konfiguracja konsultacja konwersacja korpus korekta książka laboratorium lektor licencja licencjodawca literatura materiał
    mechanizm metoda ministerstwo model moderacja moderator muzeum nagranie nagrywanie narzędzie normalizacja obraz ochrona ocena odbiorca operator opracowanie organizacja
    orzeczenie orzecznictwo parametr parlament partner patent platforma podręcznik polityka pochodzenie powtórzenie pracownik prawo procedura proces program protokół
    próbka próbkowanie przedsiębiorstwo przetwarzanie przetwarzania przykład publikacja publikacji radio redakcja regulamin rejestr repozytorium rozmowa rozporządzenie segmentacja
    selekcja serwis słownik specjalista sprawozdanie statystyka streszczenie system technika tekst telewizja terminologia tłumaczenie tłumacz token transkrypcja trening
    uczelnia umowa uniwersytet urząd ustawa usługa usunięcie użytkownik walidacja wersja wydawca wydawnictwo wydawnictwami wykrywanie wyodrębnianie zabezpieczenie zapis
    zastrzeżenie zawartość zbiór zdjęcie źródło żądanie usunięto filtrowane przetwarzane`,
};
