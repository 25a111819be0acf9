"""Whether a brand colour can be read on paper, and the nearest one that can (WCAG 2.2, 1.4.3: at least 4.5 to 1)."""

import colorsys
import re
from itertools import chain

from leaddesk.domain.failures import KnownFailure

LEAST_CONTRAST = 4.5
PAPER = "#FFFFFF"
_HEX = re.compile(r"^#[0-9A-Fa-f]{6}$")
_STEPS = 500


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written `#RRGGBB`, from 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def nearest_passing(colour: str, background: str = PAPER) -> str:
    """The colour of the same hue, lightened or darkened as little as possible, that can be read on the background."""
    if contrast(colour, background) >= LEAST_CONTRAST:
        return colour.upper()
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    shades = (lightness + sign * step / _STEPS for step in range(1, _STEPS + 1) for sign in (-1, 1))
    tried = (_written(colorsys.hls_to_rgb(hue, shade, saturation)) for shade in shades if 0 <= shade <= 1)
    # One always passes: against any background, black or white has at least 4.58 to 1.
    return next(shade for shade in chain(tried, ("#000000", "#FFFFFF")) if contrast(shade, background) >= LEAST_CONTRAST)


def check_brand_colour(colour: str, background: str = PAPER) -> None:
    """KnownFailure naming the nearest passing colour when this one cannot be read on the background (look.md, Colour)."""
    if not _HEX.match(colour):
        raise KnownFailure(f"“{colour}” is not a colour.", "Write it as # and six digits or letters A to F, like #0B5A56.")
    ratio = contrast(colour, background)
    if ratio < LEAST_CONTRAST:
        raise KnownFailure(
            f"The colour {colour.upper()} is too pale to read: its contrast is {ratio:.1f}, and 4.5 is needed.",
            f"Take {nearest_passing(colour, background)}, the nearest that can be read.",
        )


def mixed(colour: str, other: str, share: float) -> str:
    """A blend with `share` (0 to 1) of the other colour, for tints of the brand."""
    blend = tuple(a * (1 - share) + b * share for a, b in zip(_parts(colour), _parts(other), strict=True))
    return _written((blend[0], blend[1], blend[2]))


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _written(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def _luminance(colour: str) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
