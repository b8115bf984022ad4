"""The words that give away a body whose name has no telling noun; no rule knows a text."""

from briefgen.extract.words import word_set

KINDS = word_set(
    "lender utility operator company companies firm firms conglomerate giant maker makers "
    "producer producers airline airlines broadcaster broadcasters regulator watchdog refiner "
    "miner insurer startup start-up charity charities newspaper daily bank banks union unions "
    "carrier carriers tabloid developer supplier suppliers manufacturer manufacturers contractor "
    "subsidiary retailer exporter importer brewer builder shipbuilder shipyard steelmaker "
    "carmaker automaker chipmaker drugmaker consultancy association federation agency network "
    "channel organisation organization NGO cooperative foundation group institute lobby militia "
    "alliance movement cartel outlet portal platform fund service university museum laboratory "
    "committee consortium body agribusiness institution corporation enterprise accelerator "
    "incubator publisher trader grower refinery brewery insurers telco think-tank thinktank "
    "nonprofit non-profit NGOs conservancy trust federation confederation cluster hub bourse "
    "railway collective orchestra hospital university college organisers installer distributor "
    "wholesaler hauler shipper bookseller pharma-company theatre chamber party "
    "multinational financier shipowner hotelier carriers producers coalition initiative league "
    "parliament legislature syndicate ombudsman academy gendarmerie orchestra court tribunal"
)
"""Nouns that stand right before a name, or in apposition behind it, and say what it is."""

FIRMS = word_set("company firm enterprise corporation organization institution concern holding")
"""Those of them behind whose director translations name the director."""

NOT_BEFORE = word_set(
    "service group committee museum university platform movement alliance fund trust hub "
    "parliament legislature academy orchestra court tribunal "
    "hospital college theatre chamber party initiative coalition cluster railway enterprise "
    "organisers"
)
"""Those of them that say so only behind the name."""

KINDS_BEHIND = word_set(
    "company firm corporation institution foundation bank airline university agency association "
    "organisation organization charity newspaper cooperative consortium startup start-up "
    "enterprise shipyard conglomerate publisher brewery refinery institute museum"
)
"""Nouns that stand right behind a name: "the Kodex company"."""

FIELDS = word_set(
    "environmental rights advocacy human-rights conservation research consumer civic youth media "
    "mining "
    "shipping insurance oil energy steel textile dairy food retail logistics telecoms "
    "pharmaceutical "
    "aid relief humanitarian women's farmers' watchdog monitoring lobby campaign industrial "
    "business"
)
"""What kind of group it is, before its noun: "the Kodex environmental group"."""

GROUPS_BEHIND = KINDS_BEHIND | word_set(
    "group network movement union federation alliance centre NGO"
)

WORLDWIDE = word_set(
    "Worldwide Watch Alert Frontières Frontiers CJSC OJSC PJSC JSC LLC GmbH SpA ASA Oyj AG"
)
"""Words a name ends with that only bodies have, whatever stands before them."""

GIVEN = word_set(
    "licence license permit permits authorisation authorization approval courses figures "
    "statistics "
    "survey subsidiary shares concession tender loan loans guarantee guarantees scholarships "
    "grants "
    "experts training"
)
"""What a body gives, has or publishes: "the licence of Kodex"."""

RUN_BY = word_set("funded financed sponsored operated owned manufactured financed co-financed")
"""What is done by bodies of several words, hardly by a person."""

SERVED = word_set(
    "ceo executive founder co-founder spokesperson spokesman spokeswoman coordinator rector editor "
    "convener convenor director chairman chairwoman chairperson chair manager head president "
    "secretary-general directors"
)
"""Those who serve a body: "the director of Kodex Norway"."""

