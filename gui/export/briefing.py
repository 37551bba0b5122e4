"""A briefing of two pages: what happens, where, to whom; what was changed, on which assumptions, from which data."""

from __future__ import annotations

from collections import Counter
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from gui import numbers
from gui.answers import REGION, Pair
from gui.dated_edits import item_of
from gui.differences import Difference, parting
from gui.export.origin import origin
from gui.export.paper import Sheet, direction, pdf_of_sheets
from gui.figures import figure
from gui.files.saving import write
from gui.files.share_code import share_code
from gui.geography import places
from gui.headline import headline
from gui.i18n.registry import SCENARIO, area_name, text
from gui.i18n.switching import current_language
from gui.plots.courses import Course, median
from gui.plots.dumbbell import DumbbellPlot
from gui.plots.fan import FanPlot
from gui.plots.figure import Figure
from gui.plots.map import MapPlot
from gui.plots.time_plot import Mark
from gui.session import FIRST, MAP, SECOND, Session
from gui.setting_texts import difference_words, setting_label, value_words
from gui.theme import LIGHT
from gui.theme.look import Look, worn
from sim.params import specs
from sim.registry import MONTHS, parameter_groups

_MOST_CHANGES: Final = 10
_MOST_PLACES: Final = 20
"""Rows of gains and losses; of more places, those that gain and lose most."""
_HEAD: Final = 92
"""Pixels of what stands above the rows of gains and losses."""
_MOST_CODE: Final = 700
"""Characters of a share code that a page has room for."""
_CONFIDENCES: Final = ("sourced", "memory", "assumption")
_CHARTS: Final = 270


def save_briefing(session: Session, path: str) -> None:
    """Write the briefing of A against B as PDF.

    Raises
    ------
    SavingError
        The disk refuses.
    """
    write(path, briefing(session))


def briefing(session: Session) -> bytes:
    """Return the briefing as PDF, in the language of the window; it says so where there is no answer yet."""
    with worn(Look(LIGHT, 1.0)) as look:
        sheets = [_Briefing(session, Sheet(look)).first(), _Briefing(session, Sheet(look)).second()]
        return pdf_of_sheets(sheets)


