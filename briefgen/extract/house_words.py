"""The words by which houses and other places that guests are shown have their names."""

NAME_WORD = r"(?:[A-Z][\w’'-]{0,25})"
_LINK = r"(?:(?:of|de|del|della|di|du|des|da|do|dos|la|el|al|a|și|y|and|for)\s(?:the\s)?){0,2}"

FOREIGN_HOUSE = (
    # Malay and Indonesian, German, French, Spanish, Portuguese, Italian, Arabic, Slavic.
    r"(?:(?:Istana|Gedung|Wisma|Graha|Balai|Pendopo|Rumah|Dewan|Masjid|Schloss|Burg|Haus|Villa"
    r"|Palais|Palau|Château|Chateau|Colegio|Finca|Presa|Ingenio|Paso|Estancia|Quartel|Cuartel|Escuela|Estadio"
    r"|Fazenda|Usina|Tanjung|Kampung|Maison|Manoir|H[ôo]tel\sd[eu]s?|Auberge|Casa|Casona|Palacio"
    r"|Palácio|Palazzo|Castello|Castillo|Teatro|Museo|Museu|Hacienda|Quinta|Pousada|Convento"
    r"|Café|Caffè|Restaurant|Brasserie|Ristorante|Trattoria|Dar|Qasr|Kasr|Beit|Bait|Diwan|Ksar|Dom|Dvorets"
    r"|Fort)"
    rf"\s{_LINK}(?:[dl]['’])?{NAME_WORD}(?:\s(?:{_LINK}){NAME_WORD}){{0,2}}"
    r"(?:\s(?:guest\s)?(?:palace|house|residence|hotel|complex|hall))?"
    r"|Quai\sd['’](?:Orsay)|Palais\sdes\s[A-Z]\w+|Centro\sde\s[A-Z]\w+"
    # Of South Asia and Turkey, behind the name.
    rf"|(?:{NAME_WORD}\s){{1,3}}(?:Bhavan|Bhawan|Bhaban|Niwas|Sadan|Mahal|Köşkü|Sarayı|Konağı"
    rf"|Palata)"
    r"|(?!Court|Power|Clear|Green|Ware|Light|Farm|White)"
    r"[A-Z][a-zäöü]{3,20}(?:hof|haus|palais|schloss|palast|slottet|slott)(?=[,.;\s]))"
)
"""Houses that carry the word of their own language: "Istana Merdeka", "Schloss Elmau"."""

SITE = (
    r"(?:shipyards?|dam|plant|institute|kindergarten|orphanage|workshop|concentrator|foundry"
    r"|warehouse|depots?|pavilion|orchards?|vineyards?|kiln|mines?|refinery|smelter|terminal"
    r"|landfill(?:\ssite)?|academy|hospital"
    r"|clinic|harbou?r|port|factory|farm|reservoir|substation|wind\sfarm|solar\spark"
    r"|power\s(?:plant|station)|checkpoint|(?:border\s)?(?:crossing|post)|monastery|bridge|tunnel"
    r"|station"
    r"|site|depot|barracks|base|campus|laboratory|museum|memorial|monument|cemetery|hatchery"
    r"|greenhouses?|quarry|lighthouse|stadium|market|wharf|winery|reserve|sanctuary|conservancy"
    r"|national\spark|works|operations|fields?|deposit|mill|steelworks|facility|facilities"
    r"|(?:training|exercise)\s(?:area|ground|range)|firing\srange"
    r"|complex|estate|settlement|(?:data|training|cultural|research)\scent(?:re|er))"
)
"""What guests are shown, in small letters behind its name: "the Grimsel dam"."""

SIGHT = (
    r"(?:Monument|Memorial|Mausoleum|Museum|Gallery|Hospital|Clinic|Prison|Precinct|Airport|Port"
    r"|Harbou?r|Refinery|Shipyard|Dam|Bridge|Terminal|Camp|Base|Monastery|Mosque|Cathedral|Church"
    r"|Temple|Synagogue|Market|Park|Laboratory|Observatory|Cent(?:re|er)|Conservancy|Reserve"
    r"|Sanctuary|Gardens?|Square|Academy|College|School|University|Institute|Library|Archives?"
    r"|Plant|Factory|Mine|Works|Farm|Estate|Station|Zone|Industrial\sCity|Media\sCity"
    r"|Economic\sCity|Technopark|Hub|Campus|Capitol|Theat(?:re|er)|Stadium|Fortress|Castle|Palace"
    r"|Cemetery|Wharf|Pier|Quay|Village|Province|Island)"
)
"""The same with a capital: "the Ras Laffan Industrial City"."""
