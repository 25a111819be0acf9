# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPlainTextEdit, QSizePolicy, QTabWidget, QVBoxLayout,
    QWidget)

class Ui_ProgrammeEditor(object):
    def setupUi(self, ProgrammeEditor):
        if not ProgrammeEditor.objectName():
            ProgrammeEditor.setObjectName(u"ProgrammeEditor")
        self.programme_layout = QVBoxLayout(ProgrammeEditor)
        self.programme_layout.setObjectName(u"programme_layout")
        self.programme_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QTabWidget(ProgrammeEditor)
        self.pages.setObjectName(u"pages")
        self.page_0 = QWidget()
        self.page_0.setObjectName(u"page_0")
        self.page_0_columns = QHBoxLayout(self.page_0)
        self.page_0_columns.setSpacing(24)
        self.page_0_columns.setObjectName(u"page_0_columns")
        self.page_0_form_0 = QFormLayout()
        self.page_0_form_0.setObjectName(u"page_0_form_0")
        self.page_0_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_0_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_0_form_0.setHorizontalSpacing(16)
        self.page_0_form_0.setVerticalSpacing(4)
        self.title_label = QLabel(self.page_0)
        self.title_label.setObjectName(u"title_label")

        self.page_0_form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(self.page_0)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(200, 0))

        self.page_0_form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.short_title_label = QLabel(self.page_0)
        self.short_title_label.setObjectName(u"short_title_label")

        self.page_0_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.short_title_label)

        self.short_title = QLineEdit(self.page_0)
        self.short_title.setObjectName(u"short_title")
        self.short_title.setMinimumSize(QSize(200, 0))

        self.page_0_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.short_title)

        self.status_label = QLabel(self.page_0)
        self.status_label.setObjectName(u"status_label")

        self.page_0_form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = QComboBox(self.page_0)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(10)

        self.page_0_form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.status)

        self.strategy_label = QLabel(self.page_0)
        self.strategy_label.setObjectName(u"strategy_label")

        self.page_0_form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.strategy_label)

        self.strategy = QComboBox(self.page_0)
        self.strategy.setObjectName(u"strategy")
        self.strategy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.strategy.setMinimumContentsLength(10)

        self.page_0_form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.strategy)

        self.purpose_label = QLabel(self.page_0)
        self.purpose_label.setObjectName(u"purpose_label")

        self.page_0_form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.purpose_label)

        self.purpose = QPlainTextEdit(self.page_0)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTabChangesFocus(True)
        self.purpose.setMinimumSize(QSize(0, 72))

        self.page_0_form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.audience_label = QLabel(self.page_0)
        self.audience_label.setObjectName(u"audience_label")

        self.page_0_form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.audience_label)

        self.audience = QPlainTextEdit(self.page_0)
        self.audience.setObjectName(u"audience")
        self.audience.setTabChangesFocus(True)
        self.audience.setMinimumSize(QSize(0, 72))

        self.page_0_form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.audience)


        self.page_0_columns.addLayout(self.page_0_form_0)

        self.page_0_form_1 = QFormLayout()
        self.page_0_form_1.setObjectName(u"page_0_form_1")
        self.page_0_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_0_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_0_form_1.setHorizontalSpacing(16)
        self.page_0_form_1.setVerticalSpacing(4)
        self.content_label = QLabel(self.page_0)
        self.content_label.setObjectName(u"content_label")

        self.page_0_form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.content_label)

        self.content = QPlainTextEdit(self.page_0)
        self.content.setObjectName(u"content")
        self.content.setTabChangesFocus(True)
        self.content.setMinimumSize(QSize(0, 72))

        self.page_0_form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.content)

        self.entry_criteria_label = QLabel(self.page_0)
        self.entry_criteria_label.setObjectName(u"entry_criteria_label")

        self.page_0_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.entry_criteria_label)

        self.entry_criteria = QPlainTextEdit(self.page_0)
        self.entry_criteria.setObjectName(u"entry_criteria")
        self.entry_criteria.setTabChangesFocus(True)
        self.entry_criteria.setMinimumSize(QSize(0, 72))

        self.page_0_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.entry_criteria)

        self.accreditation_label = QLabel(self.page_0)
        self.accreditation_label.setObjectName(u"accreditation_label")

        self.page_0_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.accreditation_label)

        self.accreditation = QLineEdit(self.page_0)
        self.accreditation.setObjectName(u"accreditation")
        self.accreditation.setMinimumSize(QSize(200, 0))

        self.page_0_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.accreditation)

        self.source_note_label = QLabel(self.page_0)
        self.source_note_label.setObjectName(u"source_note_label")

        self.page_0_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.source_note_label)

        self.source_note = QLineEdit(self.page_0)
        self.source_note.setObjectName(u"source_note")
        self.source_note.setMinimumSize(QSize(200, 0))

        self.page_0_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.source_note)


        self.page_0_columns.addLayout(self.page_0_form_1)

        self.page_0_columns.setStretch(0, 1)
        self.page_0_columns.setStretch(1, 1)
        self.pages.addTab(self.page_0, "")
        self.page_1 = QWidget()
        self.page_1.setObjectName(u"page_1")
        self.page_1_columns = QHBoxLayout(self.page_1)
        self.page_1_columns.setSpacing(24)
        self.page_1_columns.setObjectName(u"page_1_columns")
        self.page_1_form_0 = QFormLayout()
        self.page_1_form_0.setObjectName(u"page_1_form_0")
        self.page_1_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_1_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_1_form_0.setHorizontalSpacing(16)
        self.page_1_form_0.setVerticalSpacing(4)
        self.tiers_label = QLabel(self.page_1)
        self.tiers_label.setObjectName(u"tiers_label")

        self.page_1_form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.tiers_label)

        self.tiers = QListWidget(self.page_1)
        self.tiers.setObjectName(u"tiers")
        self.tiers.setMinimumSize(QSize(0, 110))
        self.tiers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tiers.setTabKeyNavigation(False)
        self.tiers.setWordWrap(True)

        self.page_1_form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.tiers)

        self.rungs_label = QLabel(self.page_1)
        self.rungs_label.setObjectName(u"rungs_label")

        self.page_1_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.rungs_label)

        self.rungs = QListWidget(self.page_1)
        self.rungs.setObjectName(u"rungs")
        self.rungs.setMinimumSize(QSize(0, 110))
        self.rungs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rungs.setTabKeyNavigation(False)
        self.rungs.setWordWrap(True)

        self.page_1_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.rungs)


        self.page_1_columns.addLayout(self.page_1_form_0)

        self.page_1_form_1 = QFormLayout()
        self.page_1_form_1.setObjectName(u"page_1_form_1")
        self.page_1_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_1_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_1_form_1.setHorizontalSpacing(16)
        self.page_1_form_1.setVerticalSpacing(4)
        self.delivery_label = QLabel(self.page_1)
        self.delivery_label.setObjectName(u"delivery_label")

        self.page_1_form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.delivery_label)

        self.delivery = QListWidget(self.page_1)
        self.delivery.setObjectName(u"delivery")
        self.delivery.setMinimumSize(QSize(0, 110))
        self.delivery.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delivery.setTabKeyNavigation(False)
        self.delivery.setWordWrap(True)

        self.page_1_form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.delivery)

        self.phases_label = QLabel(self.page_1)
        self.phases_label.setObjectName(u"phases_label")

        self.page_1_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.phases_label)

        self.phases = QListWidget(self.page_1)
        self.phases.setObjectName(u"phases")
        self.phases.setMinimumSize(QSize(0, 110))
        self.phases.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.phases.setTabKeyNavigation(False)
        self.phases.setWordWrap(True)

        self.page_1_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.phases)


        self.page_1_columns.addLayout(self.page_1_form_1)

        self.page_1_form_2 = QFormLayout()
        self.page_1_form_2.setObjectName(u"page_1_form_2")
        self.page_1_form_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_1_form_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_1_form_2.setHorizontalSpacing(16)
        self.page_1_form_2.setVerticalSpacing(4)
        self.aims_label = QLabel(self.page_1)
        self.aims_label.setObjectName(u"aims_label")

        self.page_1_form_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.aims_label)

        self.aims = QListWidget(self.page_1)
        self.aims.setObjectName(u"aims")
        self.aims.setMinimumSize(QSize(0, 110))
        self.aims.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.aims.setTabKeyNavigation(False)
        self.aims.setWordWrap(True)

        self.page_1_form_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.aims)


        self.page_1_columns.addLayout(self.page_1_form_2)

        self.page_1_columns.setStretch(0, 1)
        self.page_1_columns.setStretch(1, 1)
        self.page_1_columns.setStretch(2, 1)
        self.pages.addTab(self.page_1, "")
        self.page_2 = QWidget()
        self.page_2.setObjectName(u"page_2")
        self.page_2_columns = QHBoxLayout(self.page_2)
        self.page_2_columns.setSpacing(24)
        self.page_2_columns.setObjectName(u"page_2_columns")
        self.page_2_form_0 = QFormLayout()
        self.page_2_form_0.setObjectName(u"page_2_form_0")
        self.page_2_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_2_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_2_form_0.setHorizontalSpacing(16)
        self.page_2_form_0.setVerticalSpacing(4)
        self.points_aim_label = QLabel(self.page_2)
        self.points_aim_label.setObjectName(u"points_aim_label")

        self.page_2_form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.points_aim_label)

        self.points_aim = QPlainTextEdit(self.page_2)
        self.points_aim.setObjectName(u"points_aim")
        self.points_aim.setTabChangesFocus(True)
        self.points_aim.setMinimumSize(QSize(0, 72))

        self.page_2_form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.points_aim)

        self.points_involves_label = QLabel(self.page_2)
        self.points_involves_label.setObjectName(u"points_involves_label")

        self.page_2_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.points_involves_label)

        self.points_involves = QPlainTextEdit(self.page_2)
        self.points_involves.setObjectName(u"points_involves")
        self.points_involves.setTabChangesFocus(True)
        self.points_involves.setMinimumSize(QSize(0, 72))

        self.page_2_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.points_involves)


        self.page_2_columns.addLayout(self.page_2_form_0)

        self.page_2_form_1 = QFormLayout()
        self.page_2_form_1.setObjectName(u"page_2_form_1")
        self.page_2_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_2_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_2_form_1.setHorizontalSpacing(16)
        self.page_2_form_1.setVerticalSpacing(4)
        self.points_outcome_label = QLabel(self.page_2)
        self.points_outcome_label.setObjectName(u"points_outcome_label")

        self.page_2_form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.points_outcome_label)

        self.points_outcome = QPlainTextEdit(self.page_2)
        self.points_outcome.setObjectName(u"points_outcome")
        self.points_outcome.setTabChangesFocus(True)
        self.points_outcome.setMinimumSize(QSize(0, 72))

        self.page_2_form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.points_outcome)

        self.points_priority_group_label = QLabel(self.page_2)
        self.points_priority_group_label.setObjectName(u"points_priority_group_label")

        self.page_2_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.points_priority_group_label)

        self.points_priority_group = QPlainTextEdit(self.page_2)
        self.points_priority_group.setObjectName(u"points_priority_group")
        self.points_priority_group.setTabChangesFocus(True)
        self.points_priority_group.setMinimumSize(QSize(0, 72))

        self.page_2_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.points_priority_group)


        self.page_2_columns.addLayout(self.page_2_form_1)

        self.page_2_columns.setStretch(0, 1)
        self.page_2_columns.setStretch(1, 1)
        self.pages.addTab(self.page_2, "")
        self.page_3 = QWidget()
        self.page_3.setObjectName(u"page_3")
        self.page_3_columns = QHBoxLayout(self.page_3)
        self.page_3_columns.setSpacing(24)
        self.page_3_columns.setObjectName(u"page_3_columns")
        self.page_3_form_0 = QFormLayout()
        self.page_3_form_0.setObjectName(u"page_3_form_0")
        self.page_3_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_3_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_3_form_0.setHorizontalSpacing(16)
        self.page_3_form_0.setVerticalSpacing(4)
        self.dates_label = QLabel(self.page_3)
        self.dates_label.setObjectName(u"dates_label")

        self.page_3_form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dates_label)

        self.dates = QLineEdit(self.page_3)
        self.dates.setObjectName(u"dates")
        self.dates.setMinimumSize(QSize(200, 0))

        self.page_3_form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.dates)

        self.duration_label = QLabel(self.page_3)
        self.duration_label.setObjectName(u"duration_label")

        self.page_3_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.duration_label)

        self.duration = QLineEdit(self.page_3)
        self.duration.setObjectName(u"duration")
        self.duration.setMinimumSize(QSize(200, 0))

        self.page_3_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.duration)

        self.venue_label = QLabel(self.page_3)
        self.venue_label.setObjectName(u"venue_label")

        self.page_3_form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.venue_label)

        self.venue = QLineEdit(self.page_3)
        self.venue.setObjectName(u"venue")
        self.venue.setMinimumSize(QSize(200, 0))

        self.page_3_form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.venue)

        self.places_min_label = QLabel(self.page_3)
        self.places_min_label.setObjectName(u"places_min_label")

        self.page_3_form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.places_min_label)

        self.places_min = QLineEdit(self.page_3)
        self.places_min.setObjectName(u"places_min")
        self.places_min.setMinimumSize(QSize(200, 0))

        self.page_3_form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.places_min)

        self.places_max_label = QLabel(self.page_3)
        self.places_max_label.setObjectName(u"places_max_label")

        self.page_3_form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.places_max_label)

        self.places_max = QLineEdit(self.page_3)
        self.places_max.setObjectName(u"places_max")
        self.places_max.setMinimumSize(QSize(200, 0))

        self.page_3_form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.places_max)

        self.runs_from_label = QLabel(self.page_3)
        self.runs_from_label.setObjectName(u"runs_from_label")

        self.page_3_form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.runs_from_label)

        self.runs_from = QLineEdit(self.page_3)
        self.runs_from.setObjectName(u"runs_from")
        self.runs_from.setMinimumSize(QSize(200, 0))

        self.page_3_form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.runs_from)

        self.runs_to_label = QLabel(self.page_3)
        self.runs_to_label.setObjectName(u"runs_to_label")

        self.page_3_form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.runs_to_label)

        self.runs_to = QLineEdit(self.page_3)
        self.runs_to.setObjectName(u"runs_to")
        self.runs_to.setMinimumSize(QSize(200, 0))

        self.page_3_form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.runs_to)


        self.page_3_columns.addLayout(self.page_3_form_0)

        self.page_3_form_1 = QFormLayout()
        self.page_3_form_1.setObjectName(u"page_3_form_1")
        self.page_3_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_3_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_3_form_1.setHorizontalSpacing(16)
        self.page_3_form_1.setVerticalSpacing(4)
        self.cost_label = QLabel(self.page_3)
        self.cost_label.setObjectName(u"cost_label")

        self.page_3_form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cost_label)

        self.cost = QLineEdit(self.page_3)
        self.cost.setObjectName(u"cost")
        self.cost.setMinimumSize(QSize(200, 0))

        self.page_3_form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.cost)

        self.cost_basis_label = QLabel(self.page_3)
        self.cost_basis_label.setObjectName(u"cost_basis_label")

        self.page_3_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.cost_basis_label)

        self.cost_basis = QLineEdit(self.page_3)
        self.cost_basis.setObjectName(u"cost_basis")
        self.cost_basis.setMinimumSize(QSize(200, 0))

        self.page_3_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.cost_basis)

        self.funding_note_label = QLabel(self.page_3)
        self.funding_note_label.setObjectName(u"funding_note_label")

        self.page_3_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.funding_note_label)

        self.funding_note = QLineEdit(self.page_3)
        self.funding_note.setObjectName(u"funding_note")
        self.funding_note.setMinimumSize(QSize(200, 0))

        self.page_3_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.funding_note)

        self.cost_as_at_label = QLabel(self.page_3)
        self.cost_as_at_label.setObjectName(u"cost_as_at_label")

        self.page_3_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cost_as_at_label)

        self.cost_as_at = QLineEdit(self.page_3)
        self.cost_as_at.setObjectName(u"cost_as_at")
        self.cost_as_at.setMinimumSize(QSize(200, 0))

        self.page_3_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.cost_as_at)

        self.how_to_book_label = QLabel(self.page_3)
        self.how_to_book_label.setObjectName(u"how_to_book_label")

        self.page_3_form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.how_to_book_label)

        self.how_to_book = QLineEdit(self.page_3)
        self.how_to_book.setObjectName(u"how_to_book")
        self.how_to_book.setMinimumSize(QSize(200, 0))

        self.page_3_form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.how_to_book)

        self.book_by_label = QLabel(self.page_3)
        self.book_by_label.setObjectName(u"book_by_label")

        self.page_3_form_1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.book_by_label)

        self.book_by = QLineEdit(self.page_3)
        self.book_by.setObjectName(u"book_by")
        self.book_by.setMinimumSize(QSize(200, 0))

        self.page_3_form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.book_by)


        self.page_3_columns.addLayout(self.page_3_form_1)

        self.page_3_columns.setStretch(0, 1)
        self.page_3_columns.setStretch(1, 1)
        self.pages.addTab(self.page_3, "")
        self.page_4 = QWidget()
        self.page_4.setObjectName(u"page_4")
        self.page_4_columns = QHBoxLayout(self.page_4)
        self.page_4_columns.setSpacing(24)
        self.page_4_columns.setObjectName(u"page_4_columns")
        self.page_4_form_0 = QFormLayout()
        self.page_4_form_0.setObjectName(u"page_4_form_0")
        self.page_4_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_4_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_4_form_0.setHorizontalSpacing(16)
        self.page_4_form_0.setVerticalSpacing(4)
        self.run_by_label = QLabel(self.page_4)
        self.run_by_label.setObjectName(u"run_by_label")

        self.page_4_form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.run_by_label)

        self.run_by = QComboBox(self.page_4)
        self.run_by.setObjectName(u"run_by")
        self.run_by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.run_by.setMinimumContentsLength(10)

        self.page_4_form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.run_by)

        self.delivered_by_label = QLabel(self.page_4)
        self.delivered_by_label.setObjectName(u"delivered_by_label")

        self.page_4_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.delivered_by_label)

        self.delivered_by = QListWidget(self.page_4)
        self.delivered_by.setObjectName(u"delivered_by")
        self.delivered_by.setMinimumSize(QSize(0, 110))
        self.delivered_by.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delivered_by.setTabKeyNavigation(False)
        self.delivered_by.setWordWrap(True)

        self.page_4_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.delivered_by)


        self.page_4_columns.addLayout(self.page_4_form_0)

        self.page_4_form_1 = QFormLayout()
        self.page_4_form_1.setObjectName(u"page_4_form_1")
        self.page_4_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_4_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.page_4_form_1.setHorizontalSpacing(16)
        self.page_4_form_1.setVerticalSpacing(4)
        self.contact_team_label = QLabel(self.page_4)
        self.contact_team_label.setObjectName(u"contact_team_label")

        self.page_4_form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.contact_team_label)

        self.contact_team = QLineEdit(self.page_4)
        self.contact_team.setObjectName(u"contact_team")
        self.contact_team.setMinimumSize(QSize(200, 0))

        self.page_4_form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.contact_team)

        self.contact_email_label = QLabel(self.page_4)
        self.contact_email_label.setObjectName(u"contact_email_label")

        self.page_4_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.contact_email_label)

        self.contact_email = QLineEdit(self.page_4)
        self.contact_email.setObjectName(u"contact_email")
        self.contact_email.setMinimumSize(QSize(200, 0))

        self.page_4_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.contact_email)

        self.contact_phone_label = QLabel(self.page_4)
        self.contact_phone_label.setObjectName(u"contact_phone_label")

        self.page_4_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.contact_phone_label)

        self.contact_phone = QLineEdit(self.page_4)
        self.contact_phone.setObjectName(u"contact_phone")
        self.contact_phone.setMinimumSize(QSize(200, 0))

        self.page_4_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.contact_phone)

        self.link_label = QLabel(self.page_4)
        self.link_label.setObjectName(u"link_label")

        self.page_4_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.link_label)

        self.link = QLineEdit(self.page_4)
        self.link.setObjectName(u"link")
        self.link.setMinimumSize(QSize(200, 0))

        self.page_4_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.link)


        self.page_4_columns.addLayout(self.page_4_form_1)

        self.page_4_columns.setStretch(0, 1)
        self.page_4_columns.setStretch(1, 1)
        self.pages.addTab(self.page_4, "")

        self.programme_layout.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.short_title_label.setBuddy(self.short_title)
        self.status_label.setBuddy(self.status)
        self.strategy_label.setBuddy(self.strategy)
        self.purpose_label.setBuddy(self.purpose)
        self.audience_label.setBuddy(self.audience)
        self.content_label.setBuddy(self.content)
        self.entry_criteria_label.setBuddy(self.entry_criteria)
        self.accreditation_label.setBuddy(self.accreditation)
        self.source_note_label.setBuddy(self.source_note)
        self.tiers_label.setBuddy(self.tiers)
        self.rungs_label.setBuddy(self.rungs)
        self.delivery_label.setBuddy(self.delivery)
        self.phases_label.setBuddy(self.phases)
        self.aims_label.setBuddy(self.aims)
        self.points_aim_label.setBuddy(self.points_aim)
        self.points_involves_label.setBuddy(self.points_involves)
        self.points_outcome_label.setBuddy(self.points_outcome)
        self.points_priority_group_label.setBuddy(self.points_priority_group)
        self.dates_label.setBuddy(self.dates)
        self.duration_label.setBuddy(self.duration)
        self.venue_label.setBuddy(self.venue)
        self.places_min_label.setBuddy(self.places_min)
        self.places_max_label.setBuddy(self.places_max)
        self.runs_from_label.setBuddy(self.runs_from)
        self.runs_to_label.setBuddy(self.runs_to)
        self.cost_label.setBuddy(self.cost)
        self.cost_basis_label.setBuddy(self.cost_basis)
        self.funding_note_label.setBuddy(self.funding_note)
        self.cost_as_at_label.setBuddy(self.cost_as_at)
        self.how_to_book_label.setBuddy(self.how_to_book)
        self.book_by_label.setBuddy(self.book_by)
        self.run_by_label.setBuddy(self.run_by)
        self.delivered_by_label.setBuddy(self.delivered_by)
        self.contact_team_label.setBuddy(self.contact_team)
        self.contact_email_label.setBuddy(self.contact_email)
        self.contact_phone_label.setBuddy(self.contact_phone)
        self.link_label.setBuddy(self.link)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pages, self.title)
        QWidget.setTabOrder(self.title, self.short_title)
        QWidget.setTabOrder(self.short_title, self.status)
        QWidget.setTabOrder(self.status, self.strategy)
        QWidget.setTabOrder(self.strategy, self.purpose)
        QWidget.setTabOrder(self.purpose, self.audience)
        QWidget.setTabOrder(self.audience, self.content)
        QWidget.setTabOrder(self.content, self.entry_criteria)
        QWidget.setTabOrder(self.entry_criteria, self.accreditation)
        QWidget.setTabOrder(self.accreditation, self.source_note)
        QWidget.setTabOrder(self.source_note, self.tiers)
        QWidget.setTabOrder(self.tiers, self.rungs)
        QWidget.setTabOrder(self.rungs, self.delivery)
        QWidget.setTabOrder(self.delivery, self.phases)
        QWidget.setTabOrder(self.phases, self.aims)
        QWidget.setTabOrder(self.aims, self.points_aim)
        QWidget.setTabOrder(self.points_aim, self.points_involves)
        QWidget.setTabOrder(self.points_involves, self.points_outcome)
        QWidget.setTabOrder(self.points_outcome, self.points_priority_group)
        QWidget.setTabOrder(self.points_priority_group, self.dates)
        QWidget.setTabOrder(self.dates, self.duration)
        QWidget.setTabOrder(self.duration, self.venue)
        QWidget.setTabOrder(self.venue, self.places_min)
        QWidget.setTabOrder(self.places_min, self.places_max)
        QWidget.setTabOrder(self.places_max, self.runs_from)
        QWidget.setTabOrder(self.runs_from, self.runs_to)
        QWidget.setTabOrder(self.runs_to, self.cost)
        QWidget.setTabOrder(self.cost, self.cost_basis)
        QWidget.setTabOrder(self.cost_basis, self.funding_note)
        QWidget.setTabOrder(self.funding_note, self.cost_as_at)
        QWidget.setTabOrder(self.cost_as_at, self.how_to_book)
        QWidget.setTabOrder(self.how_to_book, self.book_by)
        QWidget.setTabOrder(self.book_by, self.run_by)
        QWidget.setTabOrder(self.run_by, self.delivered_by)
        QWidget.setTabOrder(self.delivered_by, self.contact_team)
        QWidget.setTabOrder(self.contact_team, self.contact_email)
        QWidget.setTabOrder(self.contact_email, self.contact_phone)
        QWidget.setTabOrder(self.contact_phone, self.link)

        self.retranslateUi(ProgrammeEditor)

        QMetaObject.connectSlotsByName(ProgrammeEditor)
    # setupUi

    def retranslateUi(self, ProgrammeEditor):
        ProgrammeEditor.setWindowTitle(QCoreApplication.translate("ProgrammeEditor", u"Programme", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Parts of the form", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.short_title_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Short title", None))
