"""Names the packages: everything under src/, and resources/ as `leaddesk.resources` (the rest stands in pyproject.toml).

A file of its own because pyproject.toml can find packages or map folders, not both, and a list by hand would go stale.
"""

from setuptools import find_namespace_packages, setup

setup(
    packages=[*find_namespace_packages("src", exclude=["*__pycache__*"]), "leaddesk.resources"],
    package_dir={"": "src", "leaddesk.resources": "resources"},
    package_data={"leaddesk.resources": ["**/*"], "leaddesk.storage.migrations.versions": ["*.sql"]},
)
