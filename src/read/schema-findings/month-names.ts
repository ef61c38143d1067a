/** The names of the months in the languages of the Union and some of its neighbours, by the number of the month. */

/** One month a line, from January on, in small letters without accents; a name that means two months in two languages is left out. */
const byMonth: readonly string[] = [
  'ean eanair ene enero gen gennaio ian ianuarie jaan jaanuar jan janeiro jannar januar januara januari january janv janvaris janvier led leden ledna oca ocak sausio sausis sij sijecanj sijecnja sty styczen stycznia tammi tammikuu tammikuuta ιαν ιανουαριου січ січень січня янв январь января януари',
  'feabh feabhra feb febbraio febr febrero februar februara februari februarie februaris february fev fevereiro fevr fevrier fra frar helmi helmikuu helmikuuta lut lutego luty sub subat uno unor unora vasario vasaris veebr veebruar velj veljaca veljace φεβ φεβρουαριου лют лютии лютого февр февраль февраля февруари',
  'bre brezen brezna kovas kovo maalis maaliskuu maaliskuuta maart mar marc marca march marcius marco marec mars mart marta martie marts marz marzec marzo marzu mrt ozu ozujak ozujka μαρ μαρτιου бер березень березня мар март марта',
  'abr abril aib aibrean apr april aprila aprile aprilie aprilis aprill avr avril balandis balandzio dub duben dubna huhti huhtikuu huhtikuuta kwi kwiecien kwietnia nis nisan tra travanj travnja απρ απριλιου апр апрель апреля април квіт квітень квітня',
  'beal bealtaine geguze geguzes kve kveten kvetna mag maggio mai maijs maio maj maja majus may mayo mayıs mei mej mejju svi svibanj svibnja touko toukokuu toukokuuta μαι μαιου маи мая трав травень травня',
  'birzelio birzelis cerven cervna cvn cze czerwca czerwiec giu giugno gun gunju haz haziran iun iunie juin jun juna june junho juni junij junijs junio junius juuni kesa kesakuu kesakuuta lipanj lipnja meith meitheamh ιουν ιουνιου июн июнь июня черв червень червня юни',
  'cervence cervenec cvc heina heinakuu heinakuuta iuil iul iulie juil juillet jul jula julho juli julij julijs julio julius july juuli liepa liepos lipca lipiec lug luglio lul lulju srpanj srpnja tem temmuz ιουλ ιουλιου июл июль июля лип липень липня юли',
  'ago agosto agu agust agustos aout aug august augusta augusti augusts augustus augusztus avg avgust aww awwissu elo elokuu elokuuta kol kolovoz kolovoza lun lunasa rugpjucio rugpjutis sie sierpien sierpnia srpen srpna αυγ αυγουστου авг август августа серп серпень серпня',
  'eyl eylul mfomh rugsejis rugsejo ruj rujan rujna sep sept september septembra septembre septembrie septembris septiembre set setembro settembre settembru syys syyskuu syyskuuta szept szeptember wrz wrzesien wrzesnia zar zari σεπ σεπτεμβριου вер вересень вересня сент сентябрь сентября септември',
  'dfomh eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober oktobra oktobris oktoober ott ottobre ottubru out outubro paz pazdziernik pazdziernika rij rijen rijna spalio spalis οκτ οκτωβριου жовт жовтень жовтня окт октомври октябрь октября',
  'kas kasım lapkricio lapkritis listopadu marras marraskuu marraskuuta noiembrie nov november novembra novembre novembris novembro novembru noviembre samh samhain stu studeni studenoga νοε νοεμβριου лист листопад листопада ноември нояб ноябрь ноября',
  'ara aralık dec december decembra decembre decembrie decembris des desember dets detsember dez dezember dezembro dic dicembre dicembru diciembre gru grudnia grudzien gruodis gruodzio joulu joulukuu joulukuuta noll nollaig pro prosinac prosinca prosince prosinec δεκ δεκεμβριου груд грудень грудня дек декабрь декабря декември',
];

/** The number of a month, 1 to 12, by each of its names. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  byMonth.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
