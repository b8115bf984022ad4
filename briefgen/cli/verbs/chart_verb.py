"""`briefgen chart`: bars and lines made of comma-separated data."""

from briefgen.cli.item_verbs import Field, item_verb

ABOUT = """Add, edit or remove bars and lines made of data.

The first line of the data names the columns, the first column says what each row is about.
The project keeps the data; the file is not needed again.

\b
Examples:
  briefgen chart talks.brief add "Methane" --data catch.csv --area non_co2
  briefgen chart talks.brief edit h-k3v9q2aa --kind lines --unit "1,000 tonnes"
  briefgen chart talks.brief remove h-k3v9q2aa
"""
command = item_verb(
    "chart",
    says="title",
    fields={
        "data": Field(
            "Comma-separated data; 4 columns of figures, 40 rows at most.", data_file=True
        ),
        "kind": Field("How the figures are drawn.", choices=("bars", "lines")),
        "area": Field("Agenda area; '' means the whole meeting."),
        "unit": Field('What the figures count, such as "1,000 tonnes".'),
        "source": Field("Where the data are from; printed below."),
    },
    about=ABOUT,
)
