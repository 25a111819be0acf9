"""A printer's shift is its own, and its sheet's."""

from application.publishing.test_from_records import borough, store  # noqa: F401 - fixtures
from leaddesk.application.ports import Store
from leaddesk.application.publishing.label_shifts import keep_shift, kept_shift


def test_each_printer_and_sheet_has_its_own_and_a_new_printer_starts_from_the_latest(borough: Store) -> None:  # noqa: F811
    assert kept_shift("Office, 2nd floor", "L7160", store=borough) == (0.0, 0.0)
    keep_shift("Office, 2nd floor", "L7160", (1.5, -0.5), store=borough)
    keep_shift("Hall", "L7160", (0.0, 0.0), store=borough)
    keep_shift("Hall", "L7163", (-2.0, 0.5), store=borough)
    assert kept_shift("Office, 2nd floor", "L7160", store=borough) == (1.5, -0.5)
    assert kept_shift("Hall", "L7160", store=borough) == (0.0, 0.0)
    assert kept_shift("Never used", "L7163", store=borough) == (-2.0, 0.5)
    keep_shift("Office, 2nd floor", "L7160", (2.0, 0.0), store=borough)
    assert kept_shift("Never used", "L7160", store=borough) == (2.0, 0.0)
