"""Turns a told story into the bytes of a file: the same bytes for preview, saving and paper."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from leaddesk.application.publishing.contents import Printed
from leaddesk.application.work import QUIETLY, Progress
from leaddesk.documents.tagged_pdf.canvas import TaggedCanvas
from leaddesk.documents.tagged_pdf.fonts import BODY_FONT
from leaddesk.documents.tagged_pdf.story import Story
from leaddesk.documents.tagged_pdf.writing import Particulars
from leaddesk.domain.failures import KnownFailure

# ReportLab writes its streams as printable letters by default, a quarter longer than their bytes: a habit of old mail systems.
rl_config.useA85 = 0


def print_story(
    story: Story,
    particulars: Particulars,
    templates: Sequence[PageTemplate],
    page_size: tuple[float, float],
    progress: Progress = QUIETLY,
) -> Printed:
    """The finished file; every page is told to the progress, which may stop it.

    KnownFailure when there is no title or when one block is longer than a page.
    """
    canvas = TaggedCanvas(particulars, root=story.root)
    _build(story, templates, page_size, lambda *_args, **_kwargs: canvas, progress)
    return Printed(canvas.file.getvalue(), len(canvas.page_owners), story.lettering.notices)


def print_untagged(story: Story, templates: Sequence[PageTemplate], page_size: tuple[float, float]) -> bytes:
    """The same pages without tags, to measure what tagging costs; no document is ever published like this."""
    file = BytesIO()
    _build(story, templates, page_size, lambda *_args, **_kwargs: Canvas(file, invariant=1, initialFontName=BODY_FONT, pageCompression=1))
    return file.getvalue()


def _build(
    story: Story,
    templates: Sequence[PageTemplate],
    page_size: tuple[float, float],
    canvas_maker: Callable[..., Any],
    progress: Progress = QUIETLY,
) -> None:
    document = BaseDocTemplate(BytesIO(), pagesize=page_size, pageTemplates=list(templates), allowSplitting=1, _pageBreakQuick=1)
    document.setProgressCallBack(lambda what, number: progress.report(number, None, "Pages laid out") if what == "PAGE" else None)
    try:
        document.build(story.flowables, canvasmaker=canvas_maker)
    except LayoutError as failure:
        raise KnownFailure(
            "One part of this document is longer than a page.", "Shorten the longest text, or split it into paragraphs."
        ) from failure