#if QT_CONFIG(accessibility)
        self.short_title.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Short title", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.strategy_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Strategy", None))
#if QT_CONFIG(accessibility)
        self.strategy.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Strategy", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Purpose", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.audience_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Who it is for", None))
#if QT_CONFIG(accessibility)
        self.audience.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Who it is for", None))
#endif // QT_CONFIG(accessibility)
        self.content_label.setText(QCoreApplication.translate("ProgrammeEditor", u"What happens", None))
#if QT_CONFIG(accessibility)
        self.content.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"What happens", None))
#endif // QT_CONFIG(accessibility)
        self.entry_criteria_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Who can apply", None))
#if QT_CONFIG(accessibility)
        self.entry_criteria.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Who can apply", None))
#endif // QT_CONFIG(accessibility)
        self.accreditation_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Leads to", None))
#if QT_CONFIG(accessibility)
        self.accreditation.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Leads to", None))
#endif // QT_CONFIG(accessibility)
        self.source_note_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Source", None))
#if QT_CONFIG(accessibility)
        self.source_note.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.page_0), QCoreApplication.translate("ProgrammeEditor", u"About", None))
        self.tiers_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Tiers", None))
#if QT_CONFIG(accessibility)
        self.tiers.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Tiers", None))
#endif // QT_CONFIG(accessibility)
        self.rungs_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Rungs", None))
