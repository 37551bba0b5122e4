"""Texts that are declared in `sim`, metrics growth; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Mean income"),
    QT_TRANSLATE_NOOP("Metric", "Disposable household income over the square root of the members, mean over persons, in NIS of 2018."),
    QT_TRANSLATE_NOOP("Unit", "NIS/month"),
    QT_TRANSLATE_NOOP("Metric", "Median income"),
    QT_TRANSLATE_NOOP("Metric", "Median over persons of equivalised disposable household income (square-root scale)."),
    QT_TRANSLATE_NOOP("Metric", "Income of the poorest 40 %"),
    QT_TRANSLATE_NOOP("Metric", "Mean equivalised disposable income of the poorest 40 % of persons in each year (anonymous)."),
    QT_TRANSLATE_NOOP("Metric", "Household income"),
    QT_TRANSLATE_NOOP("Metric", "Mean disposable income of a household, not equivalised."),
    QT_TRANSLATE_NOOP("Metric", "Market income"),
    QT_TRANSLATE_NOOP("Metric", "Equivalised income from work, capital and occupational pensions before taxes and transfers, mean over persons."),
    QT_TRANSLATE_NOOP("Metric", "Income growth"),
    QT_TRANSLATE_NOOP("Metric", "Headline growth: mean yearly real growth of mean income since the start, (y_T / y_0)^(1/T) - 1."),
    QT_TRANSLATE_NOOP("Metric", "Income growth of stayers"),
    QT_TRANSLATE_NOOP("Metric", "Yearly real growth since the start of the mean income of residents who live in the same authority as then."),
    QT_TRANSLATE_NOOP("Metric", "Growth of the poorest 40 %"),
    QT_TRANSLATE_NOOP("Metric", "Yearly real growth since the start of the mean income of the poorest 40 % in each year."),
    QT_TRANSLATE_NOOP("Metric", "Shared-prosperity premium"),
    QT_TRANSLATE_NOOP("Metric", "Growth of the income of the poorest 40 % less growth of mean income; above 0, growth is inclusive."),
    QT_TRANSLATE_NOOP("Metric", "Inclusive income"),
    QT_TRANSLATE_NOOP("Metric", "Mean income times one less Atkinson's index (aversion 1): the equal income that would be as good."),
    QT_TRANSLATE_NOOP("Metric", "Gross product"),
    QT_TRANSLATE_NOOP("Metric", "Gross product by place of work over residents: sales less inputs and imports, and what public staff costs."),
    QT_TRANSLATE_NOOP("Metric", "Labour productivity"),
    QT_TRANSLATE_NOOP("Metric", "Gross product by place of work over the jobs filled there in December."),
    QT_TRANSLATE_NOOP("Unit", "NIS/year per job"),
    QT_TRANSLATE_NOOP("Word", "Growth"),
)
