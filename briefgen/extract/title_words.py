"""The words titles of office are made of; general vocabulary, no rule knows a text."""

from briefgen.extract.words import word_set

HEADS = word_set(
    "vice-chancellor vice-chair vice-chairman vice-chairperson chairmen minister "
    "ministers secretary secretaries president presidents envoy envoys ambassador "
    "ambassadors advisor adviser advisors advisers commissioner commissioners chancellor "
    "chairman chairwoman chair chairperson director governor spokesperson spokesman "
    "spokeswoman representative representatives counterpart consultant premier king queen "
    "prince princess sultan emir sheikh deputy chief head mayor general admiral colonel "
    "senator undersecretary vice-president vice-presidents vice-minister vice-premier "
    "secretary-general director-general prime-minister co-chair negotiator coordinator "
    "delegate commander speaker chargé attaché councillor councilor member officer "
    "assistant lawmaker legislator leader taoiseach tánaiste rapporteur administrator "
    "controller treasurer strategist dean professor under-secretary "
    "under-secretary-general attorney consul diplomat boss aide analyst economist expert "
    "researcher scholar fellow lawyer activist executive manager founder ceo ombudsman "
    "politician regent farmer fisherman teacher nurse midwife pilot "
    "mediator lecturer scientist commissioner-general co-ordinator chairperson-in-office "
    "judge prosecutor prefect rector "
    "inspector superintendent archbishop commodore captain brigadier lieutenant"
    " mp mps mep meps mla pdg"
    " comptroller comptroller-general auditor-general inspector-general registrar"
    " solicitor-general vice-mayor vice-governor vice-director vice-speaker vice-rector"
    " governor-general akim hokim khokim marshal commissar ruler counsellor counselor "
    "subsecretary sub-secretary titular helper colleague homologue convener convenor "
    "historian historians archaeologist archaeologists official officials economists biologist "
    "geologist anthropologist sociologist councilwoman councilman alderman councilmember"
    " general-director architect agronomist veterinarian physicist virologist epidemiologist"
    " counsel chancellors premiers speakers d'affaires d’affaires negotiator-in-chief"
    " commander-in-chief editor-in-chief vice-admiral"
    " rear-admiral lieutenant-general major-general brigadier-general minister-president mufti"
    " co-chairs co-chairman co-chairwoman co-president co-director"
    " owner proprietor coach skipper abbot imam headmaster headmistress"
    " archivist librarian curator astronomer oceanographer meteorologist seismologist glaciologist"
    " ecologist surgeon statistician referent criminologist linguist demographer"
    " hydrologist counterparts colleagues directors governors mayors rectors commanders "
    "resort-colleague general-lieutenant general-major general-colonel colonel-general "
    "sub-inspector-general sub-director subdirector burgomaster mayoress hetman voivode igp dig aig"
)
"""The nouns a title needs to be one."""

WEAK_HEADS = word_set(
    "general head chief deputy assistant member leader officer chair official officials"
)
"""Heads that also are common words; before a name they count only with a word beside them."""

GENERIC = word_set(
    "counterpart counterparts colleague homologue envoy envoys diplomat aide boss leader"
)
"""Titles that say little; a fuller one from elsewhere in the text goes before them."""

MODIFIERS = word_set(
    "critical emerging managing additional "
    "special major senior top deputy vice prime foreign state executive new newly appointed "
    "former first second third acting permanent chief high high-level presidential "
    "parliamentary lead principal national joint under assistant associate interim "
    "outgoing incoming personal climate trade external internal federal royal honorary "
    "charge politburo crown grand subregional sub-regional village town city extraordinary"
    " plenipotentiary political security military main global regional "
    "honourable honorable his her its their our excellency the a an visiting current "
    "long-time veteran indigenous opposition technical country mission programme program regional "
    "vice-prime resident coordinating rear floor majority minority great"
)
"""Words that stand before the noun of a title."""

