"""One word for each unit and each thing that is counted, so that two figures can be compared."""

import re

_CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "dollars": "USD",
    "dollar": "USD",
    "€": "EUR",
    "eur": "EUR",
    "euros": "EUR",
    "euro": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "pounds": "GBP",
    "pound": "GBP",
    "¥": "JPY",
    "jpy": "JPY",
    "yen": "JPY",
    "yuan": "CNY",
    "cny": "CNY",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
    "a$": "AUD",
    "c$": "CAD",
    "nz$": "NZD",
    "zealand dollars": "NZD",
    "s$": "SGD",
    "singapore dollars": "SGD",
    "hk$": "HKD",
    "kong dollars": "HKD",
    "r$": "BRL",
    "reais": "BRL",
    "kd": "KWD",
    "kuwaiti dinars": "KWD",
    "bd": "BHD",
    "jd": "JOD",
    "jordanian dinars": "JOD",
    "td": "TND",
}
_CODES_OF = {
    "kroner": frozenset({"DKK", "NOK"}),
    "kronor": frozenset({"SEK"}),
    "kronur": frozenset({"ISK"}),
    "koruna": frozenset({"CZK"}),
    "crown": frozenset({"CZK", "DKK", "ISK", "NOK", "SEK"}),
    "crowns": frozenset({"CZK", "DKK", "ISK", "NOK", "SEK"}),
    "Rs": frozenset({"INR", "PKR", "LKR", "NPR", "MUR", "SCR"}),
    "rupees": frozenset({"INR", "PKR", "LKR", "NPR", "MUR", "SCR"}),
    "francs": frozenset({"CHF", "XAF", "XOF", "RWF"}),
    "pesos": frozenset({"ARS", "CLP", "COP", "DOP", "PHP", "UYU"}),
    "dinars": frozenset({"BHD", "DZD", "IQD", "JOD", "KWD", "RSD", "TND"}),
    "dirhams": frozenset({"AED", "MAD"}),
    "riyals": frozenset({"OMR", "QAR", "SAR"}),
    "shillings": frozenset({"KES", "TZS", "UGX"}),
    "rubles": frozenset({"RUB"}),
    "roubles": frozenset({"RUB"}),
    "liras": frozenset({"TRY"}),
    "won": frozenset({"KRW"}),
    "rand": frozenset({"ZAR"}),
    "naira": frozenset({"NGN"}),
    "zlotys": frozenset({"PLN"}),
    "forints": frozenset({"HUF"}),
    "baht": frozenset({"THB"}),
    "ringgit": frozenset({"MYR"}),
    "rupiah": frozenset({"IDR"}),
    "taka": frozenset({"BDT"}),
}
"""Words of currencies, with the codes that they may stand for."""
_UNITS = {
    "megawatt": "MW",
    "megawatts": "MW",
    "gigawatt": "GW",
    "gigawatts": "GW",
    "kilometre": "km",
    "kilometres": "km",
    "kilometer": "km",
    "kilometers": "km",
    "metre": "metres",
    "meter": "metres",
    "meters": "metres",
    "ton": "tonnes",
    "tons": "tonnes",
    "tonne": "tonnes",
    "persons": "people",
    "bed": "beds",
    "seat": "seats",
    "room": "rooms",
    "berth": "berths",
    "place": "places",
    "classroom": "classrooms",
    "truck": "trucks",
    "lorries": "trucks",
    "wagon": "wagons",
    "ships": "vessels",
    "forms": "permits",
    "firms": "companies",
    "enterprises": "companies",
    "opportunities": "workers",
    "jobs": "workers",
    "staff": "workers",
    "employees": "workers",
    "personnel": "workers",
    "scholarships": "students",
    "trainees": "students",
}
"""One word for each unit, and for what is counted alike."""
_TIMES = {
    "year": ("days", 365.0),
    "month": ("days", 365 / 12),
    "week": ("days", 7.0),
    "day": ("days", 1.0),
    "hour": ("hours", 1.0),
    "minute": ("hours", 1 / 60),
}
"""Units of time, each with that in which it is compared."""
_RUNS = "flights|departures|sailings|services|connections|trains|ferries|crossings|rotations|times"
_PER_TIME = re.compile(
    rf"(?:\A|\b(?:{_RUNS}) ?)(?:(?:a|per|each|every) |/)(?P<per>day|week|month|year)\Z"
    rf"|\A(?P<every>dai|week|month|year)ly (?:\S+ )?(?:{_RUNS})\Z"
)
"""What tells how often: "flights a week", "weekly flights"."""
_EVERY = {"dai": "day", "week": "week", "month": "month", "year": "year"}
_RATE = re.compile(
    r"\s?(?:a|an|per|each|/)\s?(?P<per>tonne|ton|unit|barrel|kilo|kilogram|kg|litre|kilowatt|kWh|MWh"
    r"|head|hour|hectare|container|vehicle|truck|passenger|bottle|dose|metre|kilometre)\b"
)
_YEARLY = re.compile(
    r"(?: of(?: [\w-]+){1,4})?"
    r"(?: (?:a|per|each|every) (?:year|annum)\b| (?:annually|yearly)\b|/year)"
)
_MEASURED = frozenset({"tonnes", "hectares", "litres", "barrels", "degrees", "metres", "kilograms"})
"""Units of which there are parts."""
_WHOLE = re.compile(r"square |cubic | per |cents\Z")
"""Units that their last word does not tell."""
_CODE_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z]{3}|(?:US)?[$]|Euros?)\s?\Z")
_PERCENT = frozenset({"percent", "per cent", "%", "percentage points"})


def is_counted(unit: str) -> bool:
    """Tell a unit of what is counted one by one."""
    counted = unit.endswith("s") and unit not in _MEASURED and unit not in _CODES_OF
    return counted or unit == "people"


def time_of(unit: str) -> tuple[float, str] | None:
    """Give how many of a longer unit of time a shorter one is: a month is a twelfth of a year."""
    known = _TIMES.get(unit.casefold().removesuffix("s"))
    return known and known[::-1]


def are_alike(one: str, other: str) -> bool:
    """Tell units of which numbers can be compared: kroner and DKK, but not DKK and NOK."""
    if "cents" in one and "cents" in other:
        # Prices of one thing, of how much of it is said in one text only.
        return True
    if one == other:
        return one != ""
    return other in _CODES_OF.get(one, ()) or one in _CODES_OF.get(other, ())


def rate_behind(words: str) -> str:
    """Tell of how much a price is, by what stands behind it: "a tonne", "per unit"."""
    found = _RATE.match(words)
    return f" per {found['per']}" if found else ""


def is_yearly(words: str) -> bool:
    """Tell what comes again each year, by what stands behind it."""
    return bool(_YEARLY.match(words))


def unit_of(unit: str, before: str) -> str:
    """Give one form of a unit for all ways to write it, that of what is counted one by one.

    `before` is what stands before the number: the code of a currency may.
    """
    code = _CODE_BEFORE.search(before)
    if not unit:
        unit = code[1] if code else ""
    if unit.casefold() in _PERCENT:
        return "%"
    if often := _PER_TIME.search(unit):
        return f"per {often['per'] or _EVERY[often['every']]}"
    if _WHOLE.search(unit):
        return unit
    # "60 new vehicles" and "90 mine-resistant vehicles" count vehicles.
    last = unit.split()[-1] if unit else ""
    two = " ".join(unit.split()[-2:]).casefold()
    return (
        _CURRENCIES.get(two)
        or _CURRENCIES.get(last.casefold())
        or _UNITS.get(last.casefold(), last)
    )