#if QT_CONFIG(accessibility)
        self.rungs.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Rungs", None))
#endif // QT_CONFIG(accessibility)
        self.delivery_label.setText(QCoreApplication.translate("ProgrammeEditor", u"How it is given", None))
#if QT_CONFIG(accessibility)
        self.delivery.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"How it is given", None))
#endif // QT_CONFIG(accessibility)
        self.phases_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Open to", None))
#if QT_CONFIG(accessibility)
        self.phases.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Open to", None))
#endif // QT_CONFIG(accessibility)
        self.aims_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Aims it serves", None))
#if QT_CONFIG(accessibility)
        self.aims.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Aims it serves", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.page_1), QCoreApplication.translate("ProgrammeEditor", u"Ladder", None))
        self.points_aim_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Aims, one a line", None))
#if QT_CONFIG(accessibility)
        self.points_aim.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Aims, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.points_involves_label.setText(QCoreApplication.translate("ProgrammeEditor", u"What is involved, one a line", None))
#if QT_CONFIG(accessibility)
        self.points_involves.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"What is involved, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.points_outcome_label.setText(QCoreApplication.translate("ProgrammeEditor", u"What leaders gain, one a line", None))
#if QT_CONFIG(accessibility)
        self.points_outcome.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"What leaders gain, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.points_priority_group_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Who comes first, one a line", None))
