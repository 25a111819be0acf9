"""The workbook of a mail merge: the rows on the first sheet, as Word looks for them, and what they are on the second."""

from leaddesk.application.publishing.letters import MERGE_HEADINGS, MadeFile, MailMergeContent
from leaddesk.documents.lists_workbook import Sheet, write_workbook
from leaddesk.domain.calendar import date_in_words

_WIDTHS = (8, 14, 18, 26, 22, 24, 34, 26, 20, 18, 16, 16, 11, 34)


def write_mail_merge(content: MailMergeContent) -> MadeFile:
    """The workbook; every cell is text, so a postcode keeps its shape and no name is taken for a formula."""
    made = f"{content.made_by} on {date_in_words(content.made_at.date())} at {content.made_at:%H:%M}"
    foot = f"Contains personal data – made by {made}."
    people = Sheet(name="Mail merge", headings=MERGE_HEADINGS, widths=_WIDTHS, rows=content.rows, foot=foot)
    about = Sheet(
        name="About this list",
        headings=["About this list", ""],
        widths=[24, 60],
        rows=[
            ["Marking", "Contains personal data: delete it when the letters are out."],
            ["Made by", made],
            ["People", str(len(content.rows))],
            ["In Word", "Mailings, Select Recipients, Use an Existing List, sheet “Mail merge”."],
        ],
        foot=foot,
    )
    return MadeFile(write_workbook([people, about]), MERGE_HEADINGS, content.rows, content.notices)
