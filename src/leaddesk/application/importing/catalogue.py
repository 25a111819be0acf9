"""Every kind of file that can be imported, and those that are recognised only to say that they come later."""

from leaddesk.application.importing.kinds import Kind
from leaddesk.application.importing.register.fields import FIELDS, SIGNATURE
from leaddesk.application.importing.register.stager import RegisterStager

KINDS: tuple[Kind, ...] = (
    Kind("ofsted", "Ofsted management information", signature=(frozenset({"urn", "laestab"}), frozenset({"urn", "inspection number"}))),
    Kind("gias", "a schools register (GIAS)", FIELDS, RegisterStager, SIGNATURE),
    Kind("return", "a leadership return"),
    Kind("bookings", "programme bookings"),
    Kind("designations", "a list of designations"),
    Kind("partnerships", "a register of partnerships"),
)
KIND_OF = {kind.code: kind for kind in KINDS}
RECOGNISED = tuple(kind for kind in KINDS if kind.stager is not None or kind.signature)
AVAILABLE = tuple(kind.code for kind in KINDS if kind.stager is not None)
