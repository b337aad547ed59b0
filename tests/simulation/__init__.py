"""Desks, headquarters, network, disks and clocks in one process on one seed."""

import app.storage  # noqa: F401 - it chooses the SQLite that sqlite-utils works on, before anything here loads that
