# SPDX-License-Identifier: AGPL-3.0-or-later
"""`python -m fic2epub`: the same as the command `fic2epub`."""

from fic2epub.frontends.cli import main

if __name__ == "__main__":
    main()
