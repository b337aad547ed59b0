"""What can be wrong with a file of reference data or with an import."""

from app.domain.errors import MachineError, OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP


class ShippedFileError(MachineError):
    """A file that ships with Gatehouse is missing or damaged."""

    title = QT_TRANSLATE_NOOP("errors", "Gatehouse's own file {path} cannot be used: {problem}")
    next_step = QT_TRANSLATE_NOOP("errors", "Install Gatehouse again; what was saved is not touched.")


class CampFileError(OperatorError):
    """A camp's file breaks the format of docs/camps.md."""

    title = QT_TRANSLATE_NOOP("errors", "The camp file {path} cannot be used: {problem}")
    next_step = QT_TRANSLATE_NOOP("errors", "Mend or remove the file, then start again; docs/camps.md has an example.")


class NotAnImportError(OperatorError):
    """The text is not JSON, or not a list of families."""

    title = QT_TRANSLATE_NOOP("errors", "This is not a list of families: {problem}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Save the file as JSON in UTF-8; docs/import-format.md has an example.")