#if QT_CONFIG(accessibility)
        self.points_priority_group.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Who comes first, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.page_2), QCoreApplication.translate("ProgrammeEditor", u"Lists", None))
        self.dates_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Dates", None))
#if QT_CONFIG(accessibility)
        self.dates.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Dates", None))
#endif // QT_CONFIG(accessibility)
        self.duration_label.setText(QCoreApplication.translate("ProgrammeEditor", u"How long", None))
#if QT_CONFIG(accessibility)
        self.duration.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"How long", None))
#endif // QT_CONFIG(accessibility)
        self.venue_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Where", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.places_min_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Fewest places", None))
#if QT_CONFIG(accessibility)
        self.places_min.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Fewest places", None))
#endif // QT_CONFIG(accessibility)
        self.places_max_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Most places", None))
#if QT_CONFIG(accessibility)
        self.places_max.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Most places", None))
#endif // QT_CONFIG(accessibility)
        self.runs_from_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Runs from", None))
#if QT_CONFIG(accessibility)
        self.runs_from.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Runs from", None))
#endif // QT_CONFIG(accessibility)
        self.runs_from.setPlaceholderText(QCoreApplication.translate("ProgrammeEditor", u"such as 12 Sep 2026", None))
        self.runs_to_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Runs to", None))
#if QT_CONFIG(accessibility)
        self.runs_to.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Runs to", None))
