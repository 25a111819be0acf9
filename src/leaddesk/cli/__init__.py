"""The command line: one thin command per use case, as promised to other people's scripts (cli.md).

Imports `application` and `domain` only, never Qt; what it needs of other rooms comes in as `Services`.
"""
