"""The authority's logo: whatever file it comes in, small enough for print and fit for a screen reader."""

from io import BytesIO

from PIL import Image, ImageOps
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from leaddesk.application.publishing.contents import Brand
from leaddesk.documents.page_style import WHITE
from leaddesk.documents.tagged_pdf import Story
from leaddesk.domain.failures import KnownFailure

_MOST_DOTS = 40_000_000
_PRINTED_DOTS = (900, 450)
_HEIGHT, _WIDTH, _PADDING = 40, 150, 8


def tell_logo(story: Story, brand: Brand) -> None:
    """The logo as a figure with its description, where the authority has one; KnownFailure when it is no picture."""
    if brand.logo is not None:
        story.figure(LogoPanel(_picture(brand.logo)), brand.logo_description)


def _picture(file: bytes) -> Image.Image:
    """The picture in plain colours, with no more dots than paper shows (experience.md fault 15)."""
    try:
        with Image.open(BytesIO(file)) as picture:
            if picture.width * picture.height > _MOST_DOTS:
                raise _too_many_dots()
            small = ImageOps.exif_transpose(picture).convert("RGBA")
    except Image.DecompressionBombError as failure:  # refused before its size could be asked for
        raise _too_many_dots() from failure
    except (OSError, ValueError, SyntaxError) as failure:
        raise KnownFailure("The logo cannot be read as a picture.", "Choose a PNG or JPEG file in the brand settings.") from failure
    small.thumbnail(_PRINTED_DOTS)
    return small


def _too_many_dots() -> KnownFailure:
    return KnownFailure("The logo has more than 40 million dots.", "Save it smaller: 900 dots wide is enough for print.")


class LogoPanel(Flowable):  # type: ignore[misc]
    """The logo on a white panel, so that every logo can be seen on the brand colour."""

    def __init__(self, picture: Image.Image) -> None:
        super().__init__()
        self._picture = ImageReader(picture)
        scale = min(_HEIGHT / picture.height, _WIDTH / picture.width)
        self.width, self.height = picture.width * scale + 2 * _PADDING, picture.height * scale + 2 * _PADDING
        self.spaceAfter = 14

    def draw(self) -> None:
        """The panel, then the logo within it."""
        self.canv.setFillColor(HexColor(WHITE))
        self.canv.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)
        size = (self.width - 2 * _PADDING, self.height - 2 * _PADDING)
        self.canv.drawImage(self._picture, _PADDING, _PADDING, *size, mask="auto")
