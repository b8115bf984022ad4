"""The news agencies of countries, by the name their datelines have."""

_OF_COUNTRIES = """
Albania: ATA
Algeria: APS
Angola: ANGOP
Argentina: Télam
Armenia: Armenpress ARMENPRESS
Azerbaijan: AZERTAC Azertac
Bahrain: BNA
Bangladesh: BSS
Belarus: BELTA BelTA
Benin: ABP
Bolivia: ABI
Bosnia and Herzegovina: FENA
Bulgaria: BTA
Burkina Faso: AIB
Burundi: ABP
Cambodia: AKP
Chad: ATPE
China: Xinhua XINHUA CNS
Croatia: HINA Hina
Cuba: ACN
Cyprus: CNA KYPE
Czechia: ČTK CTK
Denmark: Ritzau
Ecuador: Andes
Egypt: MENA
Estonia: ERR
Ethiopia: ENA
Finland: STT
Georgia: Interpressnews
Germany: dpa DPA
Ghana: GNA
Greece: AMNA ANA-MPA
Guinea: AGP
Hungary: MTI
India: PTI ANI UNI IANS
Indonesia: ANTARA Antara
Iran: IRNA ISNA Mehr Tasnim
Iraq: INA
Italy: ANSA AGI Adnkronos
Côte d'Ivoire: AIP
Japan: Kyodo Jiji
Jordan: Petra
Kazakhstan: Kazinform KAZINFORM
Kenya: KNA
Kuwait: KUNA
Kyrgyzstan: Kabar
Laos: KPL
Latvia: LETA
Lebanon: NNA
Libya: LANA
Lithuania: ELTA
Malawi: MANA
Malaysia: Bernama BERNAMA
Mali: AMAP
Mauritania: AMI
Mexico: Notimex
Moldova: MOLDPRES Moldpres
Mongolia: MONTSAME Montsame
Morocco: MAP
Mozambique: AIM
Myanmar: MNA
Namibia: NAMPA Nampa
Nepal: RSS
Netherlands: ANP
Niger: ANP
Nigeria: NAN
North Korea: KCNA
North Macedonia: MIA
Norway: NTB
Oman: ONA
Pakistan: APP
Palestine: WAFA
Peru: Andina
Philippines: PNA
Poland: PAP
Portugal: Lusa LUSA
Qatar: QNA
Romania: AGERPRES Agerpres
Russia: TASS Interfax RIA
Rwanda: RNA
Saudi Arabia: SPA
Senegal: APS
Serbia: Tanjug TANJUG
Sierra Leone: SLENA
Slovakia: TASR SITA
Slovenia: STA
Somalia: SONNA
South Africa: SAnews
South Korea: Yonhap YONHAP Newsis
Spain: EFE
Sri Lanka: Lankapuvath
Sudan: SUNA
Sweden: TT
Syria: SANA
Tajikistan: Khovar
Thailand: TNA
Togo: ATOP
Tunisia: TAP
Türkiye: AA Anadolu İHA DHA
Turkmenistan: TDH
Uganda: UNA
Ukraine: Ukrinform UKRINFORM
United Arab Emirates: WAM
Uzbekistan: UzA UZA Dunyo
Venezuela: AVN
Vietnam: VNA
Yemen: SABA Saba
Zambia: ZANIS
"""
"""A country and the names of its agencies; two countries may have one of the same name."""


def _agencies() -> dict[str, tuple[str, ...]]:
    countries: dict[str, tuple[str, ...]] = {}
    for line in _OF_COUNTRIES.strip().splitlines():
        country, _, names = line.partition(": ")
        for name in names.split():
            countries[name] = (*countries.get(name, ()), country)
    return countries


AGENCIES = _agencies()
"""The countries that have an agency of a name."""
