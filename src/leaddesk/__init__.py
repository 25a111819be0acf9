"""LeadDesk keeps a local authority's school leadership strategy: schools, leaders, pathways and partnerships."""

__version__ = "0.1.0"
