"""Every kind of file that can be imported, and those that are recognised only to say that they come later."""

from leaddesk.application.file_kinds import FILE_KINDS
from leaddesk.application.importing.bookings import fields as bookings
from leaddesk.application.importing.bookings.stager import BookingStager
from leaddesk.application.importing.designations import fields as designations
from leaddesk.application.importing.designations.stager import DesignationStager
from leaddesk.application.importing.groups import fields as groups
from leaddesk.application.importing.groups.stager import GroupStager
from leaddesk.application.importing.kinds import Kind
from leaddesk.application.importing.links import stager as links
from leaddesk.application.importing.ofsted import fields as ofsted
from leaddesk.application.importing.ofsted.stager import OfstedStager
from leaddesk.application.importing.partnerships import fields as partnerships
from leaddesk.application.importing.partnerships.stager import PartnershipStager
from leaddesk.application.importing.programmes.backing import OrganisationStager, StrategyStager
from leaddesk.application.importing.programmes.fields import ORGANISATION_FIELDS, PEOPLE_HEADINGS, PROGRAMME_FIELDS, STRATEGY_FIELDS
from leaddesk.application.importing.programmes.stager import ProgrammeStager
from leaddesk.application.importing.register.fields import FIELDS, SIGNATURE
from leaddesk.application.importing.register.stager import RegisterStager
from leaddesk.application.importing.returns import fields as returns
from leaddesk.application.importing.returns.stager import ReturnStager

KINDS: tuple[Kind, ...] = (
    Kind("ofsted", FILE_KINDS["ofsted"], ofsted.FIELDS, OfstedStager, ofsted.SIGNATURE, ofsted.DATED_BY),
    Kind("gias-links", FILE_KINDS["gias-links"], links.FIELDS, links.LinkStager, links.SIGNATURE, links.DATED_BY),
    Kind("gias-groups", FILE_KINDS["gias-groups"], groups.FIELDS, GroupStager, groups.SIGNATURE, groups.DATED_BY),
    Kind("gias", FILE_KINDS["gias"], FIELDS, RegisterStager, SIGNATURE, dated_by=("register_changed_on",)),
    Kind("programmes", FILE_KINDS["programmes"], PROGRAMME_FIELDS, ProgrammeStager, foreign=PEOPLE_HEADINGS),
    Kind("strategies", FILE_KINDS["strategies"], STRATEGY_FIELDS, StrategyStager),
    Kind("organisations", FILE_KINDS["organisations"], ORGANISATION_FIELDS, OrganisationStager),
    Kind("bookings", FILE_KINDS["bookings"], bookings.FIELDS, BookingStager, foreign=bookings.FOREIGN, enough=bookings.ENOUGH),
    Kind(
        "designations", FILE_KINDS["designations"], designations.FIELDS, DesignationStager, foreign=designations.FOREIGN,
        enough=designations.ENOUGH,
    ),
    Kind(
        "partnerships", FILE_KINDS["partnerships"], partnerships.FIELDS, PartnershipStager, foreign=partnerships.FOREIGN,
        enough=partnerships.ENOUGH,
    ),
    Kind(
        "return", FILE_KINDS["return"], returns.FIELDS, ReturnStager, dated_by=returns.DATED_BY, foreign=returns.FOREIGN,
        enough=returns.ENOUGH,
    ),
)
KIND_OF = {kind.code: kind for kind in KINDS}
RECOGNISED = tuple(kind for kind in KINDS if kind.stager is not None or kind.signature)
AVAILABLE = tuple(kind.code for kind in KINDS if kind.stager is not None)
