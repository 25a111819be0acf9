"""What is asked of the sender of a file about one cell: the officer is told what LeadDesk did, the school what it is to write.

Every sentence is made for the school, never an officer's sentence handed on, since those name what is held and what to press.
"""

import re
from dataclasses import dataclass

from leaddesk.application.importing.staging import Message


@dataclass(frozen=True, slots=True)
class Request:
    """A plain request in a sentence or two, and an example of what is wanted where one helps."""

    words: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a column wants: the noun for what stands there, what to write, and an example."""

    noun: str
    write: str
    example: str = ""


_NAME = _Wanted("name", "the first name and the last name of one person", "Ada Marlowe")
_DAY = _Wanted("date", "the day, the month and the year", "01/09/2026")
_EMAIL = _Wanted("e-mail address", "one whole e-mail address", "name@school.example")
_PHONE = _Wanted("telephone number", "one telephone number with its area code", "020 7946 0101")
_URN = _Wanted("URN", "the school’s URN, which has 6 digits", "123456")
_WANTED = {
    "urn": _URN, "school": _Wanted("school", "the school’s URN, which has 6 digits", "123456"),
    "dfe_number": _Wanted("DfE number", "the school’s DfE number", "123/4567"),
    "postcode": _Wanted("postcode", "the whole postcode", "LE1 1AA"),
    "trn": _Wanted("teacher reference number", "the 7 digits of the teacher reference number, or nothing", "1234567"),
    "email": _EMAIL, "phone": _PHONE, "start": _DAY, "end": _DAY, "confirmed_on": _DAY, "on": _DAY, "date": _DAY,
    "name": _NAME, "first_name": _Wanted("first name", "the first name", "Ada"),
    "last_name": _Wanted("last name", "the last name", "Marlowe"),
    "title": _Wanted("title", "a title or nothing", "Ms"),
    "job_title": _Wanted("job title", "what the person does at the school", "Deputy headteacher"),
    "role": _Wanted("role", "one of the roles of our list", "Headteacher"),
    "tier": _Wanted("tier", "one of the tiers of our list", "Senior leader"),
    "cost": _Wanted("sum", "a sum in pounds, or the words that stand for it", "£1,250.00"),
    "state": _Wanted("state of the booking", "how far the booking has come", "Confirmed"),
    "programme": _Wanted("programme", "the title of the programme as our list has it"),
    "cohort": _Wanted("cohort", "the name of the cohort or its first day", "01/09/2026"),
}  # fmt: skip
_ANYTHING = _Wanted("entry", "what is meant in other words, or leave the cell blank")

_BY_WORDS: tuple[tuple[str, str, str], ...] = (
    (r"holds the formula error (\S+)\.", r"This cell shows \1, an error of the spreadsheet. Please write what is meant.", ""),
    (r"holds a formula without its result", "The formula in this cell has no result yet. Please open and save the file in Excel.", ""),
    (r"refers to a text that is not in the file", "What stood in this cell is missing from the file. Please write it again.", ""),
    (r"damaged this (?:telephone |DfE )?number",
     "The spreadsheet has shortened this number. Please write it again, all its digits, as text.", ""),
    (r"has a letter O", "There is a letter O in this number. Please write a zero there, if one is meant.", "123456"),
    (r"A URN has 6 digits; this has (\d+)", r"A URN has 6 digits, and this has \1. Please write the school’s URN.", "123456"),
    (r"looks like a DfE number", "This looks like a DfE number. Please write the school’s URN, which has 6 digits.", "123456"),
    (r"(?:no school called|no open school) “(.*?)”.*Say whether it is (.*), or give",
     r"We know no school called “\1”. Is it \2? Please write its URN.", "123456"),
    (r"no (?:open )?school (?:called )?“(.*?)”", r"We know no school called “\1”. Please write its URN, which has 6 digits.", "123456"),
    (r"no school with the DfE number (.+?)\.", r"We know no school with the DfE number \1. Please check it, or write the URN.", "123/4567"),
    (r"no school with URN (\d+)\. Other rows give (.+?) the URN (\d+)",
     r"Other rows give \2 the URN \3. Please write the same one here.", ""),
    (r"names no school", "This row does not say which school it is about. Please write the school’s URN, which has 6 digits.", "123456"),
    (r"URN (\d+) is (.+?), but the row names (.+?) \(URN (\d+)\)",
     r"URN \1 is \2, and the row says \3, whose URN is \4. Please correct one of the two.", ""),
    (r"URN (\d+) is (.+?) in your records; the row says “(.*?)”",
     r"URN \1 is \2, and the row says “\3”. Please correct one of the two.", ""),
    (r"DfE number (\S+) is (.+?), but the row names (.+?) \(URN (\d+)\)",
     r"The DfE number \1 is that of \2, and the row says \3, whose URN is \4. Please correct one of the two.", ""),
    (r"^(.+?) was found by its name alone \(URN (\d+)\)",
     r"We took this to be \1, whose URN is \2. Please write the URN beside it.", r"\2"),
    (r"^(.+?) has closed; (.+?) \(URN (\d+)\) took over", r"\1 has closed, and \2 took over. Please write its URN, \3.", r"\3"),
    (r"^(.+?) has closed, so nobody is in post there\. Give the school that took over: (.+?)\.$",
     r"\1 has closed. Please write the school that took over: \2.", ""),
    (r"^(.+?) has closed, so nobody", r"\1 has closed. Please write the URN of the school that took over.", "123456"),
    (r"^Row (\d+) has the same URN", r"Row \1 gives the same URN to another school. Please correct one of the two.", ""),
    (r"^Row (\d+) (?:tells of|has the same)", r"Row \1 says the same. Please clear one of the two rows, unless another post is meant.", ""),
    (r"^Row (\d+) says (.+) of the same person; this says (.+)\. The first",
     r"Row \1 says \2 of the same person, and this row \3. Please make both say the same.", ""),
    (r"^“(.*)” was read as (.+)\. Check it", r"We took “\1” to mean \2. Please write it in full if something else is meant.", r"\2"),
    (r"names more than one post", "This names more than one post. Please give each post a row of its own.", ""),
    (r"calls the post vacant, and row (\d+)", r"Row \1 names somebody in this post. Please correct one of the two.", ""),
    (r"how a spreadsheet counts (.+?)\.", r"The spreadsheet shows a number here. Please write the day, if it is \1.", r"\1"),
    (r"is in no list of roles", "We do not know this job title. Please say beside it which role or tier it is.", "Middle leader"),
    (r"^It is not said what (.+) does", r"Please write what \1 does at the school.", "Deputy headteacher"),
    (r"^(.+) is one name only", r"“\1” is one name only. Please write the first name and the last name.", "Ada Marlowe"),
    (r"^(.+) and (.+) are each kept|^Two people stand in one cell; (.+) are each",
     "Two people stand in this cell. Please give each of them a row.", ""),
    (r"^The name was written .+?; it is kept as (.+)\.$", r"We read this name as \1. Please correct it if that is wrong.", ""),
    (r"does not look like a name|has .+ in it; it is kept",
     "This does not look like a name. Please check how it is written.", "Ada Marlowe"),
    (r"^Is (.+?) meant\? (\S+) was kept", r"Is \1 meant? Please check this address.", ""),
    (r"address is written as that of (.+)\. Check", r"This address is written as that of \1. Please check whose it is.", ""),
    (r"several addresses here", "There is more than one address in this cell. Please leave the main one.", "name@school.example"),
    (r"“([^”]*)” is no telephone number\. Words",
     r"“\1” is not part of a telephone number. Please write the number alone.", "020 7946 0101"),
    (r"There are two numbers here|two numbers", "There is more than one number in this cell. Please leave the main one.", "020 7946 0101"),
    (r"^“(.+)” names no single day; (.+) was taken", r"We took “\1” to be \2. Please write the day, the month and the year.", "01/09/2026"),
    (r"There is no such date: (.+?)\.", r"There is no such day: \1. Please correct it.", "01/09/2026"),
    (r"There is no month (\d+)", r"There is no month \1. Please write the day first, then the month.", "01/09/2026"),
    (r"needs an @", "There is no @ in this e-mail address. Please write the whole address.", "name@school.example"),
    (r"^“(.+)” is the name of a school", r"“\1” is the name of a school. Please write who holds the post.", "Ada Marlowe"),
    (r"names no programme", "This row does not say which programme is meant. Please write its name.", ""),
    (r"does not name a person\. Write", "This does not say who holds the post. Please write their name, or Vacant.", "Vacant"),
    (r"^“(.*)” says that (?!somebody)(.+) has left\.",
     r"You write “\1” of \2. Please give their last day, or write who is in the post now.", ""),
    (r"names (.+) and calls the post vacant", r"This names \1 and calls the post vacant. Please write one of the two.", ""),
    (r"^“(.*)” beside (.+) could be about somebody else",
     r"We cannot tell whom “\1” is about. Please give each person a row.", "Ada Marlowe"),
    (r"leaves? the school blank under", "Please write the school’s URN in each row.", "123456"),
    (r"says that somebody has left", "This says that somebody has left. Please write their last day in a column “End date”.", "31/08/2026"),
    (r"looks like a note", "This looks like a note. Please write a first and a last name, or clear the row.", "Ada Marlowe"),
    (r"has lost a letter", "A letter of this name seems to be lost. Please write the name again.", ""),
    (r"could be two sums", "We cannot tell which sum this is. Please write pounds and pence.", "£1,200.50"),
    (r"Is ([A-Z]{1,2}\d\S* \S{3}) meant\?", r"This is not a postcode. Please write \1 if that is meant.", r"\1"),
    (r"has dates with the day first and the month first", "Some dates in this column begin with the month. Please write day, month, year.",
     "01/09/2026"),
    (r"is far (back|ahead)", r"This year is far \1. Please check it.", ""),
    (r"one of the two dates|before (?:the|its) (?:start|first)",
     "The last day is before the first. Please correct one of the two dates.", ""),
    (r"turns text round", "There are hidden signs in this cell. Please write it again.", ""),
)  # fmt: skip
_RULES = tuple((re.compile(pattern), words, example) for pattern, words, example in _BY_WORDS)
_NOT_LISTED = re.compile(r"^“(.*)” is not in the list .+; it")

_WHOLE_NAME = "This row does not name one person in full. Please write a first name and a last name."
_BY_CODE = {
    "trn": Request("This number belongs to somebody else, or is none. Please check the number and the name.", "1234567"),
    "reference": Request("Please leave the references as they were, each in its own row."),
    "another_name": Request("We know another name beside this address or number. Please check the name in this row."),
    "shared_address": Request("This address is given for somebody else too. Please check whose it is."),
    "spoilt": Request("The letters of this cell were spoilt when the file was saved. Please write it again."),
    "ditto": Request("Please write out what stands above, since a mark for it can go astray."),
    "vacant": Request("We still know somebody in this post. Please tell us who left it, and on which day."),
    "two_people": Request("We cannot tell whether this is one person or two. Please give each person a row.", "Ada Marlowe"),
    "no_name": Request(_WHOLE_NAME, "Ada Marlowe"),
    "last_name": Request(_WHOLE_NAME, "Ada Marlowe"),
    "struck_out": Request("This row is struck through. If somebody has left, please empty their row instead."),
    "ragged": Request("This row has more or fewer cells than there are headings. Please put each value under its own heading."),
    "too_long": Request("A cell of this row holds more than 32,767 characters. Please shorten it."),
}  # fmt: skip


def request_for(message: Message, field: str) -> Request:
    """What to ask about the cell that a message is about; `field` is what its column was taken for, empty for the whole row."""
    for pattern, words, example in _RULES:
        if found := pattern.search(message.message):
            return Request(found.expand(words), found.expand(example))
    if message.code in _BY_CODE and not message.code.endswith(("_unreadable", "_doubtful")):
        return _BY_CODE[message.code]
    wanted = _wanted(field or message.code)
    if found := _NOT_LISTED.search(message.message):
        return Request(f"“{found[1]}” is not among our words for this column. Please write {wanted.write}.", wanted.example)
    if message.code.endswith("_doubtful"):
        return Request(f"We may not have understood this {wanted.noun} rightly. Please write {wanted.write}.", wanted.example)
    return Request(f"We cannot take this {wanted.noun} as it is. Please write {wanted.write}.", wanted.example)


def _wanted(field: str) -> _Wanted:
    """What a field wants, by its whole name or else by how the name ends or begins."""
    plain = field.removesuffix("_unreadable").removesuffix("_doubtful").removeprefix("own_")
    if plain in _WANTED:
        return _WANTED[plain]
    ending = plain.rpartition("_")[2]
    return _WANTED.get(ending) or (_NAME if plain.startswith("wide_") else _ANYTHING)
