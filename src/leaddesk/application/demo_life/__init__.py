"""Life for the demonstration borough: records of every kind, made through the ordinary rules and dated from the day it is built.

The words are data (`resources/samples/life/*.toml`); this room only deals them out, the same way each time, to the schools and
leaders that the shipped spreadsheets brought.
"""