#endif // QT_CONFIG(accessibility)
        self.runs_to.setPlaceholderText(QCoreApplication.translate("ProgrammeEditor", u"such as 12 Sep 2026", None))
        self.cost_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Cost", None))
#if QT_CONFIG(accessibility)
        self.cost.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Cost", None))
#endif // QT_CONFIG(accessibility)
        self.cost_basis_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Cost is", None))
#if QT_CONFIG(accessibility)
        self.cost_basis.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Cost is", None))
#endif // QT_CONFIG(accessibility)
        self.cost_basis.setPlaceholderText(QCoreApplication.translate("ProgrammeEditor", u"such as per person", None))
        self.funding_note_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Funding", None))
#if QT_CONFIG(accessibility)
        self.funding_note.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Funding", None))
#endif // QT_CONFIG(accessibility)
        self.cost_as_at_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Cost as at", None))
#if QT_CONFIG(accessibility)
        self.cost_as_at.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Cost as at", None))
#endif // QT_CONFIG(accessibility)
        self.cost_as_at.setPlaceholderText(QCoreApplication.translate("ProgrammeEditor", u"such as 12 Sep 2026", None))
        self.how_to_book_label.setText(QCoreApplication.translate("ProgrammeEditor", u"How to book", None))
#if QT_CONFIG(accessibility)
        self.how_to_book.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"How to book", None))
