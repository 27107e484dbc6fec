import { wordSet } from './lexicon.ts'

/** Words inside a name that make it one of an organisation. */
export const organisationNameWords: ReadonlySet<string> = wordSet(`
academy administration agency airlines airport airways arena alliance army assembly association associates athletic authority band bank board brothers bureau cabinet church clinic club co coalition college commission committee commons community company conference congress constabulary consulting corp corporation council court democrats department dept directorate embassy enterprises entertainment federation firm force foundation fund gallery government group guild hall health hotel holdings hospital house inc institute institution international kingdom laboratories laboratory labs league legislature limited llc llp ltd management ministry motors museum navy network nhs office opera orchestra organisation organization parliament partners party pharmaceuticals police pictures plc productions project records republic school secretariat senate services society stadium studios systems task team theatre theater standards treasury tribunal trust union united university
`)

/** Words inside a name that make it an outlet's. */
export const outletNameWords: ReadonlySet<string> = wordSet(`
advertiser bbc broadcasting bulletin chronicle courier daily dispatch echo enquirer examiner gazette globe herald journal magazine mail mirror monitor news newspaper observer podcast post press radio record reporter review standard sentinel star sun sunday telegraph television times today tribune tv weekly wire
`)

/** With ? behind those whose names are words for other things. */
const outlets =
  'abc,ap,afp,al jazeera,associated press,axios,bbc,bild,billboard?,bloomberg,buzzfeed,cbc,cbs,cnbc,cnn,complex?,cosmopolitan,daily beast,deadline?,der spiegel,e! news,elle?,entertainment tonight,esquire,et?,extra?,fox?,fox news,glamour,gq,grazia,harper’s bazaar,heat?,hello!,hello?,huffpost,hollywood reporter,itv,just jared,le figaro,le monde,life & style,marie claire,msnbc,national enquirer,nbc,netflix life,newsweek,nme,npr,ok!,page six,pagesix,paper?,pbs,people?,people magazine,pitchfork,politico,propublica,reuters,rolling stone,sky?,slate?,stylist?,teen vogue,the atlantic,the cut,the economist,the guardian,guardian?,the independent,independent?,the new yorker,new yorker,the onion,tatler,thewrap,time?,tmz,upi,us weekly,usa today,us magazine,vanity fair,variety?,vice?,vogue,vox,vulture,wikinews,wikileaks,wired?,xinhua,interfax,itar-tass,tass'

/** Outlets that their words do not tell, in small letters. */
export const knownOutlets: ReadonlySet<string> = new Set(outlets.replaceAll('?', '').split(','))

/** Outlets whose names are words for other things: they are meant only where somebody tells them, or they report. */
export const doubtfulOutlets: ReadonlySet<string> = new Set(
  outlets.split(',').flatMap((name) => (name.endsWith('?') ? [name.slice(0, -1)] : [])),
)

/** Words at the beginning or the end of a name that make it a place's. */
export const placeNameWords: ReadonlySet<string> = wordSet(`
avenue bay beach boulevard bridge canal cape city county creek desert district fort gulf harbour harbor heights hill hills island islands isle lake lane los mount mountain mountains new north ocean park port province region river road row san santa sea south east west square state states street valley village
`)

/** Places that their words do not tell, in small letters: countries and some cities that news is from. */
export const knownPlaces: ReadonlySet<string> = new Set(
  'afghanistan,africa,albania,algeria,america,amsterdam,argentina,armenia,asia,athens,atlanta,auckland,australia,austria,baghdad,bali,bangkok,bangladesh,barcelona,beijing,beirut,belfast,belgium,berlin,birmingham,bolivia,boston,brazil,brisbane,bristol,britain,brussels,budapest,bulgaria,burma,cairo,california,cambodia,canada,cardiff,chicago,chile,china,colombia,copenhagen,croatia,cuba,cyprus,dallas,delhi,denmark,detroit,dubai,dublin,ecuador,edinburgh,egypt,england,eritrea,estonia,ethiopia,europe,finland,florida,france,georgia,geneva,germany,ghana,glasgow,great britain,greece,haiti,hawaii,helsinki,hollywood,hong kong,houston,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,istanbul,italy,jakarta,jamaica,japan,jerusalem,jordan,kabul,kenya,kosovo,kuwait,kyiv,kiev,laos,latvia,lebanon,leeds,libya,lisbon,lithuania,liverpool,london,los angeles,madrid,malaysia,malta,manchester,manhattan,manila,melbourne,mexico,miami,michigan,milan,moldova,montreal,morocco,moscow,mumbai,munich,myanmar,nepal,netherlands,new york,new zealand,nigeria,northern ireland,north korea,norway,oslo,ottawa,oxford,pakistan,palestine,paris,perth,peru,philadelphia,philippines,poland,portugal,prague,rome,romania,russia,san francisco,saudi arabia,scotland,seattle,seoul,serbia,shanghai,singapore,slovakia,slovenia,somalia,south africa,south korea,spain,sri lanka,stockholm,sudan,sweden,switzerland,sydney,syria,taiwan,tehran,texas,thailand,tokyo,toronto,tunisia,turkey,uganda,uk,u.k,ukraine,united kingdom,united states,u.s,u.s.a,us,usa,uae,vancouver,venezuela,vienna,vietnam,wales,warsaw,washington,wellington,yemen,zimbabwe,washington d.c,d.c,gaza,crimea,ohio,virginia,iowa,nevada,arizona,colorado,oregon,utah,alabama,alaska,kansas,kentucky,louisiana,maryland,massachusetts,minnesota,mississippi,missouri,montana,nebraska,new jersey,new mexico,new hampshire,north carolina,south carolina,north dakota,oklahoma,pennsylvania,tennessee,vermont,wisconsin,wyoming,ontario,quebec,queensland,victoria'.split(
    ',',
  ),
)
