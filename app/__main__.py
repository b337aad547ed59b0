"""Gatehouse, started as a program: without arguments the desk window, with them the command line."""

import gc
import sys


def main() -> int:
    """Return the exit code."""
    if len(sys.argv) == 1:
        # What is loaded now stays: looking through it for rubbish, again and again, was a tenth of the start. When the
        # window has been painted, this is turned on again.
        gc.disable()
        from app.bootstrap.window import open_window  # noqa: PLC0415 - the window does not wait for the command line

        return open_window()
    from app.commandline.program import run_command_line  # noqa: PLC0415 - nor the other way round

    return run_command_line()


if __name__ == "__main__":
    sys.exit(main())
