"""A small register as GIAS writes it, and two schools for it; everyone is invented."""

HEADINGS = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),"
HEADINGS += "EstablishmentTypeGroup (code),EstablishmentTypeGroup (name),EstablishmentStatus (code),EstablishmentStatus (name),"
HEADINGS += "PhaseOfEducation (code),PhaseOfEducation (name),Street,Town,Postcode,TelephoneNum,HeadTitle (name),HeadFirstName,HeadLastName"
ROW = "{urn},950,Thameside,{number},{name},1,Community school,4,Local authority maintained schools,1,Open,"
ROW += "2,Primary,Mill Causeway,Saltings,TM1 1AA,01632 960{number},{title},{first},{last}"


LARK = ("999001", "Lark Rise Primary School", "Mrs", "Ann", "Marlowe")
QUARRY = ("999002", "Quarry Wood Primary School", "Mr", "Tom", "Okonjo")