SUBJECTS = word_set(
    "portfolio institutions adaptation technologies disasters emergencies affairs agriculture care"
    " diaspora spatial "
    "planning chamber entrepreneurship anti-corruption budget capital aid air animal arctic area "
    "armed arts asia asia-pacific atomic aviation business change children civil climate commerce "
    "commercial communications communication communities community competition competitiveness "
    "construction consumer cooperation co- operation coordination corporations counter-terrorism "
    "crime culture cultural cyber data decarbonisation defence defense democracy development fleet "
    "production infrastructures rivers emigrants industries breeding prisons implementation "
    "maintenance supervision enforcement oversight execution prevention inspection traffic "
    "equipment licensing accession documentation projects programmes provision promotion "
    "investments workers migrant fund "
    "digital disarmament disaster diplomacy drug ecology ecological economic economy education "
    "electricity electronics emergency employment energy enterprise enlargement environment "
    "environmental equality europe european exchequer exports external family fairness finance "
    "financial financing fisheries food foods foreign forest forestry forests forces gender "
    "global governance green growth health heritage higher home homeland housing human "
    "humanitarian immigration indo-pacific industrial industry information infrastructure "
    "innovation integration intelligence interior internal international internet investment "
    "irrigation islands it justice labor labour land lands law legal livestock local management "
    "manpower manufacturing maritime market marine materials media medical medicine mediterranean "
    "middle migration mineral minerals mines mining multilateral national natural negotiations "
    "neighbourhood nuclear ocean oceans oil operations pacific parks parliamentary partnership "
    "partnerships peace people personnel petroleum pharmaceutical planning police policy policies "
    "political population ports posts power preparedness privatisation prosperity protection "
    "public quality railways reconstruction reform reforms refugees region regional relations "
    "religious renewable research resilience resource resources rights rule rural safety science "
    "sciences scientific security services shipping skill skills small social society sovereignty "
    "space sport sports state states statistics strategic strategy supply sustainable "
    "sustainability taxation tech technological technology telecom telecommunications "
    "telecommunication territorial textiles tourism trade training transformation transition "
    "transparency transport transportation treasury union urban values veterans war water waters "
    "welfare women work works world young youth zone zones america africa african american asian "
    "arab east eastern west western north northern south southern central gulf sea indian baltic "
    "nordic balkans caucasus cabinet congress council commission committee government house "
    "parliament senate staff office un nations bank republic kingdom federation majesty general "
    "tech vaccine vaccines wildlife commonwealth overseas conference department ministry agency "
    "board authority party group administration ict ai digitalisation digitalization "
    "modernisation modernization aquaculture fishery religion faith telecoms mobility aeronautics "
    "semiconductor semiconductors chain chains import imports border borders customs revenue "
    "pensions solidarity inclusion disability seniors elderly sanitation hydraulics hydrocarbons "
    "gas settlement resettlement cohesion crisis biotechnology biodiversity astronautics textile "
    "steel railway highways highway bridges road roads monuments antiquities awqaf hajj "
    "endowments archives arts mobility diplomatic consular protocol expatriates citizenship "
    "asylum detention prisons corrections courts tax taxes debt treasury commodities contemporary "
    "archaeology grain crops horticulture meat dairy veterinary plant plants engineering weather "
    "meteorology hydrology navy army coastguard action caribbean latin logistics families "
    "cybersecurity nutrition force supplies markets productivity decentralisation "
    "decentralization territories seaports airports aerospace patents standards metrology "
    "insurance banking minorities nationalities worship reintegration rehabilitation "
    "stabilisation sanctions civic arms non-proliferation counterterrorism narcotics drugs "
    "probation gendarmerie rescue seismology geology cartography museums cinema publishing "
    "broadcasting languages creative creativity handicrafts smes startups cooperatives "
    "fertilizers dams drought chemicals waste recycling testing circular bioeconomy hydrogen coal "
    "pharmaceuticals medicines hospitals nursing epidemiology surveillance quarantine biosecurity "
    "healthcare abroad county province transports sultanate emirate emirates mejlis majlis rada "
    "duma sejm saeima seimas riigikogu knesset bundestag bundesrat folketing relief recovery "
    "mitigation reclamation remembrance rebuilding diasporas demining minefields storting riksdag "
    "delegation desk peoples unit factory laboratory prefecture oblast municipality d'affaires "
    "d’affaires section fuels treaties poverty eradication alleviation reduction francophonie "
    "francophony hiv aids hygiene apprenticeship vocational lifelong learning literacy orphans "
    "martyrs physical audiovisual privatization reconciliation unification reunification ageing "
    "aging demography demographics retail trademarks crafts artisanal hunting beekeeping "
    "hydroelectric coastal quarries metallurgy metals machinery shipbuilding automotive "
    "standardisation standardization accreditation certification procurement investments "
    "investors pension currency fiscal accounting audit census registration elections electoral "
    "constitutional prosecution legislation integrity ethics corruption anti-money laundering "
    "extremism counter-extremism radicalisation deradicalisation terrorism trafficking smuggling "
    "firearms firefighting hazards seismic climatology glaciers mountains desertification "
    "wetlands timber rubber cocoa cotton vegetables seeds fertiliser fertilisers soil soils "
    "poultry hunger schools kindergartens universities scholarships students hospitals epidemics "
    "vaccination addiction mental maternal reproductive childhood adolescents returns readmission "
    "visas passports consulates ceremonies cults libraries theatre olympic paralympic athletics "
    "advancement empowerment upgrading urbanisation urbanization rurality livelihoods remittances "
    "workforce skills talent wages occupational municipal municipalities provincial governorates "
    "districts lending microfinance crypto-assets fintech quantum robotics satellites telemetry "
    "geodesy cadastre surveying mapping hydrography navigation aeronautical logistics corridors "
    "utilities fishing treatment accounts finances urbanism habitat conservation digitisation"
    " university digitization departmental organisations organizations associations provinces "
    "khural hural plantation plantations net zero inland connections wellness productive sectors "
    "pakistanis filipinos "
    "interconnection demilitarisation demobilisation reservists conscription munitions ammunition"
)
"""What offices are about, and the bodies they belong to; such a word is no person's name."""

