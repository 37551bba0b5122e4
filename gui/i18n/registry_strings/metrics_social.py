"""Texts that are declared in `sim`, metrics social; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Trust"),
    QT_TRANSLATE_NOOP("Metric", "Share of residents of 20 and older who trust most people; compare T104."),
    QT_TRANSLATE_NOOP("Metric", "Trust, Arab residents"),
    QT_TRANSLATE_NOOP("Metric", "Share of Arab residents of 20 and older who trust most people."),
    QT_TRANSLATE_NOOP("Metric", "Trust gap of groups"),
    QT_TRANSLATE_NOOP("Metric", "Share who trust of Jewish and other residents less that of Arab ones."),
    QT_TRANSLATE_NOOP("Metric", "Attitude between groups"),
    QT_TRANSLATE_NOOP("Metric", "Mean attitude towards other groups; 0 is the mean of the country at the start."),
    QT_TRANSLATE_NOOP("Metric", "Contact"),
    QT_TRANSLATE_NOOP("Metric", "Members of other groups among those whom adults meet at home and at work."),
    QT_TRANSLATE_NOOP("Metric", "Ties across groups (E-I)"),
    QT_TRANSLATE_NOOP("Metric", "Ties across groups less ties within, over both (Krackhardt & Stern 1988); who distrusts keeps half of them."),
    QT_TRANSLATE_NOOP("Unit", "index from -1 to 1"),
    QT_TRANSLATE_NOOP("Metric", "In encounters"),
    QT_TRANSLATE_NOOP("Metric", "Share of residents of 15 and older who took part in sustained encounters in the year."),
    QT_TRANSLATE_NOOP("Metric", "Active in a group"),
    QT_TRANSLATE_NOOP("Metric", "Share of residents of 15 and older in a community, a youth movement or encounters; compare T108."),
    QT_TRANSLATE_NOOP("Metric", "Belonging"),
    QT_TRANSLATE_NOOP("Metric", "Share in a group of their own of residents of 9-17 and of 65 and older; both ages weigh alike."),
    QT_TRANSLATE_NOOP("Metric", "Acceptance"),
    QT_TRANSLATE_NOOP("Metric", "Share of members of other groups who trust, as a mean resident meets them; NaN where one group lives alone."),
    QT_TRANSLATE_NOOP("Metric", "Cohesion"),
    QT_TRANSLATE_NOOP("Metric", "Mean of trust, ties across groups ((1 + E-I) / 2), belonging, activity and acceptance, which stand beside it."),
    QT_TRANSLATE_NOOP("Unit", "mean of five shares"),
    QT_TRANSLATE_NOOP("Word", "Social"),
)
