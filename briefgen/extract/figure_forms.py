"""How texts write numbers that count or measure: amounts, counted things, lengths of time."""

import re

_NO_PART = r"(?<![\w.,’'])(?<![A-Za-z]-)"
"""What begins no number: the 19 of "Covid-19 doses"."""
_ENDS = r"(?![.,]?\d)"
"""A number is read to its end, or not at all: "9.200" is no nine."""
_NUMBER = (
    rf"(?P<amount>{_NO_PART}\d{{1,3}}(?:[, \N{{NO-BREAK SPACE}}]\d{{3}})+(?:\.\d+)?{_ENDS}"
    rf"|{_NO_PART}\d{{1,3}}(?:\.\d{{3}}){{2,}}{_ENDS}"
    rf"|{_NO_PART}\d{{1,3}},\d{{1,2}}(?=\s?(?:thousand|million|billion|trillion|bn|mn)){_ENDS}"
    rf"|{_NO_PART}\d{{1,12}}(?:\.\d{{1,6}})?{_ENDS})"
)
_SCALE = (
    r"(?:\s?(?P<scale>thousand|million|billion|trillion|(?:bn|mn)(?!\w)"
    # "€90m" is ninety million, "90m" may be a distance.
    r"|(?(currency)(?:m|k|b|tn|trn|M|K|B)(?!\w)|(?!))))?"
)
_SUMS = (
    r"euros?|(?:(?:U\.?S\.?|American|Canadian|Australian|New Zealand|Singapore"
    r"|Hong Kong) )?dollars?|pounds?|yuan|yen|rupees?"
    r"|francs?|kron(?:er?|or|a)|crowns?|r(?:o?u)bles?|rand|pesos?|reais|dinars?|dirhams?|riyals?|liras?|won"
    r"|shillings?|naira|zlot(?:y|ys|ych)|forints?|baht|ringgit|rupiah|dong|taka"
)
_UNITS = (
    r"per ?cent|percent|percentage points|%|°C|C(?=\b)|degrees(?: Celsius)?|tonnes?|tons?"
    r"|kilograms?|kg|kilometres?|kilometers?|km|(?:square|cubic) (?:kilo)?met(?:re|er)s?"
    r"|met(?:re|er)s?|miles?|hectares?|litres?|(?:U\.?S\.? |euro )?cents"
    r"|barrels(?: per day)?|gigawatts?|megawatts?|kilowatts?|GW|MW|kWh|MWh|GWh|TWh"
    rf"|{_SUMS}|countries"
)
_COUNTED = (
    r"people|persons|staff|employees|personnel|soldiers|troops|fishermen|farmers|teachers|visitors|families|passengers|homes"
    r"|students|jobs|workers|companies|vessels|ships|aircraft|vehicles|doses|refugees"
    r"|scholarships|grants|beds|nurses|doctors|midwives|caregivers|journalists|engineers|experts"
    r"|specialists|technicians|inspectors|officers|guards|trainees|interns|pupils|patients|migrants"
    r"|seafarers|sailors|pilots|sappers|women|children|places|visas|permits|flights|wagons|trucks"
    r"|lorries|buses|trains|locomotives|tractors|helicopters|boats|ambulances|containers|schools"
    r"|hospitals|clinics|houses|wells|trees|seedlings|teaching posts|job opportunities|permit forms"
    r"|enterprises|firms|lecturers|professors|instructors|trainers|scientists|researchers|cadets"
    r"|apprentices|recruits|observers|peacekeepers|firefighters|veterinarians|citizens|nationals"
    r"|residents|households|villages|municipalities|prisoners|detainees|departures|sailings"
    r"|satellites|turbines|cattle|tablets|laptops|computers|cameras|drones|bridges|classrooms"
    r"|tents|blankets|artefacts|objects|services|districts|provinces|regions|counties|projects"
    r"|stations|machines|officials|civil servants|public servants|tourists|trawlers|inmates|flats"
    r"|farms|operators|businesses|entrepreneurs|investigators|pieces|samples|colonies|cabins"
    r"|laboratories|libraries|centres|centers|sites|towns|cities|tanks|missiles|rifles|shelters"
    r"|generators|transformers|pumps|bottles|tonnes|cows|sheep|goats|rangers|translators|judges"
    r"|prosecutors|lawyers|athletes|players|coaches|artists|musicians|writers|volunteers|migrants"
    r"|youths|youngsters|graduates|undergraduates|fellows|interpreters|crew members|staff members"
    r"|young people|dialysis machines|cars|carriages|trams|trolleybuses|railcars|cranes|engines"
    r"|(?!(?:oth|numb|lett|pap|ord|quart|chapt|corn|pow|lead|memb|pill|ent|cent|comput|mi[nl]ist"
    r"|met|kilomet|centimet|off)ers\b)(?!(?:sect|fact|act|err)ors\b)(?!statistics|topics|metrics)"
    r"[a-z]{3,}(?:ers|ors|ists|ians|ants|ees|ars(?<!years)(?<!dollars)|mechanics)|mechanics"
    r"|[A-Z][a-z]+(?:[aeio]ans|anis|aqis|aelis|enis|inos|awis)(?! [A-Z])"
)
"""What is counted one by one, with its attributes: "60 new mine-resistant vehicles"."""
_ATTRIBUTES = (
    r"(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b)[A-Z][\w’-]+|[a-z]+-[a-z-]+|[a-z]{3,}(?:al|an|ic|ed|ing|ary|ive)|new|more|young|small"
    r"|local|public|such|first|free|rural|remote|poor|highland) "
)
_NUMBER_WORDS = (
    r"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|(?:a|one|two|three"
    r"|four|five) hundred"
)
_FEW_WORDS = "two|three|four|five|six|seven|eight|nine"
_CURRENCIES = (
    "AED|AOA|ARS|AUD|AZN|BDT|BGN|BHD|BRL|BWP|CAD|CHF|CLP|CNY|COP|CVE|CZK|DKK|DOP|DZD|EGP|ETB|EUR"
    "|FJD|GBP|GEL|GHS|HKD|HUF|IDR|ILS|INR|IQD|ISK|JOD|JPY|KES|KRW|KWD|KZT|LKR|MAD|MDL|MGA|MNT|MUR"
    "|MWK|MXN|MYR|MZN|NAD|NGN|NOK|NPR|NZD|OMR|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SCR"
    "|SEK|SGD|THB|TND|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XOF|ZAR|ZMW"
)
"""Codes of currencies (ISO 4217)."""
NAMED = re.compile(
    r"\b(?:Boeing|Airbus|Embraer|Type|Class|Article|Articles|Resolution|Convention|Section|Chapter"
    r"|Flight|Route|Highway|No\.?|number)\s\Z"
)
"""What a number only names: "Boeing 737 aircraft"."""
FIGURE = re.compile(
    rf"(?P<currency>(?:US|A|C|NZ|HK|S|R|FJ)?[$€£¥₹]\s?|(?:KD|BD|JD|TD|{_CURRENCIES})\s)?{_NUMBER}{_SCALE}"
    rf"(?:[\s-]?(?:of\s(?=euros?\b|dollars?\b|pesos?\b|reais\b|dirhams?\b|dinars?\b|francs?\b))?"
    rf"(?P<unit>{_UNITS})(?!\w)|\s(?P<counted>(?:{_ATTRIBUTES}){{0,2}}(?:{_COUNTED}))(?!\w))?"
)
_NO_HUNDRED = r"(?<!hundred )(?<!hundred and )(?<!thousand )(?<!thousand and )"
"""What begins no number in words: the fifty of "two hundred and fifty"."""
IN_WORDS = re.compile(
    rf"{_NO_HUNDRED}\b(?P<amount>(?i:five|six|seven|eight|nine|{_NUMBER_WORDS}))\s"
    rf"(?P<counted>(?:of (?:our|its|their|his|her|the) )?(?:{_ATTRIBUTES}){{0,2}}(?:{_COUNTED}))\b"
)
"""A number of many in words: "thirty scholarships", "fifteen of our journalists"."""
SUM_IN_WORDS = re.compile(
    rf"{_NO_HUNDRED}\b(?P<amount>(?i:one|{_FEW_WORDS}|{_NUMBER_WORDS}))\s"
    rf"(?P<counted>(?:thousand|million|billion|trillion)\s(?:{_SUMS}))\b"
)
"""A sum in words: "one million euros"."""
_SMALL = rf"(?:{_NO_PART}\d{{1,3}}{_ENDS}|{_NO_HUNDRED}\b(?i:{_FEW_WORDS}|{_NUMBER_WORDS}))"
PER_TIME = re.compile(
    rf"(?P<amount>{_SMALL}|\b[Tt]wice)"
    r"(?P<counted>(?:\s[a-z-]+){0,2}?\s(?:flights|departures|sailings|services|connections|trains"
    r"|ferries|crossings|rotations|times)\s?(?:(?:a|per|each|every)\s|/)(?:day|week|month|year)"
    r"|\s(?:a|per)\s(?:day|week|month|year)"
    r"|\s(?:dai|week|month|year)ly(?:\s[a-z-]+)?\s(?:flights|departures|sailings|services"
    r"|connections|trains|ferries|crossings|rotations|scholarships|grants|places|permits))(?!\w)"
)
"""How often something runs: "four passenger flights a week", "seven times a week"."""
_LASTS = (
    r"(?:over|for|within|in|during|last(?:s|ed|ing)?|spent|took|exceed(?:s|ing)?"
    r"|(?:period|term|terms|maturity|duration|maximum|minimum|validity|length|deadline|tenor|total"
    r"|limit|span|wait|delay)\sof)"
    r"(?:\s(?:about|around|some|nearly|almost|more than|at least|up to|only))?\s"
)
DURATION = re.compile(
    rf"(?<!\w)(?P<cue>{_LASTS})(?P<amount>{_SMALL})\s"
    r"(?P<unit>years|months|weeks|days|hours|minutes)"
    r"(?!\w|[’']|\s(?:ago|old|of\s(?:talks|visit|negotiations|meetings)))"
    rf"|(?P<length>{_SMALL})-(?P<adjective>year|month|week|day|hour|minute)(?=\s(?!old\b|visit\b"
    r"|trip\b|tour\b|talks\b|stay\b|official\b|working\b|state\b|summit\b|service\b|hotline\b"
    r"|conference\b|meeting\b|forum\b|event\b|session\b)[a-z])(?!-old)"
)
"""How long something lasts: "over four years", "a three-year programme"."""
HYPHENED = re.compile(
    rf"(?P<amount>{_NO_PART}\d{{1,4}}{_ENDS}|\b(?i:{_FEW_WORDS}|{_NUMBER_WORDS}))"
    r"-(?P<counted>bed|seat|room|berth|place|classroom|truck|wagon)(?!\w)"
)
"""How much something holds: "a 60-bed facility"."""
SHARE = re.compile(
    r"\b(?P<amount>(?:[Aa]|[Oo]ne)[ -](?:third|quarter|fifth|tenth)|(?:two|three)[ -]thirds"
    r"|three[ -]quarters|[Hh]alf)(?=\sof\s)"
    rf"|\b(?P<in>[Oo]ne in (?:{_FEW_WORDS}|ten|twenty|\d{{1,3}}))"
    r"\s(?P<of>(?!(?:by|at|in|on|of|to|and|or|is|are|was|were|has|have)\b)[a-z]+)"
)
"""A part of something: "a third of the added value", "one in five adults"."""
