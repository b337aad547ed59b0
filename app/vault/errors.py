"""What can go wrong with keys and passwords."""

from app.domain.errors import MachineError, OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP


class WrongPasswordError(OperatorError):
    """The password is wrong, or nobody of that name may log in: the same answer for both."""

    title = QT_TRANSLATE_NOOP("errors", "This name and password do not open the desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type both again; mind Caps Lock and the keyboard's language.")


class WrongRecoveryCodeError(OperatorError):
    """The recovery code does not open this desk."""

    title = QT_TRANSLATE_NOOP("errors", "This recovery code does not open this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type all 25 characters from the sheet printed for this very desk.")


class OperatorExistsError(OperatorError):
    """Somebody of that name can log in already."""

    title = QT_TRANSLATE_NOOP("errors", "There is already an operator {name}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another name, for example with the family name.")


class NoSuchOperatorError(OperatorError):
    """Nobody of that name can log in."""

    title = QT_TRANSLATE_NOOP("errors", "There is no operator {name}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Check the spelling in the list of operators.")


class LastOperatorError(OperatorError):
    """Removing the only operator would lock everybody out."""

    title = QT_TRANSLATE_NOOP("errors", "{name} is the only one who can log in.")
    next_step = QT_TRANSLATE_NOOP("errors", "Add another supervisor first.")


class WeakPasswordError(OperatorError):
    """The new password is too short."""

    title = QT_TRANSLATE_NOOP("errors", "The password is too short.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose one of at least {least} characters; three words are good.")


class SlotsDamagedError(MachineError):
    """The file of key slots cannot be read."""

    title = QT_TRANSLATE_NOOP("errors", "The desk's key file is damaged or missing.")
    next_step = QT_TRANSLATE_NOOP("errors", "Do not set the desk up anew. Call your supervisor: {path} must come back.")


class SlotsTooNewError(MachineError):
    """A newer Gatehouse wrote the file of key slots."""

    title = QT_TRANSLATE_NOOP("errors", "A newer Gatehouse has used this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Start that version, or update this one.")


class NoKeyChangeError(MachineError):
    """No change of the data key was cut short."""


class PasswordFileRefusedError(OperatorError):
    """A password file is where, or as, others could read it."""

    title = QT_TRANSLATE_NOOP("errors", "The password file {path} is not used: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Use a file of mode 0600 on tmpfs, a systemd credential, --password-fd, or type the password."
    )
