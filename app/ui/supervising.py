"""What supervisors ask for, done behind the window, and what they and everybody set for themselves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.operator import Permission
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.desk import DeskServices
    from app.ui.background import Background
    from app.ui.screens.settings import NewPassword
    from app.ui.screens.supervisor import EnrolmentOrder, NewOperator


class Supervising(QObject):
    """Every answer, good or bad, is a line in the footer."""

    told = Signal(object)
    """A Notice."""
    verified = Signal(object)
    """What verification found, as a tuple of texts."""
    operators_listed = Signal(object)
    """Those who can log in, as a tuple of Operators."""
    operator_changed = Signal()
    """An operator was added or removed."""
    password_changed = Signal()
    enrolled = Signal()

    def __init__(self, services: "DeskServices", background: "Background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background

    def list_operators(self) -> None:
        """Tell who can log in; nothing for those who may not know."""
        if self._services.operator.allows(Permission.MANAGE_OPERATORS):
            self._run(self._services.manage_operators.all, self.operators_listed.emit)

    def verify(self) -> None:
        """Check the desk's file."""
        self._run(self._services.verify_desk, self.verified.emit)

    def add_operator(self, operator: "NewOperator") -> None:
        """Let somebody log in."""
        add = self._services.manage_operators.add
        text = self.tr("{name} can log in now.").format(name=isolate(operator.name))
        self._run(
            lambda: add(operator.name, operator.role, operator.password),
            lambda _: self._tell_and(text, self.operator_changed.emit),
        )

    def remove_operator(self, name: str) -> None:
        """Close somebody's access."""
        text = self.tr("{name} cannot log in any more.").format(name=isolate(name))
        self._run(
            lambda: self._services.manage_operators.remove(name),
            lambda _: self._tell_and(text, self.operator_changed.emit),
        )

    def change_password(self, passwords: "NewPassword") -> None:
        """Change one's own password."""
        text = self.tr("Your password is changed.")
        self._run(
            lambda: self._services.manage_operators.change_password(passwords.old, passwords.new),
            lambda _: self._tell_and(text, self.password_changed.emit),
        )

    def enrol(self, order: "EnrolmentOrder") -> None:
        """Enrol the desk at headquarters."""
        text = self.tr("The desk is enrolled; its records go to HQ by themselves.")
        self._run(
            lambda: self._services.enrol_desk(order.url, order.code), lambda _: self._tell_and(text, self.enrolled.emit)
        )

    def _tell_and(self, text: str, further: "Callable[[], None]") -> None:
        self.told.emit(Notice("ok", text))
        further()

    def _run(self, work: "Callable[[], object]", done: "Callable[..., None]") -> None:
        self._background.run(work, done, self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.told.emit(Notice("bad", str(error_text(error))))
