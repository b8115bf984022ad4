"""Documents in which scripts and directions meet: names in Latin text, Arabic, Chinese."""

from briefgen.model.document import (
    Cell,
    Document,
    Furniture,
    Heading,
    Inline,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    PageCount,
    PageNumber,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
    Text,
)
from briefgen.model.document_text import inline_text, walk_paragraphs

NAME = "هاني الأحمد"
"""A name from right to left, as fictitious as all that is said here."""


def texts(document: Document) -> list[str]:
    """Give the text of each paragraph, in reading order."""
    return [inline_text(inlines) for inlines in walk_paragraphs(document.blocks)]


def said(text: str, *more: Inline, role: ParagraphRole = "body", language: str = "") -> Paragraph:
    return Paragraph(inlines=(Text(text=text, language=language), *more), role=role)


def listed(*items: Paragraph, numbered: bool = False) -> ListBlock:
    return ListBlock(items=tuple(ListItem(blocks=(item,)) for item in items), numbered=numbered)


def table(title: str, *rows: tuple[str, ...]) -> Table:
    """Give a table whose first row is its head."""
    head, *body = rows
    cells = tuple(Cell(blocks=(said(word, role="cell_head"),), header=True) for word in head)
    below = (tuple(Cell(blocks=(said(word, role="cell"),)) for word in row) for row in body)
    return Table(
        title=title,
        rows=(Row(cells=cells), *(Row(cells=row) for row in below)),
        widths=tuple(1 / len(head) for _ in head),
        head_rows=1,
    )


def mixed_document() -> Document:
    """Give an English brief with names and phrases in Arabic, Persian, Urdu, Hebrew, Chinese."""
    note = Note(id="n-1", label="1", inlines=(Text(text="Al-Mina (الميناء), 3 March 2031."),))
    return Document(
        title="Port talks",
        blocks=(
            said(f"Talks with {NAME}", role="title"),
            Heading(level=1, inlines=(Text(text=f"Meeting with {NAME} (Aldren)"),)),
            said(f"The Minister met {NAME} in Aldren on 12 March 2031, with Prime Minister שלום."),
            said(
                "Ms Lin Yue (林月) and the envoy (علي منصور) spoke of “الأمن المائي”, water "
                "security; 45% of the basin (لا إله) lies in the north. The delegation of the "
                "coast (ساحل شمالی ایران) will come, as will שמעון לוי and בנימין כהן (Haifa)."
            ),
            said(
                "The spokesman said: وقال الوزير إن المحادثات ستستمر يوم 15 مارس 2031 في الميناء "
                "(الشمال) بمشاركة الدول الخمس والاتحاد, which was confirmed the day after."
            ),
            said("Persian می‌خواهم کتاب, Urdu پاکستان ٹ ڈ, a bracket [شبكة] in between."),
            listed(
                said("A point on الأمن and water", NoteMark(label="1", note="n-1"), role="list")
            ),
            table("People", ("Name", "In script"), ("Hani al-Ahmad", NAME)),
            NoteList(notes=(note,)),
        ),
        furniture=Furniture(
            running_head=(Text(text=f"Talks {NAME}"),),
            foot_start=(Text(text=f"{NAME} – draft"),),
            foot_end=(PageNumber(),),
        ),
    )


def arabic_document() -> Document:
    """Give an Arabic brief with Latin and Chinese names, figures and an English article."""
    note = Note(id="n-1", label="1", inlines=(Text(text="الميناء، 3 مارس 2031."),))
    return Document(
        title="إحاطة اجتماع",
        language="ar",
        blocks=(
            said("إحاطة اجتماع: المياه والأمن", role="title"),
            Heading(level=1, inlines=(Text(text="الخلفية"),)),
            said(
                "استقبل الوزير في الميناء يوم 12 مارس 2031 رئيس الوفد، وناقش الجانبان الأمن "
                "المائي (المادة 5) والتعاون في مجال الطاقة."
            ),
            said(
                "أكد المتحدث باسم Ministry of the Sea أن المحادثات ستستمر في Aldren (الشمال) "
                "بمشاركة الدول الخمس والاتحاد، وأن نسبة 45% من الحوض تقع في الشمال. وقالت السيدة "
                "Anna Lind إن “الاتفاق قريب” وإن ٣٥ وفداً سيشاركون."
            ),
            said("التقى الوفد السيدة Lin Yue (林月) نائبة الأمين العام."),
            said("The parties meet twice a year (art. 5), and report.", language="en"),
            listed(
                said("نقطة أولى عن الأمن المائي", NoteMark(label="1", note="n-1"), role="list"),
                said("نقطة ثانية", role="list"),
            ),
            listed(
                said("الخيار الأول: الموافقة", role="list"),
                said("الخيار الثاني: التأجيل", role="list"),
                numbered=True,
            ),
            table(
                "المشاركون", ("الاسم", "المنصب"), (NAME, "وزير"), ("Anna Lind", "سفيرة، Norland")
            ),
            NoteList(notes=(note,), place="foot"),
        ),
        furniture=Furniture(
            banner=(Text(text="رسمي"),),
            foot_start=(Text(text="مسودة – 12 مارس 2031"),),
            foot_end=(PageNumber(), Text(text=" من "), PageCount()),
        ),
    )


def chinese_document() -> Document:
    """Give a Chinese brief with Latin names, figures and marks at the ends of many lines."""
    words = (
        "部长于2031年3月12日在奥尔德伦会见了代表团团长（Anna Lind），双方就“水安全”、能源合作以及"
        "《渔业协定》第5条交换了意见。发言人表示：“协议已经接近达成。”北方占流域的45%，其余由邻国"
        "共同管理；各方同意每年举行两次会议（3月、9月），并向理事会报告……"
    )
    return Document(
        title="会议简报",
        language="zh",
        blocks=(
            said("会议简报：水与安全", role="title"),
            Heading(level=1, inlines=(Text(text="背景"),)),
            said(words),
            said(words[8:] + words),
            said("The parties meet twice a year (art. 5).", language="en"),
            listed(said("关于水安全的第一点", role="list"), said("第二点", role="list")),
            table("与会者", ("姓名", "职务"), ("林月", "大使"), ("Anna Lind", "部长")),
        ),
        furniture=Furniture(foot_start=(Text(text="草稿"),), foot_end=(PageNumber(),)),
    )
