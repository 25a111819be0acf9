"""Rows of a return in which one cell is bad, for the tests that go by the numbers of experience.md section 5."""

TABLE = "URN|School|Name|Job title|Email|Phone|Start date|End date"


def row(urn="100001", school="", name="Anwen Reedbank", job="SENCO", email="", phone="", start="", end=""):
    return f"{urn}|{school}|{name}|{job}|{email}|{phone}|{start}|{end}"


def told(staging, number=None):
    """What is said of a row, or of the file as a whole."""
    return [message.message for message in staging.messages if message.row == number and message.code != "as_at"]


def planned(staging, kind):
    return list(staging.plan.added.get(kind.KIND, {}).values())


def asked(staging, key):
    return next(question for question in staging.questions if question.key == key)
