/** English words that answer nothing by themselves. */
import { defineLexicon } from './define.js';

export const lexicon = defineLexicon({
  language: 'en',
  grammar: `a an the this that these those it its itself they them their theirs themselves we us our ours ourselves you your yours
    he she his her one ones which who whom whose what when where why how whether if then than as at by for from in into of off on
    onto out over per to toward towards through throughout under up upon via with within among amongst between across along around
    about during since until while and or nor but so yet both either also too well however therefore thus hence moreover furthermore
    additionally besides etc is are was were be been being am has have had having do does did done doing will shall should here
    there any each every other others another such same own very quite rather just even still already always ever often usually
    generally typically mostly mainly largely primarily partly chiefly almost nearly simply again together further i my me s ve re ll
    like unlike according due because in-house regard* respect respectively particular particularly especially specifically namely
    e.g i.e order line terms case view account well-known once now today currently present time times way ways basis nature
    kind kinds type types sort sorts form forms manner fashion extent degree level levels means above-mentioned aforementioned before after first then afterwards beforehand prior attached enclosed accompanying corresponding respective aforesaid said elsewhere thereof therein whatsoever otherwise hereby whole-heartedly`,
  extent: `various diverse divers diversity multiple different several numerous many much more most some all any lot lots plenty large larger
    largest huge vast big great greater wide wider widely broad broader broadly range ranges ranging variety varieties varied vary varying mix mixed mixture
    mixtures blend blends combination combinations combined array spectrum set sets host bulk majority
    minority part parts portion portions share small smaller smallest minor major main number numbers amount amounts quantity quantities
    volume volumes size sizes sized scale large-scale extensive comprehensive rich massive substantial significant considerable
    sizeable sizable wealth abundance heterogeneous miscellaneous assorted certain limited rest remainder remaining additional
    further extra whole entire total overall typical common usual general generic global worldwide world international everything
    anything something nothing-else things thing stuff few handful mixed multi* all-round everyday myriad countless breadth depth
    broad-based wide-ranging far-reaching cross-section plethora multitude breadth ample assortment array arrays pool pools spectrum wealth rich-set proportion percentage fraction dozens lots scores unspecified undisclosed-number numerous variety-of heterogenous diversified manifold sundry location locations place places spots corners walks aspects facets layers tens thousands-of hundreds-of majority-of lion multiples copious profuse bulk-of identical same equal length lengths`,
  open: `public publicly open openly free freely available accessible availability access accessed online offline internet web world-wide-web www net
    digital electronic website* site* page pages webpage* networks network platform platforms third third-party thirdparty
    external outside internal in-house own self-made self-produced self-generated proprietary private privately non-public commercial
    commercially licensed licenced bought purchased acquired synthetic crawled scraped downloaded user-generated
    user-provided first-party domain-public repositor* database* databases internet-scale web-scale publicly-available
    freely-available non-personal existing reachable obtainable findable found sourced cloud surface agreement agreements contract contracts contractual deal deals arrangement arrangements licence licences license licenses licensing reachable web-based internet-based openly-available crawlable downloadable shareable public-facing community-contributed crowdsourced crowd-sourced licensed-in internally externally outsourced purchased-in subscription subscriptions feed feeds partner-provided cyberspace portals hubs internet-sourced web-sourced public-domain non-commercial royalty-free cleared rights-cleared permissioned vetted-partner anonymous anonymised anonymized aggregated open-source opensource source-available domain space sphere community-driven shared posted uploaded indexed search engine engines`,
  matter: `data datum dataset* data-set* datapoint* content contents material materials information source* sources corpus corpora text-corpus
    collection collections resource* input inputs output outputs samples examples
    item items element elements component components origin* provenance domain domains field fields topic* subject* theme* area areas
    context contexts setting settings category categories genre format formats style styles characteristic* property properties
    aspect aspects feature features language languages linguistic multilingual model models model's ai ml llm llms gpai
    artificial intelligence machine learning system systems technology technologies service services application* 
     training pre-training pretraining post-training fine-tuning finetuning development purpose purposes use uses usage
     method methods methodology approach approaches technique techniques process processes procedure procedures practice
    practices step steps stage stages phase phases crawler* crawl crawls crawling spider* bot bots scraper*
    scraping robot robots behaviour behavior operation operations activity activities interaction* creation generation 
    quality quantity eu european union member states official relevance performance result results need needs knowledge reality objective* goal* aim aims
    illegal unlawful harmful unsafe unwanted undesirable undesired inappropriate sensitive personal problematic objectionable
    copyright copyrighted protected reservation* opt-out* optout* opt-outs signal signals preference* reserved datapool dataset-mix pool mixture-of assets asset artefacts artifacts records record entries entry files file facts documents document samples sample examples example data-driven data-related corpus-level machine-readable tasks task subject-matter industries industry sectors sector disciplines use-case use-cases functionality capabilities capability model-training language-model foundation general-purpose purpose-built refinement alignment tuning downstream upstream processing lifecycle cycle datasheets usage-based user-level human humankind humanity world everyday life lives real real-world experience experiences culture cultures facts expression expressions culture-wide communication thought topics subjects discipline needs demand opinions ideas works creations output outputs assistants assistant chatbot chatbots neural network networks transformer-based foundation-model foundation large-language technical transparency trust support corporate list lists catalogue landscape ecosystem environment environments framework setup foundation backbone blocks research deployment production operation instance instances observation observations component function role roles creation`,
  media: `text texts textual written image images imagery picture* photo photos visual visuals vision graphic graphics audio sound sounds
       video videos multimodal multi-modal multimedia modality modalities media film films photo photos`,
  deed: `use used uses using utilise* utilize* employ employed employs employing apply applied applies applying collect* gather gathers gathered gathering obtain*
    acquire acquires acquiring source sourcing get gets got gotten getting take takes took taken taking bring brings brought make makes
    made making create creates created creating produce produces produced generate generates generated generating build builds built building
    develop develops developed developing train trains trained include includes included including contain* comprise* consist consists consisted consisting compose*
    cover covers covered covering represent* reflect* span* draw draws drew drawn drawing come comes came coming stem* originate* derive*
    reach reaches reached process processed processing handle handles handled handling prepare prepares prepared preparing assemble* compile compiles compiled
    compiling aggregate* combine combines combining mix mixing select selects selected selecting choose chooses chosen curate* go goes
    went serve serves served serving support supports supported supporting help helps helped helping improve* enhance* enable* work works
    worked working partner partnered partnering team teamed teaming cooperat* collaborat* rely relies relied relying base based perform* carry carries
    carried conduct* involve* feed fed provide provided provides providing offer offers offered supply supplied add adds added exist exists
    found find finds manage* maintain* undertake* undertook adopt* put puts implement* introduc* establish* follow followed 
    following exercise operate* operates visit visits browse* harvest* gathered-from leverage leverages leveraged leveraging ingest ingested ingests ingesting pull pulled pulls tap tapped taps amass amassed incorporate incorporated incorporates incorporating integrate integrated integrates receive received receives retrieve retrieved retrieves extract extracted extracts utilise perform performed feature features featured stemmed merge merged merges load loaded consume consumed curates curating augment augmented enrich enriched refine refined refines optimise optimised optimize optimized evaluate evaluated evaluates review reviewed reviews examine examined assess assessed assesses address addressed addresses deal deals dealt ensure attempt check-in touch touches touched hold holds held spanning covering reflecting mirror mirrors mirrored mimic mimics treat treats treated treatment approach approaches approached manages managing cleanse screened screening screen screens teach taught learn learned power powers powered drive drives driven shape shapes shaped guide guides guided govern governs governed oversee oversees inform ensure posted upload uploaded submit submitted write written say said aware become becomes became clean cleaned cleaning cleansing cleansed`,
  people: `provider providers company companies firm firms corporation organisation* organization* institution* entity entities group groups team teams
    colleague* department* staff employee* people person persons individual* user users customer* client* consumer* partner partners vendor* supplier*
    party parties contractor* creator* author authors artist artists rightsholder* rightholder* right-holder* rights-holder* holder holders
    owner owners stakeholder* society community communities public developer* reader*
    regulator* authority authorities website-owners webmaster* operator* industry legal engineering product marketing communications
    compliance`,
  praise: `good better best high higher highest top highly quality high-quality top-quality premium quality-controlled curated careful carefully
    hand-picked handpicked selected well-chosen trusted trustworthy reliable reputable robust rigorous rigorously thorough thoroughly strong
    strict strictly stringent powerful excellent outstanding leading cutting-edge state-of-the-art state art latest modern advanced sophisticated
    innovative unique valuable useful relevant representative balanced appropriate appropriately suitable suitably adequate adequately reasonable
    sufficient proper properly necessary needed fit efficient effective effectively responsible responsibly ethical ethically safe safely secure securely
    transparent fair fairly clean rich meaningful fully full complete completely industry-standard industry-leading world-class best-in-class
    standard standards best-practice continuous continuously constant constantly ongoing regular regularly diligent* utmost meticulous* extreme* premium-grade first-rate first-class top-tier top-notch superior well-curated well-balanced well-established proven sound solid tested tried up-to-date up date careful thoughtful considered considerate responsible-minded scalable holistic end-to-end dedicated tailored extensive-ly comprehensive comprehensively systematic systematically consistent consistently`,
  pledge: `commit commits committed commitment* committing dedicate* pledge* strive* striving endeavour* endeavor* aim aims aimed seek seeks care cares
    careful concern concerned respect respects respected respecting comply complies complied complying compliance compliant conform*
    adhere* adherence observe observes observed accordance accord line law laws lawful lawfully legal legally legislation regulation*
    regulatory rule rules obligation* requirement* required duty duties applicable relevant act gdpr eu eu's european union national local
    right rights intellectual property ip copyright privacy protection protect protects protected protecting safeguard* measure measures step steps
    policy policies principle* guideline* practice practices value values ethic* responsib* priority priorities priorit* important importance
    core heart essential key crucial vital fundamental central mission seriously serious trust attach attaches place placed take taken ensure ensures ensured ensuring guarantee*
    guard security safety secure fairness transparency accountability quality integrity best standard standards process processes control controls
    mechanism* technical organisational organizational in-place effort efforts attention everything believe* think deeply
    fully strongly continually minimis* minimiz* mitigat* reduc* risk risks governance culture ensure guard uphold upholds upheld promote promotes promoted foster fosters support supports supported recognise recognises recognize appreciate value valued values valuing interests interest legitimate lawful-basis moral ethical-standards norms norm codes code conduct trustworthy trustworthiness sustainability inclusion inclusive diversity fundamental human society wellbeing well-being harm harms abuse misuse bias biases discrimination vigilance vigilant diligence due oversight checks balances posture defence defense defences layers layered multi-layered harden hardened monitored monitoring monitor stance attitude philosophy culture ethos goal goals objective objectives mindset design-principle built build builds building embedded embed woven committed hold ourselves set bar strongest utmost full-compliance zero-tolerance tolerance decision decisions guide guides guided consideration matter matters regard account duty-bound always every throughout culture spirit dna`,
  vow: `commit commits committed commitment* dedicated dedication pledge* strive strives striving endeavour* endeavor* comply complies complied complying compliance compliant
    adhere adheres adhered adherence respect respects respected respecting priority priorities prioritise* prioritize* important importance seriously serious
    seriousness utmost paramount essential believe believes attach attaches care cares responsib* ethic* heart mission cornerstone value values prioritised prioritized trustworthy integrity promise promises guarantee guarantees everything ethos philosophy mindset tolerance highest strongest promise ethical`,
  place: `website websites webpage* homepage site page pages portal blog post paper papers preprint report reports card cards readme
    repository repo documentation docs policy terms annex annexes appendix appendices attachment* supplement section sections chapter chapters
    paragraph table tables figure part point item field question answer answers box entry above below previous preceding earlier next following
    elsewhere link links url address help centre center helpcentre faq faqs knowledge-base announcement* release releases press notice notices
     publication* guide guides handbook datasheet sheet summary github huggingface hugging face arxiv zenodo
                  
    brochure whitepaper white wiki dashboard newsroom announcement announcements newsletter appendix appendices supplementary materials supplement landing webpage subpage knowledge base centre microsite datacard data-card addendum preface introduction footnote footnotes tab overview-page terms-of-service answers question-above same-as version releases notes whitepapers factsheet leaflet blogpost thread tutorial tutorials changelog disclosure disclosures app menu channel newsroom library materials knowledge-centre trust-centre trust-center policies programme handout booklet presentation slides deck poster talk video-tutorial q&a forum-post ticket spec specification specifications register index record dossier file filing filings submission submissions counterpart row rows entry entries`,
  point: `see refer refers referred reference references consult consulted visit read reads learn learned find found describe described describes
    description descriptions explain explains explained explanation* state stated states document documented documents detail details detailed discuss discussed
    mention mentioned outline outlined outlines out lay laid give gives given listed publish published available provide provided provides point pointed points
    information info more further full fuller complete additional overview description look looked lookup direct directed redirect* click follow inform informs
    informed invite invited invites please kindly interested wish want specified indicated covered addressed contained set-out disclosed hosted linked links
    links cf ditto idem note noted aware request everything concerning regarding relating related
       over learn elaborated elaborate detailing laid presented present presents illustrated summarised summarized summarises summarizes outlined recorded kept maintained posted located housed hosted accessible reported reporting reports report shown show shows tell tells told summarise see-also obtain obtained obtainable explore discover browse head-over said says saying went deals dealt treats treated covers covered addresses discusses contains contained holds features requested obtain`,
  doubt: `may might can could would possible possibly perhaps maybe potentially potential feasible practicable practical appropriate necessary needed
    applicable relevant reasonable reasonably certain some sometimes occasionally times case cases case-by-case depending depends depend circumstances situation
    situations whenever wherever if need needed should likely probably partially try tries tried attempt attempts attempted intend intends intended
    consider considered considers considering envisage* expect expected aim aims effort efforts possible extent discretion suitable able generally
    typically usually normally eventually conceivable* likelihood optionally optional subject whatever sensible proportionate workable opportune desirable advisable warranted justified required periodically occasionally sometimes needed required requested wherever`,
  fit: `needed necessary appropriate possible feasible practicable required applicable relevant reasonable practical warranted sensible useful proportionate`,
  later: `pending await awaits awaiting awaited forthcoming upcoming tbd tbc tba todo draft placeholder wip unfinished`,
  secret: `confidential confidentially confidentiality secret secrets secrecy classified undisclosed nda ndas non-disclosure nondisclosure redacted`,
  disclose: `disclose disclosed discloses disclosing disclosure disclosures reveal revealed reveals revealing divulge*`,
  negate: `not no cannot can't don't doesn't won't isn't aren't never unable decline declines declined refuse refuses refrain`,
  tell: `publish published publishes share shared shares sharing release released provide provided give given state stated name named comment say said communicate* answer answered discuss discussed specify specified describe described list listed elaborate made public detail`,
  thing: `this it these those such details detail specifics particulars anything further question more`,
  deny: `no not none neither never nothing without cannot can't don't doesn't didn't won't isn't aren't wasn't weren't couldn't unable decline declines
    declined refuse refuses refrain only solely exclusively except excluding nobody instead`,
  ask: `describe specify indicate provide explain enter insert summarise summarize mention outline fill complete tick please click tap type write
    give state list add choose select replace delete include put`,
  ground: `trade business competitive competition competitor competitors commercial commercially proprietary sensitive internal restricted privileged know-how strategic security legal contractual reason reasons grounds`,
  see: `see refer refers consult visit check read cf ditto click invited directed look turn learn ibid ibidem vide go contact email write`,
  topic: `on about of for to how what which why regarding concerning behind into around where`,
  ours: `readme annex annexes appendix appendices faq faqs above below previous preceding elsewhere here github arxiv huggingface  hugging zenodo kaggle`,
  our: `our ours us we`,
  modal: `may might can could would possibly perhaps maybe potentially feasible practicable try tries attempt attempts aim aims intend intends plan plans envisage* strive strives endeavour* seek seeks conceivable optionally aspire aspires aspired hope hopes endeavor endeavour endeavours possibility possibilities attempt discretion eventually`,
  solid: `two three four five six seven eight nine ten eleven twelve thirteen fifteen sixteen twenty thirty forty fifty sixty seventy eighty ninety hundred*
    thousand* million* billion* trillion* dozen* half third-of quarter twice thrice double triple percent per-cent day days daily night nightly hour hours
    hourly week weeks weekly month months monthly year years yearly annual annually minute* second-time monday* tuesday* wednesday* thursday*
    friday* saturday* sunday* january february march april june july august september october november december `,
  numbered:
    'section sections sec chapter chapters page pages annex appendix table figure part point item field question paragraph row no step',
  relative: `that which who whose whom where if when unless because since although though whether while until as before after`,
  entitled: `rightsholder rightsholders rightholder rightholders right-holder right-holders rights-holder rights-holders holder holders owner owners author
    authors publisher publishers artist artists creator creators user users customer customers anyone anybody everyone whoever webmaster webmasters
    operator operators complainant complainants person persons people they you reader readers authority authorities deployer deployers object contact site sites host hosts website websites server servers browser browsers administrator administrators`,
});
