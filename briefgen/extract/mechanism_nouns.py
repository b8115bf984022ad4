"""The nouns of bodies that two sides have together, and how their topics stand behind them."""

HEAD = (
    r"(?:task[ -]?(?:force|team)|(?:working|work|experts?|contact|steering|study|coordination"
    r"|technical|implementation|follow-up|monitoring|oversight|management|supervisory|liaison"
    r"|consultative|negotiating|drafting|advisory|project|planning|support"
    r"|consultation|investigative|investigation|inspection|verification|assessment|research|survey"
    r"|patrol|rescue|scientific|medical)"
    r" (?:group|party|team|committee|board|body|panel|council|commission|cell|unit)"
    r"|inter-?agency group|(?:sub-?)?committee|commission|council|sub-?group|group of experts"
    r"|expert panel|working-level (?:group|body)|consultative body"
    r"|coordination (?:body|mechanism|office|centre)"
    r"|council of (?:the )?business(?:men|people)|committee of (?:piloting|pilotage|follow-up"
    r"|monitoring|coordination|steering|orientation)"
    r"|friendship group|business (?:forum|council|dialogue)|dialogue (?:mechanism|machine|platform"
    r"|table)"
    r"|(?:consultation|follow-up|monitoring|early warning|coordination|verification|review)"
    r" mechanism|(?:technical|working|negotiating|round) table|(?:dialogue|cooperation) platform)"
)
"""The nouns of bodies of which two sides have one together."""
_LINK_END = (
    r"(?!(?:which|that|this|it|each|its|their|his|her|how|what|what's|behalf|time|(?:the )?first"
    r"|who|whether)\b)"
)
WORD = (
    r"(?:and |of |of the |the |(?<=cooperation )in (?:the )?|(?<=collaboration )in )?"
    r"(?:[A-Z][a-z]+(?:an|ese|ish) )?[a-z][\w-]{2,20}"
)
TOPIC = (
    rf"(?: (?:on|for|about) (?![a-z]+ing the )(?:the )?{_LINK_END}(?:[A-Z]\w+ )?[a-z][\w-]{{2,20}}"
    rf"(?: {WORD}){{0,5}}?)"
)
TOPIC_END = (
    r"(?= (?:and (?:will|to|agreed|said|the)|to|(?<!cooperation )(?<!collaboration )in|at|by"
    r"|with|which|that|who|has|have|had|will|would|was|were|is|are|met|meets|held|took|takes|began|begins|opened|ended|agreed"
    r"|reviewed|be|sits?|sat|gathers?|gathered|convenes|works?|starts?|needs|this|next|last|on|from|since|until|before|after|between|as|along|off|near|across|within|under"
    r"|reported|presented|decided|adopted|discussed|considered|noted|recommended|submitted"
    r"|completed|finished|convened|started)\b"
    r"|[^\w\s-]|\s\Z|\Z|\n)"
)
"""What ends a topic."""
