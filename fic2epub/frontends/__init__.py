# SPDX-License-Identifier: AGPL-3.0-or-later
"""The doors: the only rooms that open files, print, look at the clock or the environment, and end the process.

`cli.py` is the command line; start there. `files.py` reads and writes; `terminal.py` speaks to a person; `view.py` and
`page.py` show a work as text and as a web page, for `inspect`; `validators.py` runs EPUBCheck and Ace.
"""
