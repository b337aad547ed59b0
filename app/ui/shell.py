"""The outer window: first page, login and lock in front, an operator's work behind."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from time import monotonic_ns
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QWidget

from app.ui.background import Background
from app.ui.error_text import error_text
from app.ui.idle_lock import MINUTES
from app.ui.look import Look
from app.ui.screens.login import Credentials, LoginScreen

if TYPE_CHECKING:
    from app.services.desk import DeskServices
    from app.services.enter_desk import EnterDesk
    from app.ui.main_window import MainWindow
    from app.ui.scan_router import ScanRouter
    from app.ui.screens.first_run import FirstRunScreen, NewDesk
    from app.ui.screens.forgotten import ForgottenScreen, Recovery
    from app.ui.screens.settings import Setting

SMALLEST = (1000, 540)
"""Of the window: what a screen of 1024 by 600 leaves beside its own bars."""
USUAL = (1366, 768)


class Shell(QMainWindow):
    """Lets operators in and out; everything else is the MainWindow's."""

    entered = Signal(object)
    """The MainWindow that came into view, after a login or an unlock."""
    closed = Signal()
    idle_minutes_chosen = Signal(object)
    """After so many minutes without a touch the window is to lock."""

    def __init__(self, look: Look, enter_desk: "EnterDesk", clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.look, self._enter_desk, self._clock = look, enter_desk, clock
        self._router: ScanRouter | None = None  # nobody scans before the first login
        self._background = Background(self)
        self.main_window: MainWindow | None = None
        self._first_login: Credentials | None = None
        self._language_chosen = ""
        self.setWindowTitle("Gatehouse")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._login = LoginScreen(look)
        self._stack.addWidget(self._login)
        self._login.log_in_requested.connect(self._log_in)
        self._login.language_chosen.connect(self._choose_language)
        self._login.forgotten.connect(self._ask_recovery)
        if enter_desk.is_set_up():
            self._login.ask()
        else:
            self._show_first_run()

    @cached_property
    def _forgotten(self) -> "ForgottenScreen":
        from app.ui.screens.forgotten import ForgottenScreen  # noqa: PLC0415 - seldom seen

        screen = ForgottenScreen(self.look)
        self._stack.addWidget(screen)
        screen.recovery_requested.connect(self._recover)
        screen.left.connect(lambda: self._stack.setCurrentWidget(self._login))
        return screen

    def lock(self) -> None:
        """Hide everything until somebody logs in; printing and sync go on."""
        if self.main_window is None or self._stack.currentWidget() is not self.main_window:
            return
        self._listen(enabled=False)
        self._stack.setCurrentWidget(self._login)
        self._login.ask(self.main_window.operator_name)

    def come_to_front(self) -> None:
        """Be seen, however the window was put away; what is locked stays locked."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button on Enter too; a button itself hears only Space."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is vars(self).get("_forgotten"):
            self._stack.setCurrentWidget(self._login)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the day: wait for work behind the window, then close the desk's file."""
        self._listen(enabled=False)
        self._background.shut_down()
        self._enter_desk.close()
        self.look.undress()
        event.accept()
        self.closed.emit()

    def _show_first_run(self) -> None:
        from app.ui.screens.first_run import FirstRunScreen  # noqa: PLC0415 - shown once in a desk's life

        screen = FirstRunScreen(self.look, self._enter_desk.camps())
        screen.set_up_requested.connect(lambda desk: self._set_up(screen, desk))
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        screen.focus()

    def _set_up(self, screen: "FirstRunScreen", desk: "NewDesk") -> None:
        screen.wait(waiting=True)
        self._first_login = Credentials(desk.supervisor, desk.password)
        self._background.run(
            lambda: self._enter_desk.set_up(desk.camp, desk.desk_name, desk.supervisor, desk.password),
            self._show_recovery,
            lambda error: screen.refuse(str(error_text(error))),
        )

    def _show_recovery(self, code: str) -> None:
        from app.ui.screens.recovery import RecoveryScreen  # noqa: PLC0415 - shown once in a desk's life

        screen = RecoveryScreen(self.look)
        self._stack.addWidget(screen)
        screen.continued.connect(self._log_in_first)
        self._stack.setCurrentWidget(screen)
        screen.show_code(code)

    def _log_in_first(self) -> None:
        self._stack.setCurrentWidget(self._login)
        if self._first_login is not None:
            self._log_in(self._first_login)
            self._first_login = None

    def _ask_recovery(self, name: str) -> None:
        self._stack.setCurrentWidget(self._forgotten)
        self._forgotten.ask(name)

    def _recover(self, recovery: "Recovery") -> None:
        self._background.run(
            lambda: self._enter_desk.recover(recovery.code, recovery.name, recovery.password),
            lambda _: self._tell_recovered(recovery.name),
            lambda error: self._forgotten.refuse(str(error_text(error))),
        )

    def _tell_recovered(self, name: str) -> None:
        self._forgotten.ask("")
        self._stack.setCurrentWidget(self._login)
        self._login.ask()
        self._login.name.setText(name)
        self._login.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self._login.tell(self.tr("The new password is set. Log in with it."))

    def _log_in(self, credentials: Credentials) -> None:
        self._login.wait(waiting=True)
        enter = self._enter_desk.log_in if self.main_window is None else self._enter_desk.unlock
        self._background.run(
            lambda: enter(credentials.name, credentials.password),
            self._let_in,
            lambda error: self._login.refuse(str(error_text(error))),
        )

    def _let_in(self, services: "DeskServices") -> None:
        self._login.wait(waiting=False)
        if self.main_window is None or self.main_window.operator_name != services.operator.name:
            self._open(services)
        if self.main_window is not None:
            self._stack.setCurrentWidget(self.main_window)
            self._listen(enabled=True)
            self.main_window.come_back()
            self.entered.emit(self.main_window)

    def _open(self, services: "DeskServices") -> None:
        """Build an operator's window; the one of the shift before is dropped, its drafts are in the file."""
        # The first window is on screen before these load.
        from app.ui.main_window import MainWindow  # noqa: PLC0415
        from app.ui.scan_router import ScanRouter  # noqa: PLC0415
        from app.ui.sync_watch import SyncWatch  # noqa: PLC0415

        if self.main_window is not None:
            self._stack.removeWidget(self.main_window)
            self.main_window.deleteLater()
        settings = services.settings
        if self._language_chosen:
            settings.set("language", self._language_chosen)
        self.look.dress(
            settings.get("language"), settings.get("theme"), int(settings.get("percent") or self.look.percent)
        )
        self.idle_minutes_chosen.emit(int(settings.get("idle_minutes") or MINUTES))
        if self._router is None:
            self._router = ScanRouter(self.look.application, lambda: monotonic_ns() // 1_000_000, self)
        watch = SyncWatch(services.sync, self)
        self.main_window = MainWindow(self.look, services, self._background, self._router, watch, self._clock)
        self.main_window.lock_requested.connect(self.lock)
        self.main_window.setting_chosen.connect(lambda setting: self._keep_setting(services, setting))
        self._stack.addWidget(self.main_window)
        self.main_window.start()

    def _listen(self, *, enabled: bool) -> None:
        if self._router is not None:
            self._router.listen(enabled=enabled)

    def _choose_language(self, language: str) -> None:
        self._language_chosen = language
        self.look.dress(language=language)

    def _keep_setting(self, services: "DeskServices", setting: "Setting") -> None:
        services.settings.set(setting.name, setting.value)
        percent = int(setting.value) if setting.name == "percent" else 0
        if setting.name == "idle_minutes":
            self.idle_minutes_chosen.emit(int(setting.value))
        self.look.dress(
            language=setting.value if setting.name == "language" else "",
            theme=setting.value if setting.name == "theme" else "",
            percent=percent,
        )

    def page(self) -> QWidget | None:
        """What is in view."""
        return self._stack.currentWidget()
