"""Gatehouse, started as a program."""

import sys

from app.commandline.program import run_command_line

if __name__ == "__main__":
    sys.exit(run_command_line())
