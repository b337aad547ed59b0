"""Headquarters' pages, made on the server: no script, nothing from elsewhere.

``entrance`` says who asks, ``pages`` what is shown at which address and under which permission, ``views`` gathers what
a page shows, ``sheets`` the same rows for spreadsheets, ``rendering`` turns them into answers. A page to come, like
the review of likely pairs, adds a route with its permission in ``pages`` and a template.
"""
