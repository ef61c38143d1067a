/** The last three letters that words of a language can have: a text that stops inside a word mostly stops with three that no word has. */

// Counted over the ten thousand most frequent words of each language; kept where two of them end so.
import type { LintLanguage } from './define.js';

export const wordEnds: Partial<Record<LintLanguage, string>> = {
  en: `abs ace ach ack act acy ada ade ads ady ael afe aft age ago ags aha aid ail ain air ait ake aks ald ale alf ali alk
    all alm alo als alt ama ame ami amp ams ana and ane ang ank ano ans ant any aos ape aph aps ara arc ard are ari ark
    arl arm arn ars art ary asa ase ash ask ass ast asy ata ate ath ato ats att ave avy awn aws ays azy bai bal ban bat
    bby bed bel ber bes bia bic bie bin bit ble bly bon bor box boy bus cal cam can car cas cco ced cel cer ces che cia
    cil cit cks cky cle con cro cts cus dad dal dam dan dar das day dds ddy ded dem den der des dge dia die dio dit dle
    dly dol dom don dor dos dow dth ead eaf eak eal eam ean ear eas eat eby ece ech eck ect eds edy eed eef eek eel eem
    een eep eer ees eet efs eft ega ege egs ein eks ela eld elf ell els elt ely ema eme emo ems emy ena end ene enn eno
    ens ent eof eon eps ept era erb ere erm ern ero ers ert ery ese esh ess est eta ete eth ets ett ety eum eur eve evy
    ews ext eys fer fic fit fly fts ful gal gan gar ged gen ger ges get ght gic gin gle gly gne gns gon gry gth gua gue
    hai ham han hat hed hel hem hen her hes hic hin hip his hly hoe hon hop hor hot how hts hty iac ial ian ias ibe ica
    ice ich ick ico ics ict ide ids ied ief iel ien ier ies iet iew ife iff ift ify igh ign iji ike iki ild ile ilk ill
    ils ilt ily ime ims ina ind ine ing ini ink ino ins int iny ion ior ios ipe ips ipt ird ire irm irs irt iry isa isc
    ise ish isk ism iss ist ita ite ith its ity ium ius ive ize job ked ken ker kes ket key kia kie kin kly kon kup lad
    lah lan lar las lay lds led lem len ler les let lex ley lia lic lid lie lim lin lip lis lks lla lle llo lls lly log
    lon lor lot low loy lse lta lth lto lts lty lue lum lus lve lyn mal man mar mas mbo med men mer mes met mic min mit
    mma mmy mon mor mps mpt mum nal nce nch ncy nda nde ndo nds ndy ned nel ner nes net new ney nge ngo ngs nia nic nie
    nis nit nix nks nly nna nny non nor now nse nst nta nth nto nts nty nue num nup nus oad oal oan oat obe obs ock ode
    ods ody oes oft ogs ogy oid oin oir oke oks ola old ole olf olk oll olo ols olt oly oma ome oms omy ona ond one ong
    ons ont ony ood oof ook ool oom oon oop oor oot ope ops ord ore ork orm orn ors ort ory ose osh oss ost ota ote oth
    oto ots ott oud oul oup our ous out ova ove own ows oyd oys pal pan paq ped peg pel pen per pes phs phy pic pid ple
    ply pon pot ppy pse pts pus put que rab rad rah ral ram ran rap ras ray rby rce rch rds rea red ree rek rel ren reo
    rer res ret rew rey rge rgh rgy ria ric rid rie rim rio rip ris rit rix rke rks rls rly rms rns rol ron rop ror ros
    row rox roy rra rre rry rse rst rth rts rty rum rus rve sal san sas say sco sed sel sen ser ses set sex sey sia sic
    sin sis sit ska sks sly sms son sor ssy sta ste sts sty sue sus tal tan tar tat tch ted tee tel tem ten ter tes tex
    thm ths thy tia tic tin tio tis tle tly tml tol tom ton top tor tos tra tre tro try tte tts tty tum tup tus uad ual
    uay uba ube ubs uce uch uck uct ude udi udy ued uel ues uge ugh ugs uid uis uit uke ula uld ule ull ult uly umb ume
    umn ump ums und une ung unk uns unt ups ure urg urn urs urt ury use ush ust ute uth uts uty uys val ved vel ven ver
    ves vey via vil vin vis von vor wal wan way wed wer win wly wns xed xes yan yed yer yes yle ype yst zed zen zes zon`,
  de: `aar abe abt aby ace ach ack ade adt ady ael afe aff aft age agt ahe ahl ahm ahn ahr ail ain air aja ake akt alb ald
    ale all als alt ama ame ami amm ams ana and ane ang ank ann ans ant anz app aps ara ard are arf ark arl arm arn ars
    art aru ary arz asa ase ass ast ate att atz aub aue auf aul aum aun aus aut ave awa awn azu aßt bar bby bed bei bel
    ben ber bes bie bst bte can cer che chi cho chs cht cke cks ckt cky dam day ddy dee del dem den der des det dia die
    dig dio don dte dwo dys eah eak eal ean ebe ebt ech eck ede eed een eer efe ege egt ehe ehl ehm ehn ehr eht eib eid
    eie eif eig eih eil eim ein eis eit eiß ekt ela eld ele elf ell eln els elt emd eme ena end ene eng enk enn ens ent
    enz eon eos ept era erd ere erg erk erl ern ers ert erz ese eso ess est ete eth ets ett etz eue eug eun eur eut ext
    eße eßt fel fen fer ffe fft fia fig fne fst fte für gal gan gar gas gel gen ger ges ght gib gie gig gin gne gst gte
    ham han hat hau hel hen her hes hie hig hin his hit hle hlt hme hmt hne hnt hoa hof hon how hre hrt hst hte hts hön
    ial iam ian ibe ibt ica ice ich ick ico ida ide ieb ied ief ieg ieh iel ien ier ies iet ieß ife iff ift ige igh igt
    ika ike iki iko ila ild ile ilf ill ilo ils ilt ily ima ime imm ina ind ine ing ink inn ino ins int inz ion iot ipt
    irb ird ire irf irk irm irn irt ise iss ist ita ite ith its itt ity itz ium ius ive iße ißt kam kay kel ken ker kes
    ket key kie kst kte kyo laf lag lan lar las lat lau lbe lch lde lem len ler les ley lfe lft lge lgt lia lie lig lin
    lip lla lle llo lls llt lly log lor los loß lso lst lte lub lug lus lut luß lyn mal man mbe mde mel men mer mes mie
    min mit mme mmt mmy mon mor mpe mpf mst mte mus nah nal nan nat nau nce nch nda nde ndo nds ndy nel nem nen ner nes
    net ney nft nge ngo ngs ngt nie nig nik nis nke nks nkt nna nne nnt nny nso nst nta nte nts nug nus nze nzt oan obe
    oby och ock ode ody off ohe ohl ohn oht ois oks old ole olf oll olt olz ome omi omm ona ond one ong ont ony ood ool
    oot opf opp ord ore orf org orm orn ort ory osa ose oss ost ote oto ott otz oul our ove own ozu oße pel pen per pfe
    pft pie ppe ppt rab rad raf rag ral ram ran ras rat rau ray rbe rch rde rds rea red reh rei rem ren rer res ret reu
    rew rey rfe rft rge rgt ria rie rig rik rin ris rke rkt rma rme rnd rne rnt rom ron roß rre rrt rry rst rte rts rty
    ruf rug rum rze rzt rät rüh rün sam sar sch sel sen ser ses sey sie sig sik sin sis siv son sor ssa sse sst ste sto
    sty sus tag tal tan tar tat tch teh tei tel tem ten ter tes tet tha thy tie tig tik tin tis tiv tle tme ton top tor
    tos tst tte tto tty tum tun tur tus twa tze tzt tät tür ual uan uar ube ubt uch uck ude udy uel uen uer ues ufe uft
    uge ugh ugt uhe uhl uhr uke uld ule ull ume umi umm umt und une ung unt upt ura ure urf urg urm urt urz use uso uss
    ust ute uth van ven ver via vin vis von vor wan was way weg wei wen wer wie xen yce yle zem zen zer zes zig zin zte
    zug ßen ßer ßes ßig ßte äft äge ägt ähe ähl ähr ält äme äne äre ärt äte öde öge ölf öne öre ört öse öst öte ück üft
    üge ügt ühe ühl ünf üre ürs ürt üss üte üße üßt`,
  fr: `aan ace ack act acé ade afé age agé aie ail ain air ais ait aix ale all ame amp anc and ane ang ank ans ant ape arc
    ard are ari ark ars art aru aré ase ash ate ats até auf aut aux ave ays ayé bal bat bel ber bes bit ble bon bre bue
    bus but bué cal cat cav cel cer ces che chi cht ché cie cin cis cit cié cle clu cob com cre cré cte cts cté cul cun
    cus cée cés dam daq dat dem der des dia die din dio dis dit dié dlr dra dre dré due dus dée dés ean eau eci ecs ect
    edi efs eil ein ela ell els elé emi ems end ens ent enu ené ept era ers ert ess est ets eté eue euf eul eur eus eut
    eux evé exe ffe fic fie fin fit fié fre gal gan ger ges get gie gir git gle gne gné gre gré gue gée gés hat her hes
    het hez hie hir hur hés ial ian ias iat ice ich ici ick ics ide idi idé iel ien ier ies ieu ifs ige ign igé iie ile
    ill ils ime imé ina ine ing ini ino inq ins int iné ion ior ios ipe ips ipé ira ire irs iré ise isi isé ite its ity
    ité ium ive ivi ivé ixe ize iée iés jet ker ket lan lar las lat lde ler les let lez lge lic lie lin lir lis lit lié
    lla lle lli llé lme lon los lot lta lte lté lub lue lui lus lut lux lué lée lés mal man mas mat mbe mbé mer mes met
    mie mis mme mmé mon mpe mps mum mée més nal nat nce nch nck ncs ncé nda nde ndi nds ndu ndé nel ner nes net ney nez
    nge ngs ngé nie nir nis nit nne nnu nné non nse nsi nsé nte nti nts nté nue nus nué nze née nés obe oce ock ocs ode
    oft oie oin oir ois oit oix ola old ole olf olo ols olu omb ome oms onc ond one ong ons ont ony ood ool ord ore ori
    ork ors ort oré ose osé ote oto ots oté oue oup our ous out oux oué oyé pan pas pel per pes phe pie ple pli pon pos
    pot ppe ppé pte pté pée pés que qué rai ral ran ras rat rbe rce rck rcé rde rds rdé ref rel ren rer res ret rez rge
    rgé ric rie ril rim rin rio rir ris rit rix rié rle rlo rme rmi rmé rne rné ron rop ros rou rra rre rry rré rse rsé
    rte rti rts rté rus rve rvé rée rés réé sbl sco sel sen ser ses sez sie sif sil sin sir sis sit sme son sor sse ssi
    ssu ssé ste sté sus sée sés tal tar tat tch tel tem ter tes tie tif til tin tir tis tit ton tor tos tra tre tré tte
    tue tus tut tué tée tés uce ude udi uel uer ues uet ufs uge uie uil uin uir uis uit ule uls ult ulé ume ums umé une
    uni unt uoi upe upé ura ure urg uro urs urt uré use ust usé ute uto uts utu uté uve uvé uée ués val vec vel ver ves
    vez vie vis vra vre vue vée vés xer xes xte xée yal yen yer yez yle yme yon ype yés éal édé éen ées élé éma éon éro
    éré été éée`,
  it: `aca ace ach aci ack aco acy ada ade adi ado ady ael afo aga ago aia ail aio ake ala ale ali all alo ama ame ami amo
    ams ana and ane ang ani ank ano ans api ara ard are ari ark arl aro art ary arà arò asa ase ash asi aso ass ast ata
    ate ati ato att aul ava ave avi avo awn bbe bbi bby bia bie bio bon bra bre bri bro can cca cce cci cco che chi chè
    ché cia cie cio cis cky con cro cun dai dan dar ddy den der dia die dio don dra dre dri dro drà drò ean eca ece eci
    eco eda ede edi edo edì een ega ego ela ele eli ell elo ema eme emi emo ena ene eni eno ent era erd ere eri ero ert
    ery erà erò esa ese esi eso ess est eta ete eth eti eto ett età eva eve evi evo ffa ffo fia fie fin fio fre fro gan
    gel ger get gge ggi ghe ghi ght gia gie gio giu giù gle gli gna gne gni gno gra gro gua gue han hat hen her hia hie
    hio iam ian ica ice ich ici ick ico ida ide idi ido iel ien ier ifo iga ige igi igo ike ila ile ili ill ilm ilo ily
    ima ime imi imo ina ine ing ini ink inn ino ins int ion ior ipi ipo ira ire iri iro irà irò isa ise ish isi iso ita
    ite ith iti ito ity ità iva ive ivi ivo izi ker key kie lan las lci lco ldo len ler les ley lga lgo lia lie lin lio
    lip lla lle lli llo lls lly lon lor lpa lsa lsi lso lta lte lti lto ltà lyn man mba mbe mbi mbo men mer mes mia mie
    mio mma mme mmi mmo mmy mon mpa mpe mpi mpo nah nca nce nch nci nco nda nde ndi ndo ndy nea nee neo ner nes net ney
    nga nge ngi ngo nia nic nie nio nir nis nna nne nni nno nny nor nsa nsi nso nta nte nti nto nua nuo nus nza nze nzi
    nzo oan oba oca oce oci ock oco oda ode odi odo ody oey oga ogo oia oio ola old ole olf oli olo oma ome omi omo ona
    ond one ong oni ono ony ood ook oon opa ope opi opo ora ord ore ori ork oro ort ory osa ose osi oso oss ost ota ote
    oti oto our ova ove ovi ovo own oyd per pia pie pio ppa ppe ppi ppo pra pre pri pro qua que rad rai ran ray rba rbo
    rca rce rci rco rcy rda rde rdi rdo rea red ree rei ren reo ret rew rey rga rge rgo ria rid rie ril rio ris rke rla
    rle rli rlo rly rma rme rmi rmo rna rne rni rno roe ron rpa rra rre rri rro rry rrà rrò rsa rse rsi rso rta rte rti
    rto rty rus rva rvi rvo rza rzi rzo sai san sca sce sci sco sea ser sey sia sie smo son sor ssa sse ssi sso ssu ssù
    sta ste sti sto tal tan tar tch tel ter tes tha thy tia tie tin tis tle ton tor tra tre tri tro tta tte tti tto tty
    uba ubi ubo uca uce uck uda ude udi udo udy uel uga uio uis uke ula ule uli ulo uma ume umi umo una une ung uni uno
    unt uoi upa upi upo ura ure uri uro urt usa use ush usi uso uta ute uth uti uto vai van ven ver via vin vio vis vra
    vro vrà vrò wen yan yce yle ynn zia zie zio zza zze zzi zzo`,
  es: `aba abe abo aca ace ach ack aco acy acó ada ade ado ady ael aen aer aes afo aga ago ail ais aja aje ajo ajó ake ala
    ald ale all alo ama ame ami amo ams ana and ane ang ank ano ans any apa apé apó ara ard are ark arl aro art ary ará
    aré aró asa ase ash aso asé asó ata ate ato att até ató aus ava ave avo aya ayo aza azo aía aña año ban bar bas bby
    ben ber bes bia bie bil bio bir bió bla ble blo bol bor bos bra bre bro brá bré brí bés bía bón cal can car cas cel
    cen cer ces cha che cho ché chó cia cie cil cio cir ció cky cor cos cta cto cés cía cón dad dam dan dar das ddy dea
    den deo der des dez dia die dio dir dió don dor dos dra dre dro drá dré día dón eal ean ear eas eba ebe ebo eca ece
    eco eda ede edo eed een eer ees ega ego egó ein eis eja ejo ela eld ele ell elo ema eme emo ena ene eno ens ent eos
    era ere ero ers ert erá eré esa ese eso est esó eta ete eth eto ett etí eva eve evo eyó eza ezo eía eír eña eño eón
    feo fer fia fre fía fío gal gan gar gas gel gen ger ggy gia gie gil gio gir gió gla glo gno gos gra gre gro gua gue
    gun gué guí gía gón gún ham han hao har has hel hen her hes hia hie hos ial ian iar ias iba ibe ibo ibí ica ice ich
    ick ico ics ida ide ido idó iel ien ies iff iga ige igh igo ijo ike ila ile ill ilo ily ima ime imo ina ine ing ini
    inn ino int iné inó ion ior ios ipe ipo ira ire iro irá iré iró isa ise iso ita ite ith ito ité itó ius iva ive ivo
    iza izo ián ién iño ión jan jar jas jen jes jos jón ker key kie lan lar las lda lde lds len leo ler les let ley lfo
    lga lgo lia lie lin lio lip lir lis lix liz lió lla lle llo lls lly llé lló lma lme lor los lpa lpe lpo lsa lso lta
    lte lto ltó lva lve lvo lyn lía lón mal man mar mas mba men meo mer mes mia mio mir mió mmy mna mon mor mos mpo más
    mía món nal nan nar nas nca nce nco ncy nda nde ndo ndy ndí nea nel nen neo ner nes net ney nga ngo nia nie nio nir
    nis nja nle nlo nme nna nny non nor nos nsa nse nso nsé nta nte nto nté ntí ntó nza nzo nzó nés nía oba obo oby oca
    oce ock oco ocí oda odo ody oel oes oga oge ogí oia ois oja ojo ola old ole olo oló oma ome omo ona ond one ong ono
    ony onó ood oon opa ora ord ore ori orn oro ort osa ose oso ota ote oto ott oya oyo ozo oño pan par pas paz ped pen
    per pes pia pio ple plo pos pre pto que qué rad rae ral ran rar ras ray rba rca rce rco rcy rda rde rdo rds rea red
    ree rek ren reo rer res rew rey rga rgo ria rie ril rio rir ris riz rió rla rle rlo rma rme rmo rna rne rno roe rol
    ron ror ros roz rra rre rro rry rré rró rse rso rta rte rto rty rté rtí rtó rus rva rzo rán rás rés ría río rón san
    sar sas sca sco see sen seo ses sey sia sie sil sis ski sma smo son sor sos ssa sta ste sto sté stó sía tad tal tan
    tar tas tch ted tel ten teo ter tes tha tia til tin tio tir tis tió tle ton tor tos tra tre tro tré tró tte tty tua
    tud tán tén tía tín tón ual uan uar uas uba ube ubo uca uce uck uda ude udo udy udó uel uen ues uga ugo uir uis uió
    uja ujo uke ula ulo uma umo una uno uos upa upe upo ura uro urt usa use uso uta uth uto uve uvo uya uye uyo uyó ués
    uía uño val van var vas ven ver ves via vil vin vio vir vis vió vor vos vés vía wan wen xon xto yan yas yer yes yle
    yos zan zar zas zca zco zie zon zos zte zón éis ían ías ído íes ína íos ñar ñas ños ñón`,
  pl: `aba abe aby aca ace ach aci ack acu acy acz acą acę ada ade adu ady adą adę adł adź afi aga agi ago agę air aja aje
    aju ają aję aka ake aki akt aku aką ala ale ali all alo alu alę ama ame ami amo ams amy amą amę ana and ane ang ani
    ank ano ans ant anu any aną anę apa apy ara ard are ark arl art aru ary arz arą arę arł asa asi ast asu asy asz asę
    ata ate ato atr att atu aty atę ave awa awi awn awo awy awą awę azd azu azy azł ała ałe ało ałt ału ały ałą aść aża
    aże aży ażę baj baw bać bby bem bia bie bin bią bić bię bił bki bkę bna bne bny buj bym byt być był byś bów caj cać
    cał cej cem cer ces cha cho chu chy cia cie cis ciu ciw cią cić cił cja cje cji cją cję cka cky cne cny cza cze czu
    czy czą czę ców daj dal dam dać dał daż dca dcy dcą ddy dej dek del dem den deo der dia die dio dka dki dko dku dkę
    dna dne dni dno dny dną dnę don dor dre dur dym dza dze dzi dzo dzy dzą dzę dów dąc dła dło dża eal ean eba eby ece
    ech eci ecz ede edy edz edł edź een efa eff ega ego egu eja eje eju eją eka eki eko ekt eku ekę ela ele eli ell elu
    elę ema emu emy ena eni ens ent enu eny enę era ere ero ert eru erw ery erz erę ess est esu esz eta eth etu ety etę
    eum ewa ewo eze eść eźć eża eży eżą fać fem fie fii fił gam gan gar gać ght gia gie gii gię gle gli gnę goś gra gów
    gła gło gły haj ham han hat hać hał hce hcę hen her hie hni hód iad iaj iak ial iam ian iar iat iać iał iby ica ice
    ich ick icy icą icę iec ieg iei iej iek iel iem ien ier ies ieć ień ieś ież ija ije iję ika ike iki ikt iku ile ili
    ill ilo ily imi imo imy imś ina ine ing ini inn ino iny iną inę iom ion iot ira isa ise isk isy isz ita ite ith ity
    ium iwa iwe iwi iwo iwy iwą iów iół iąc iąg iąt iąć ięć iła iło iły iłą jca jcą jdą jdę jdź jej jek jem jga jka jku
    jkę jmy jna jne jny jąc jąć jął jęć jść kaj kam kaz kać kał każ ker key kie kim kle kna kno kną kta ktu kty kój ków
    kół kąd kła kłe kło kły kże laj lam lan lał lce leb lec lej lem len ler les let ley leć lfa lie lii lik lin lić lił
    lka lki lką lkę lla llo lls lly lna lne lni lny lną lor lot lub maj mal mam man mar mać mał mej mek mem men mer mes
    mia mie mii mij min miu mią mić mię mku mmy mna mne mni mno mny mną moc mon mym mów naj nak nam nać nał nce nci nda
    ndy nej nek nel nem ner nes net ney ngu nia nic nie nii nij nik nim nio nis niu nią nić nię nił nka nki nko nkt nku
    nkę nna nne nni nno nny nną noc nor nta ntu nty nym nów nąć nął oba obi obu oby obą obę oce och oci ock ocy ocą oda
    odu ody odą odę odź oga ogi ogo ogu ogą ogę oim oja oje oju oją oję oka oki oko oku ola ole oli olu olą olę oma omi
    omo omu omy ona ond one ong oni ono onu ony oną onę ood opy ora ord ore ork oro ort oru ory orą orę osa ose osi ost
    osu osy osę ota oto otu oty otę owa owe owi own owo owy ową owę oyd oze ozu oła oło ołu oły ość oże ożę pad pać pał
    pca pcy pek pem per pia pie pij pis pią pić pię pka pki pku pkę pna pne pny raj ram rat raw raz rać rał rań rca rce
    rda rde rdy rej rek rem ren res ret rew rey rge ria rie rii rio ris rię rka rki rku rką rkę rma rmy rmę rna rne rni
    rny rną rok rol rom ron rry rsz rta rte rtu rty rtę rwa rwy rwę rym ryć rył rza rze rzu rzy rzą rzę rób ród rój rót
    rów róć rła sać sał sce sek sem sey sia sie siu sić sił sja sji sję ska ski sko sku ską skę sli sna sne sny sną son
    ssa sta ste sto stu stw sty stą suń syn sza sze szu szy szą szę sób sów sła sło słu sły taj tak tal tam tan taw tać
    tał tań tce tej tek tem ter tet tha tia tie tii tin tka tki tko tku tką tkę tle tna tne tni tny ton tor tra tro tru
    try trz tty tuj tur twa twe twi two twy tym tyw tów tąd tęp ubu uby uca uce uch uck ucz udy uga ugi ugo ugą uje ują
    uję uka uke uki ukę ula uli ulę ung upa upi upy upę ura uro urs ury urę usa usi ust usz uta uth uty uść uży van ven
    ver vin vis waj wal wam wać wał wca wce wcy wda wdy wdę wej wem wen wia wie wij wią wić wię wił wka wki wko wką wkę
    wna wne wni wno wny wną woń wuj wym wód wój yba yby ybę yce ych yda yje yję yka yki yku yle yli ylu yma ymi ymy yna
    yne yni ynn ynu yny yną ynę ysk ysz ysł yta ytu yty ytę ywa ywe ywy yła yło yły yśl zaj zam zar zas zać zał zcz zda
    zdy zdę zec zed zej zek zem zew zez zeć zeń zia zie zin zić ził zja zje zji zję zka zki zko zku zkę zli zmi zmy zna
    zne zni zny zną znę zta zty ztą ztę zum zuć zuł zwę zyj zyk zym zyn zyt zyć zył zyż zód zór ząc ząd ząt ząć zął zła
    zło zły óci ócz ógł óki óle ólu óra óre óry órz órę ósł ąca ące ąco ący ącz ąda ądu ądź ągu ąść ążę ćmi ęci ęcy ędu
    ędy ędę ęgu ęgę ęki ęku ęli ępy ęta ęte ętu ęty ęła ęło ęły ęża ład łaj łam łać łał łaś łaź łby łej łek łem łeś łka
    łki łko łku łkę łos ług łym łów łóż ńca ńcu ści śle śli ślą ślę śmy źmy źni żaj żam żar żać żał żby żej żem żka żki
    żko żkę żna żne żni żny żyć żył`,
};
