"""Errors told without anybody's data.

Messages of exceptions can hold names and numbers, so what is shown, logged or printed of a mistake of ours is classes,
files and lines only.
"""

import traceback


def scrubbed(error: BaseException) -> str:
    """Return the chain of an error as classes, files and lines, without any message or value."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            file = frame.filename.replace("\\", "/").rpartition("/")[2]
            lines.append(f"  {file}:{frame.lineno} {frame.name}")
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)
