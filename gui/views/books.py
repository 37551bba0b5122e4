"""The books of any account of the ledger in a year, balanced; and the frames that show tables as plots."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHeaderView

from gui import numbers
from gui.documents import Document
from gui.engine.messages import Request, Run
from gui.i18n.registry import area_name, word
from gui.i18n.switching import current_language
from gui.plots.figure import Figure
from gui.plots.frame import PlotFrame, Writer
from gui.plots.table import BooksTable, FrameTable
from gui.session import Session
from gui.theme import look
from gui.views import reading
from gui.views.pair_choice import PairChoice
from gui.views.view import Lack, View

TOWN, KEEPER = "authority of ", " of "


class BooksFrame(PlotFrame):
    """Books under a title."""

    def __init__(self) -> None:
        super().__init__()
        self.books = BooksTable()
        self.books.set_books([], [], [], 0.0)
        tighten(self.books)
        self.set_canvas(self.books)

    def show_books(self, entries: pd.DataFrame) -> None:
        """Show the entries of an account: columns line, paid_ils, received_ils."""
        nothing = QCoreApplication.translate("Views", "No money moved on this account in this year. Choose another.")
        received, paid = entries["received_ils"].to_numpy(), entries["paid_ils"].to_numpy()
        lines = [word(str(line)) for line in entries["line"]]
        self.books.set_books(lines, list(received), list(paid), float(received.sum() - paid.sum()))
        tighten(self.books)
        self.set_empty("" if len(entries) else nothing)

    def table(self) -> pd.DataFrame:
        """Return the lines with their totals."""
        return self.books.table()


class ListFrame(PlotFrame):
    """A table under a title."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = FrameTable()
        self._frame = pd.DataFrame()
        self._writers: dict[str, Writer] = {}
        tighten(self.rows)
        self.set_canvas(self.rows)

    def show_rows(
        self, frame: pd.DataFrame, nothing: str, writers: Mapping[str, Writer] | None = None, widest: int = 0
    ) -> None:
        """Show rows, or say why there are none; the column ``widest`` takes the room that is left."""
        self._frame, self._writers = frame, dict(writers or {})
        self.rows.set_frame(frame, self.figure.unit, writers)
        tighten(self.rows, widest)
        self.set_empty("" if len(frame) else nothing)

    def table(self) -> pd.DataFrame:
        """Return the rows."""
        return self._frame

    def writers(self) -> Mapping[str, Writer]:
        """Return how columns are written that are not in the unit of the figure."""
        return self._writers


def tighten(table: FrameTable, widest: int = 0) -> None:
    """Let all columns fit beside each other, one as wide as is left, in rows as low as can be read."""
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(look().px(40))
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    if header.count():
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
    header.setFont(look().font(look().tokens.caption))
    table.setFont(look().font(look().tokens.caption + 1))
    table.verticalHeader().setDefaultSectionSize(look().px(24))


class BooksView(View):
    """The books of any account in any year, of A or of B."""

    name = "books"
    is_table = True

    def __init__(self, session: Session) -> None:
        self.plot = BooksFrame()
        super().__init__(session, [self.plot])
        self.account = ""
        """Name of the account in the ledger; that of the authority that is looked at when empty."""
        self.accounts = QComboBox()
        self.accounts.setMinimumContentsLength(22)
        self.accounts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.accounts.activated.connect(self._choose)
        self.side = PairChoice(self.refresh)
        self.options.addWidget(self.accounts)
        self.options.addWidget(self.side)
        session.area_changed.connect(self._follow)
        self.retranslate()

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Where does its money come from and go to?")

    def wanted(self) -> list[Request]:
        """Return the run whose books are shown."""
        return reading.frame_requests(self.session, self._document().scenario)

    def draw(self) -> Lack | None:
        """Draw the books of the account."""
        session, document = self.session, self._document()
        self.plot.set_figure(Figure(self.tr("Books"), "NIS"))
        found = reading.framed_runs(session, document.scenario)
        if found is None:
            return Lack(reading.waiting(), is_passing=True)
        entries = reading.rows(found[0], "ledger", session.year)
        if entries.empty:
            return Lack(self.tr("Books are kept from the first January on. Choose a later year."))
        self._fill(list(found[0].frames["ledger"]["account"].cat.categories))
        account = self.account or self._of_area(found[0])
        self.accounts.setCurrentIndex(self.accounts.findData(account))
        pattern = self.tr("{account}, {year}")
        title = pattern.format(account=account_name(account), year=numbers.year(session.year))
        self.plot.set_figure(Figure(title, "NIS", self.tr("NIS in the year"), ""))
        self.plot.show_books(entries[entries["account"] == account])
        self.say(reading.one_sample(found[0]))
        return None

    def _document(self) -> Document:
        desk = self.session.desk
        return desk.first if self.side.is_a else desk.second

    def _of_area(self, run: Run) -> str:
        """Return the account of the authority that is looked at, or of the first one."""
        place = reading.current_place(self.session) or 0
        return f"{TOWN}{self.session.desk.first.scenario.region[place]}"

    def _fill(self, accounts: list[str]) -> None:
        """Offer the accounts, authorities first."""
        names = sorted(accounts, key=lambda name: (not name.startswith(TOWN), KEEPER in name, account_name(name)))
        offered = [self.accounts.itemData(row) for row in range(self.accounts.count())]
        if offered != names:
            self.accounts.clear()
            for name in names:
                self.accounts.addItem(account_name(name), name)

    def _choose(self, row: int) -> None:
        self.account = str(self.accounts.itemData(row))
        self.refresh()

    def _follow(self, _area: str) -> None:
        """Follow the authority that is looked at."""
        self.account = ""
        self.refresh()

    def retranslate(self) -> None:
        """Name the choices."""
        if hasattr(self, "side"):
            self.accounts.clear()
            self.accounts.setAccessibleName(self.tr("Account"))
            self.side.retranslate()


def account_name(account: str) -> str:
    """Return what an account of the ledger is called in the language of the window."""
    kind, _, owner = account.partition(KEEPER)
    patterns = {
        "households": QCoreApplication.translate("Views", "Households, {place}"),
        "businesses": QCoreApplication.translate("Views", "Businesses, {place}"),
        "authority": QCoreApplication.translate("Views", "Authority, {place}"),
    }
    if owner and kind in patterns:
        return patterns[kind].format(place=area_name(owner, current_language()))
    if account.startswith("cluster "):
        place = area_name(account.removeprefix("cluster "), current_language())
        return QCoreApplication.translate("Views", "Cluster body, {place}").format(place=place)
    others = {
        "central government": QCoreApplication.translate("Views", "Central government"),
        "third sector": QCoreApplication.translate("Views", "Third sector"),
        "outside": QCoreApplication.translate("Views", "Outside the region"),
    }
    return others.get(account, account)
