"""Catalogues that an officer keeps as workbooks: programmes, and the organisations and strategies they name; lists of leaders."""
