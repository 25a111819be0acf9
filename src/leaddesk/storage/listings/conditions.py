"""Filters of a list as SQL conditions; every value is bound, so that no sign an officer types means anything to SQL."""

from datetime import date
from uuid import UUID

from leaddesk.application.finding import Cell, Condition, ListDefinition, Operator, Shape
from leaddesk.storage.folding import fold
from leaddesk.storage.listings.sheet import Sheet, Shown

Bound = dict[str, object]


def condition_in_sql(definition: ListDefinition, sheet: Sheet, condition: Condition, bound: Bound) -> str:
    """One filter; what it compares with is put into `bound`. KeyError for a column that the list has not."""
    shape = definition.column(condition.column).shape
    shown = sheet.shown[condition.column]
    sql = f"({shown.sql})"
    match condition.operator:
        case Operator.IS_ANY_OF:
            return _any_of(sql, shape, condition.values, bound)
        case Operator.CONTAINS:
            return _contains(shown, shape, condition.values, bound)
        case Operator.FROM | Operator.TO:
            sign = ">=" if condition.operator is Operator.FROM else "<="
            return " AND ".join(f"{sql} {sign} {_bind(_stored(shape, value), bound)}" for value in condition.values) or "1"
        case _:
            return f"nullif({sql}, '') IS {'NOT ' if condition.operator is Operator.IS_NOT_BLANK else ''}NULL"


def _contains(shown: Shown, shape: Shape, values: tuple[Cell, ...], bound: Bound) -> str:
    """Text with one of the values in it; no value at all asks for every row."""
    text = shown.key if shown.key.endswith("_key") else f"fold(coalesce(({shown.sql}), '') || '')"
    if shape is Shape.IDENTITY:
        text = f"lower(hex({shown.sql}))"
    return f"({' OR '.join(f'instr({text}, {_bind(_sought(shape, value), bound)})' for value in values) or '1'})"


def _sought(shape: Shape, value: Cell) -> str:
    """Text as it is searched: folded, an identity without its hyphens."""
    return str(value).lower().replace("-", "") if shape is Shape.IDENTITY else fold(str(value))


def _any_of(sql: str, shape: Shape, values: tuple[Cell, ...], bound: Bound) -> str:
    """A blank among the values asks for rows without one; no value at all asks for none."""
    tests = [f"nullif({sql}, '') IS NULL"] if None in values or "" in values else []
    marks = [_bind(_stored(shape, value), bound) for value in values if value is not None and value != ""]
    if marks:
        tests.append(f"{sql} IN ({', '.join(marks)})")
    return f"({' OR '.join(tests) or '0'})"


def _stored(shape: Shape, value: Cell) -> object:
    """A value as the database compares it; a command line gives every value as text."""
    if isinstance(value, date):
        return value.isoformat()
    if shape is Shape.YES_NO and isinstance(value, str):
        return int(value.strip().lower() in {"yes", "true", "1"})
    if shape is Shape.IDENTITY and isinstance(value, str):
        return _identity(value)
    if shape is Shape.NUMBER and isinstance(value, str):
        return _number(value)
    return value


def _identity(text: str) -> bytes:
    try:
        return UUID(text).bytes
    except ValueError:
        return b""


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def _bind(value: object, bound: Bound) -> str:
    name = f"v{len(bound)}"
    bound[name] = value
    return f":{name}"