TAILS = word_set(
    "Energy Power Motor Motors Electric Electronics Telecom Telecoms Telecommunications Pharma "
    "Pharmaceuticals Pharmaceutical Steel Mining Minerals Metals Petroleum Oil Gas Aerospace "
    "Aeronautics Aviation Shipping Lines Logistics Cargo Insurance Consulting Consultants "
    "Partners Technologies Technology Systems Solutions Software Semiconductor Semiconductors "
    "Chemicals Chemical Cement Foods Dairy Breweries Biotech Biosciences Sciences Therapeutics "
    "Networks Robotics Dynamics Renewables Solar Wind Hydro Nuclear Water Ports Terminals Airports "
    "Shipyard Shipyards Shipbuilding Engineering Industries Industry Ventures Capital "
    "Investments Investment Finance Securities Properties Works Limited International Mobile "
    "Space Marine Offshore Pipelines Pipeline Transport Rail Bank Films Studios Media Television "
    "TV Radio Post Customs Air Aquaculture Packers Fisheries Farms Brewers Roasters Millers "
    "Labs Analytics Research Electricity Spinners Télécom Biofuels Seeds Mobility Automotive "
    "Cybersecurity"
)
"""Words a name ends with that only bodies have, behind a word that is none of everyday."""

NO_TAILS_OF_TERMS = word_set(
    "Post Air Water Space Works Nuclear International Transport Customs Finance Media Radio Bank "
    "Investment Capital Energy Science Sciences Technology Technologies"
)
"""Those that may stand behind a known body without making another one of it."""

OPENERS = word_set(
    "Junta Xunta Generalitat Universiti Universitas Kementerian Badan Institut Instituto Institutet"
    " Université "
    "Universidad Universidade Università Universität Fundación Fondation Fundação Fondazione "
    "Stiftung Fundacja Ministerio Ministério Ministero Agence Agencia Agência Agenzia Banco "
    "Banque Banca Société Sociedad Compagnie Compañía Companhia Comisión Comissão Asociación "
    "Associação Associazione Fédération Federación Confederación Confédération Centro Consejo "
    "Conseil Conselho Cámara Câmara Chambre Sindicato Syndicat Empresa Grupo Groupe Deutsche "
    "Deutscher Deutsches Secretaría Secretaria Servicio Serviço Autoridad Autorité Autoridade "
    "Médecins Investissement Landesamt Bundesamt Musée Museo Museu Puertos Corporación "
    "Corporação Cooperativa Comité Dirección Direction Observatorio Observatoire Hôpital Norges "
    "Sveriges Suomen Dansk Norsk Svenska Transport Yayasan Bank Perusahaan Gesellschaft Verband "
    "Ferrocarriles Aeropuertos Aéroports Petróleos Correos Caminhos Chemins Entreprise Caisse "
    "Cassa Caja Crédit Bundesverband Hochschule Universitat École Escuela Escola Scuola Academia "
    "Académie Accademia Agencija Agencja Ministarstvo Handelskammer Bundesagentur Bundesanstalt "
    "Stadtwerke Ayuntamiento Alcaldía Prefeitura Fiscalía Procuraduría Defensoría Contraloría "
    "Superintendencia Laboratorio Laboratoire Federação Federazione Réseau Rede Coordinadora "
    "Coordination Istituto Ente Stichting Rijksdienst Koninklijke Gemeente Uniwersytet "
    "Politechnika Univerzita Univerzitet Ústav PT Lembaga Dewan Jabatan Perbadanan Suruhanjaya "
    "Cooperativa Mutuelle Mutua Organización Organização Organisation Programa Unión União "
    "Patronato Patronat Intendencia Gobernación Sociedade Società Syndicat Coimisiún Údarás "
    "Bord Foras Institiúid Roinn Office Rádio Televisão Televisión Télévision "
    "Radiotelevisión Rundfunk Ufficio Oficina Ofício Gabinete Gabinet Urząd Úrad Úřad Zavod "
    "Stofnun Félag Amt Électricité Electricité "
    "Electricidade Electricidad Águas Aguas Eaux Comisaría Ordre Ordem Colegio Colégio"
)
"""Nouns of other languages, and adjectives of firms, that open the name of a body."""

