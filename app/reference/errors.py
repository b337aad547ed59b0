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


class NotAListError(OperatorError):
    """The file holds no list of people that could be read."""

    title = QT_TRANSLATE_NOOP("errors", "This file holds no list of people: {problem}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Open it in the program it came from, save it as XLSX or CSV, and try again."
    )


class ListEncodingError(OperatorError):
    """The file's letters cannot be read in the encoding asked for, or in any."""

    title = QT_TRANSLATE_NOOP("errors", "The letters of this file cannot be read as {encoding}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another encoding, or save the file as XLSX or as CSV in UTF-8.")


class NoNameColumnError(OperatorError):
    """No column is taken for names, so nobody could be found."""

    title = QT_TRANSLATE_NOOP("errors", "No column of this file is taken for names: {headings}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Say which column holds the family names, or put headings over the columns."
    )


class NoSuchColumnError(OperatorError):
    """A column was named that the file has not, or a meaning that columns cannot have."""

    title = QT_TRANSLATE_NOOP("errors", "The file has no column {heading}, or a column cannot be {field}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Write the heading as it stands in the file, and one of the known fields.")
