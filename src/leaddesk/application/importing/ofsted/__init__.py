"""Ofsted's management information: up to three inspections a row, under whatever framework each was."""