LINKS = word_set("of for to on and the & , in at")
"""Small words inside a title."""

HONORIFICS = word_set(
    "mr mrs ms dr sir lord lady dame prof professor he hon h.e cmdr capt lt gen col adm "
    "maj amb sen rep assoc excellency sheikh sheikha doctor eng engineer ing lic maître maitre mme "
    "doña frau herr señor señora datuk seri mullah ayatollah "
    "dasho lyonpo lyonchhen ashi alhaji hajia hajiya mallam shri smt barr barrister atty "
    "engr av doç ven venerable rev revd reverend msgr dayang pehin dato datin pengiran "
    "ratu md comrade u daw gov mag mgr dott drs mzee mwalimu ibu pak bapak rt"
)

RANKS = word_set(
    "deputy senator ambassador general colonel justice commodore admiral captain professor "
    "brigadier marshal lieutenant rear"
)
"""Ranks that stand between an office and the name of who holds it."""

POLITE = word_set("right honourable honorable excellency doctor engineer")
"""What stands between a title and a name out of politeness: "the Right Honourable"."""

SPEECH = word_set(
    "said says told tells added adds stated states stressed stresses noted notes "
    "emphasised emphasized emphasises emphasizes underlined underscored highlighted "
    "announced explained declared expressed thanked welcomed reiterated reaffirmed "
    "confirmed called urged praised recalled observed remarked pointed argued warned "
    "wrote tweeted commented insisted affirmed"
)
"""Verbs by which somebody says something."""

ACTION = SPEECH | word_set(
    "met meets meet visited visits led leads held holds arrived hosted received will "
    "would has had is was attended represented headed signed co-chaired chaired discussed "
    "agreed travelled traveled spoke also who and"
)
"""Verbs that follow a person's name as its subject."""

LED = word_set(
    "led headed chaired co-chaired represented accompanied joined received hosted attended signed"
    " opened co-led moderated assisted"
)
"""Verbs before "by" and the name of who does it."""

PARTICLES = word_set(
    "Ó de la del della di da dos das do du van von der den ter bin ibn bint al el ul y e le los las"
    " i arap ould ben af av zu ten ap dello degli lo abu te und vda. binti anak í á na ole"
)

NAME_ENDINGS = word_set("kyzy kızı qizi gyzy uulu oglu oğlu ogly ugli")
"""Small words a name ends with: "daughter of", "son of"."""

NO_NAME = word_set(
    "headquarters autonomous the this that these those a an in on at for from with and but as its"
    " their his her "
    "our both he she it they we also monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november "
    "december according after before during while when where following since under prior "
    "both all each every some many most more other another such earlier later meanwhile "
    "additionally however furthermore moreover home news source updated published editor "
    "reporter report press today yesterday tomorrow no not if there here what who which "
    "why how to of by about between among through regarding recalling guided day week "
    "month year city street river lake mount cape port airport hotel palace agency "
    "ministry department company corporation university institute statement agreement "
    "treaty declaration protocol council commission committee forum dialogue summit "
    "conference group partnership bank fund organisation organization association "
    "federation foundation parliament assembly senate news television tv radio times post "
    "daily wechat twitter facebook x youtube covid-19 ai phase bilateral meeting "
    "visit talks framework memorandum mou photo image video read contents click todays "
    "outcome outcomes key top team directors bureau academy secretariat directorate embassy "
    "inspectorate already sign signs agreements agree agrees meets discuss discusses holds vow "
    "vows theatre theater tower museum hospital clinic campus complex stadium "
    "urges seeks responsible promotion divisional level delegation desk hurricane cyclone "
    "typhoon llc jsc ojsc cjsc plc ltd inc gmbh"
)
"""Capitalised words that are no part of a person's name."""

STOPPERS = word_set(
    "who whom whose which that said says will would met meets has had have is are was "
    "were been led leads visited visits arrived held hosted attended signed alongside "
    "received receives hosted hosts greeted briefed visited chaired opened addressed paid urged "
    "called praised assured conveyed accepted invited delivered held holds signs sign "
    "together while where when during after before since about from with as by also "
    "on-screen thanked welcomed expressed told added stressed noted co-chaired agreed "
    "discussed including includes include not today yesterday tomorrow monday tuesday "
    "wednesday thursday friday saturday sunday this last next"
)
"""Words at which a title that stands behind a name ends."""