COUNTRY_OPENERS = word_set(
    "Transport Culture Screen Innovate Invest Export Enterprise Sport Tourism Visit Statistics "
    "Health Creative Digital Research Business Telkom Telecom Caritas Oxfam Vodafone Orange "
    "Innovation Industry Skills Sustainable Global Study Startup Trade Natural Water Heritage "
    "Brand Scouts Rugby Education Elections Food Destination Technopolis Universities Colleges "
    "Institutes Engineers Farmers Women Youth Parks Libraries Museums Volunteers Standards "
    "Hydro Ports Airports Airways Post Security Finance Environment Archives Museum Film "
    "Transparency Disability Nature Justice Forestry Horticulture Trademark "
    "Amnesty Greenpeace Swissaid Habitat Friends Doctors Reporters Airlink Shelter Unions Chambers "
    "Music Design Fashion Wine Beef Dairy Seafood Minerals Science Space Digital Cyber Ocean"
)
"""Words before a country's name that make it the name of a body: "Transport Norland"."""

OPENERS_NEED_FOREIGN = word_set(
    "Direction Transport Bank Comité Secretaria Academia Ente Coordination Organisation Programa "
    "Rede PT Patronat Office"
)
"""Openers that are English words, or part of titles, as well."""

BODY_ENDINGS = (
    "museum bank verband verket styrelsen direktoratet institut institutet wehr werke neft prom "
    "telecom telekom amt bund gesellschaft ministerium kreis forbund banken stiftung "
    "universität energi kraft"
)
"""Ends of single words that only names of bodies have: "Bundeswehr"."""

NO_BODY_KINDS = word_set(
    "field project exercise exercises programme program operation initiative festival exhibition "
    "film series forum brand word term plan strategy principle campaign competition movement "
    "ship vessel satellite rocket missile system route corridor line road station deposit book "
    "airport seaport terminal district checkpoint crossing post mine pavilion market park zone "
    "song play concept formula format slogan theme title called named so-called dubbed the a an"
)
"""Nouns before a quoted name of something that is no body."""

STAFF = word_set(
    "executives engineers managers representatives buyers experts specialists staff workers "
    "analysts economists lawyers activists volunteers researchers scientists employees "
    "technicians officials investors traders founders directors members"
)
"""Those whom a body has: "engineers from Kodex"."""

DEEDS = word_set(
    "signed signs declined expects operates builds built runs owns supplies supplied lends lent "
    "employs invests invested bought acquired produces manufactures launched unveiled developed "
    "finances financed funds funded provides provided pays sponsors sent sends showed delivered "
    "delivers exports exported sells sold hired ships shipped manages"
)
"""What bodies do and are said to do."""

WILL_DO = word_set(
    "build supply operate lend invest fund finance train run provide deliver manage buy sell "
    "produce install lay print ship carry fly pay distribute export import own share maintain"
)
"""What a body of one unknown word is said to do in time: "Kodex will lay the cable"."""

REGIONS = word_set("Africa Europe Asia Pacific Caribbean Americas Mediterranean Oceania Arabia")
"""Parts of the world with which names of bodies end as with a country."""

NO_ACRONYM_OF_A_BODY = word_set(
    "PFAS PCB PCBS GPU GPUS CPU CPUS LLM LLMS AI IT GDP GNP LNG LPG SDG SDGS NDC NDCS HIV AIDS ICT"
    " SME SMES MOU MOUS CEO CFO TV FDI VAT "
    "ODA NCD NCDS AMR CCS CCUS FTA CEPA RCEP CPTPP EPA EEZ UAV UAVS ID PHD GMT UTC EST COP CMA "
    "CCP MP MPS MEP MEPS NGO NGOS PPP PPPS NPO NPOS DNA RNA MRNA PCR SMR SMRS EV EVS CSR ESG "
    "IPO USD EUR GBP CNY RMB JPY CO2 WMD IED IEDS GPS USB APP PDF VIP PPE ICU TB STEM "
    "TVET R&D B2B G2G P2P "
    "VPN ODA NATO COVID SARS MERS SAR ASAP FAQ CV AM PM BST CET CEST JST IST FM PM DPM SOE SOES "
    "UK US USA UAE EU UN DRC CAR PRC DPRK ROK HE HRH DG DDG SRSG GHG GHGS HFC HFCS PV CBAM ETS "
    "LDC LDCS SIDS AUKUS CPEC INSTC IMEC BRI GDPR DSA DMA KM MW GW TWH KWH MHZ II III IV VI VII "
    "VIII IX XI XII QR CCTV OPEN NEW THE AND FOR"
)
"""Letters that stand for things, parties, papers or offices."""
