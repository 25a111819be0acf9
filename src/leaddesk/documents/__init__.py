"""Files that people exchange: accessible PDFs out, workbooks out and in.

Imports `application` and `domain`; ReportLab, openpyxl and spreadsheet readers are imported here and nowhere else,
so only `bootstrap` imports this room, once the window has painted.
"""