#endif // QT_CONFIG(accessibility)
        self.book_by_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Book by", None))
#if QT_CONFIG(accessibility)
        self.book_by.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Book by", None))
#endif // QT_CONFIG(accessibility)
        self.book_by.setPlaceholderText(QCoreApplication.translate("ProgrammeEditor", u"such as 12 Sep 2026", None))
        self.pages.setTabText(self.pages.indexOf(self.page_3), QCoreApplication.translate("ProgrammeEditor", u"Practical", None))
        self.run_by_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Run by", None))
#if QT_CONFIG(accessibility)
        self.run_by.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Run by", None))
#endif // QT_CONFIG(accessibility)
        self.delivered_by_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Delivered by", None))
#if QT_CONFIG(accessibility)
        self.delivered_by.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Delivered by", None))
#endif // QT_CONFIG(accessibility)
        self.contact_team_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Contact team", None))
#if QT_CONFIG(accessibility)
        self.contact_team.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Contact team", None))
#endif // QT_CONFIG(accessibility)
        self.contact_email_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Contact e-mail", None))
#if QT_CONFIG(accessibility)
        self.contact_email.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Contact e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.contact_phone_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Contact phone", None))
#if QT_CONFIG(accessibility)
        self.contact_phone.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Contact phone", None))
#endif // QT_CONFIG(accessibility)
        self.link_label.setText(QCoreApplication.translate("ProgrammeEditor", u"Web page", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("ProgrammeEditor", u"Web page", None))
#endif // QT_CONFIG(accessibility)
        self.link.setPlaceholderText(QCoreApplication.translate("ProgrammeEditor", u"https://", None))
        self.pages.setTabText(self.pages.indexOf(self.page_4), QCoreApplication.translate("ProgrammeEditor", u"Who", None))
    # retranslateUi