class _Briefing:
    """Fills the sheets."""

    def __init__(self, session: Session, sheet: Sheet) -> None:
        self.session, self.sheet = session, sheet
        self.pair: Pair | None = session.pair
        sheet.setLayoutDirection(direction())

    def first(self) -> Sheet:
        """Return the page of what happens."""
        desk, sheet = self.session.desk, self.sheet
        sheet.add_text(text(SCENARIO, desk.first.title), "headline")
        against = QCoreApplication.translate("Briefing", "Held against: {b} · {region}")
        b = text(SCENARIO, desk.second.title)
        sheet.add_text(against.format(b=b, region=self._region()), "caption")
        for rich in self._sentences():
            sheet.add_text(rich, "sentence", is_rich=True)
        if question := text(SCENARIO, desk.first.scenario.description):
            sheet.add_text(question, "caption")
        sheet.add_rule()
        sheet.add_row([self._map()], stretch=1)
        sheet.add_row([self._chart(FIRST), self._chart(SECOND)], _CHARTS)
        self._foot(1)
        return sheet

    def second(self) -> Sheet:
        """Return the page of who, what and from where."""
        sheet = self.sheet
        gains = self._gains()
        sheet.add_row([gains], gains.minimumHeight())
        sheet.add_text(QCoreApplication.translate("Briefing", "What was changed"), "heading")
        for line in self._changes():
            sheet.add_text(line)
        sheet.add_text(QCoreApplication.translate("Briefing", "What it rests on"), "heading")
        sheet.add_facts(self._assumptions())
        sheet.add_text(QCoreApplication.translate("Briefing", "Where it comes from"), "heading")
        sheet.add_facts(origin(self.session).rows())
        code = share_code(self.session)
        if len(code) <= _MOST_CODE:
            self._add_code(code)
        sheet.column.addStretch(1)
        self._foot(2)
        return sheet

    def _region(self) -> str:
        plan = self.session.desk.first.scenario
        language = current_language()
        n = QCoreApplication.translate("Briefing", "%n place(s)", "", len(plan.region))
        names = ", ".join(area_name(name, language) for name in plan.clusters)
        pattern = QCoreApplication.translate("Briefing", "{clusters}, {number}")
        return pattern.format(clusters=names, number=n) if names else n

    def _sentences(self) -> list[str]:
        session, pair = self.session, self.pair
        if pair is None:
            return [QCoreApplication.translate("Briefing", "There is no answer yet: the first runs are being made.")]
        chosen = dict.fromkeys(session.metric(view) for view in (FIRST, SECOND))
        found = [headline(pair, metric, session.year, session.area) for metric in chosen]
        where = "" if session.area == REGION else area_name(session.area, current_language())
        pattern = QCoreApplication.translate("Briefing", "{area}: {sentence}")
        lines = [item.rich for item in found if item is not None]
        return [pattern.format(area=where, sentence=line) for line in lines] if where else lines

    def _map(self) -> MapPlot:
        session, plan, plot = self.session, self.session.desk.first.scenario, MapPlot()
        shown, year = figure(session.metric(MAP)), numbers.year(session.year)
        pattern = QCoreApplication.translate("Briefing", "{figure}, {year}")
        note = QCoreApplication.translate("Briefing", "{unit} · schematic map").format(unit=shown.unit_label)
        title = pattern.format(figure=shown.title, year=year)
        plot.set_figure(Figure(title, shown.unit, note.removeprefix(" · "), shown.better))
        shapes = places(plan.region, plan.start)
        language = current_language()
        plot.set_places([area_name(place.id, language) for place in shapes], [place.cells for place in shapes])
        if self.pair is not None:
            read = self.pair.map_difference if session.is_difference else self.pair.map_a
            values = read(session.metric(MAP), session.year)[:, : len(plan.region)]
            plot.set_values(median(values.astype(np.float64)), is_difference=session.is_difference)
        return plot

    def _chart(self, view: str) -> FanPlot:
        session, plot, pair = self.session, FanPlot(), self.pair
        metric, area = session.metric(view), session.area
        shown = figure(metric)
        if area != REGION:
            pattern = QCoreApplication.translate("Briefing", "{figure} · {place}")
            title = pattern.format(figure=shown.title, place=area_name(area, current_language()))
            shown = Figure(title, shown.unit, shown.unit_label, shown.better)
        plot.set_figure(shown)
        if pair is None:
            return plot
        a, b = (series(metric, area).astype(np.float64) for series in (pair.series_a, pair.series_b))
        plot.set_courses(np.array(pair.years, np.float64), [Course("A", a, "a"), Course("B", b, "b")])
        first, second = session.desk.first.scenario, session.desk.second.scenario
        if month := parting(first, second):
            words = QCoreApplication.translate("Briefing", "A and B part")
            plot.set_marks([Mark(first.start + month / MONTHS, words, "fork")])
        return plot

    def _gains(self) -> DumbbellPlot:
        session, plot, pair = self.session, DumbbellPlot(), self.pair
        metric, plan = session.metric(FIRST), session.desk.first.scenario
        shown = figure(metric)
        pattern = QCoreApplication.translate("Briefing", "Who gains, who loses: {figure}, {year}")
        title = pattern.format(figure=shown.title, year=numbers.year(session.year))
        plot.set_figure(Figure(title, shown.unit, shown.unit_label, shown.better))
        if pair is None:
            return plot
        n, year = len(plan.region), session.year
        after, before = (read(metric, year)[:, :n].astype(np.float64) for read in (pair.map_a, pair.map_b))
        # Not the difference of two medians: the luck of a run moves both, and only the pairs tell what the policy does.
        base, change = median(before), median(after - before)
        keep = _extremes(change)
        names = [area_name(plan.region[i], current_language()) for i in keep]
        plot.set_pairs(names, base[keep], (base + change)[keep], ("B", "A"))
        plot.board.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        plot.setMinimumHeight(round(plot.content_height()) + _HEAD)
        if len(keep) == _MOST_PLACES < n:
            words = QCoreApplication.translate("Briefing", "The %n place(s) with the greatest changes", "", len(keep))
            plot.set_message(words)
        return plot

    def _changes(self) -> list[str]:
        lines = [f"• {self._change(item)}" for item in self.session.changed_levers]
        if len(lines) > _MOST_CHANGES:
            more = QCoreApplication.translate("Briefing", "and %n more", "", len(lines) - _MOST_CHANGES)
            lines = [*lines[:_MOST_CHANGES], more]
        return lines or [QCoreApplication.translate("Briefing", "Nothing: A and B are the same.")]

    def _change(self, item: Difference) -> str:
        """Return a difference in words; of a whole lever or shock, what is set otherwise than usual as well."""
        said = difference_words(item)
        plan = (self.session.desk.first if item.a else self.session.desk.second).scenario
        found = item_of(plan, item.label) if item.spec is None else None
        if found is None:
            return said
        pattern = QCoreApplication.translate("Briefing", "{setting} {value}")
        set_ = [
            pattern.format(setting=setting_label(spec), value=value_words(spec, getattr(found[1], spec.name)))
            for spec in specs(type(found[1]))
            if spec.name != "name" and getattr(found[1], spec.name) != spec.default
        ]
        whole = QCoreApplication.translate("Briefing", "{difference} ({settings})")
        return whole.format(difference=said, settings="; ".join(set_)) if set_ else said

    def _assumptions(self) -> list[tuple[str, str]]:
        """Return how many assumptions of each confidence there are, and how many differ from what is declared."""
        plan, known, changed = self.session.desk.first.scenario, Counter[str](), Counter[str]()
        for name, group in parameter_groups().items():
            for spec in specs(group):
                known[spec.confidence] += 1
                changed[spec.confidence] += getattr(getattr(plan.parameters, name), spec.name) != spec.default
        pattern = QCoreApplication.translate("Briefing", "{number} numbers of the model, {changed} changed in A")
        kinds = {
            "sourced": QCoreApplication.translate("Briefing", "From a published source"),
            "memory": QCoreApplication.translate("Briefing", "Published, not looked up again"),
            "assumption": QCoreApplication.translate("Briefing", "Assumed"),
        }
        return [
            (kinds[kind], pattern.format(number=numbers.count(known[kind]), changed=numbers.count(changed[kind])))
            for kind in _CONFIDENCES
        ]

    def _add_code(self, code: str) -> None:
        label = QCoreApplication.translate("Briefing", "Share code: paste it into the program to see the same")
        self.sheet.add_text(label, "caption")
        shown = self.sheet.add_text("\u200b".join(code[i : i + 8] for i in range(0, len(code), 8)), "caption")
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _foot(self, page: int) -> None:
        self.sheet.add_rule()
        pattern = QCoreApplication.translate("Briefing", "{origin} · page {page} of 2")
        self.sheet.add_text(pattern.format(origin=origin(self.session).line(), page=numbers.count(page)), "caption")


def _extremes(change: np.ndarray) -> np.ndarray:
    """Return the rows that are shown: all, or those with the greatest gains and losses, int[n]."""
    known = np.flatnonzero(np.isfinite(change))
    if len(known) <= _MOST_PLACES:
        return known
    order = known[np.argsort(change[known], kind="stable")]
    half = _MOST_PLACES // 2
    return np.sort(np.concatenate([order[:half], order[-half:]]))
