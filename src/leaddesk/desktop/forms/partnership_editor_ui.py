# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'partnership_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QListView, QListWidget,
    QListWidgetItem, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_PartnershipEditor(object):
    def setupUi(self, PartnershipEditor):
        if not PartnershipEditor.objectName():
            PartnershipEditor.setObjectName(u"PartnershipEditor")
        self.partnership_form = QVBoxLayout(PartnershipEditor)
        self.partnership_form.setSpacing(4)
        self.partnership_form.setObjectName(u"partnership_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.name_label = QLabel(PartnershipEditor)
        self.name_label.setObjectName(u"name_label")

        self.row_0.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(PartnershipEditor)
        self.name.setObjectName(u"name")

        self.row_0.addWidget(self.name, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.partnership_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.kind_code_label = QLabel(PartnershipEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.row_1.addWidget(self.kind_code_label, 0, 0, 1, 1)

        self.kind_code = QComboBox(PartnershipEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.kind_code, 1, 0, 1, 1)

        self.is_symmetrical = QCheckBox(PartnershipEditor)
        self.is_symmetrical.setObjectName(u"is_symmetrical")

        self.row_1.addWidget(self.is_symmetrical, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.partnership_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.school_label = QLabel(PartnershipEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_2.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(PartnershipEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_2.addWidget(self.school, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.partnership_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.need_label = QLabel(PartnershipEditor)
        self.need_label.setObjectName(u"need_label")

        self.row_3.addWidget(self.need_label, 0, 0, 1, 1)

        self.need = QComboBox(PartnershipEditor)
        self.need.setObjectName(u"need")
        self.need.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.need.setMinimumContentsLength(8)

        self.row_3.addWidget(self.need, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.partnership_form.addLayout(self.row_3)

        self.heading_4 = QLabel(PartnershipEditor)
        self.heading_4.setObjectName(u"heading_4")
        self.heading_4.setProperty(u"role", u"section")

        self.partnership_form.addWidget(self.heading_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.state_label = QLabel(PartnershipEditor)
        self.state_label.setObjectName(u"state_label")

        self.row_5.addWidget(self.state_label, 0, 0, 1, 1)

        self.state = QComboBox(PartnershipEditor)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(8)

        self.row_5.addWidget(self.state, 1, 0, 1, 1)

        self.state_since_label = QLabel(PartnershipEditor)
        self.state_since_label.setObjectName(u"state_since_label")

        self.row_5.addWidget(self.state_since_label, 0, 1, 1, 1)

        self.state_since = QLineEdit(PartnershipEditor)
        self.state_since.setObjectName(u"state_since")

        self.row_5.addWidget(self.state_since, 1, 1, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)

        self.partnership_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.state_reason_label = QLabel(PartnershipEditor)
        self.state_reason_label.setObjectName(u"state_reason_label")

        self.row_6.addWidget(self.state_reason_label, 0, 0, 1, 1)

        self.state_reason = QLineEdit(PartnershipEditor)
        self.state_reason.setObjectName(u"state_reason")

        self.row_6.addWidget(self.state_reason, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.partnership_form.addLayout(self.row_6)

        self.heading_7 = QLabel(PartnershipEditor)
        self.heading_7.setObjectName(u"heading_7")
        self.heading_7.setProperty(u"role", u"section")

        self.partnership_form.addWidget(self.heading_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.starts_on_label = QLabel(PartnershipEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.row_8.addWidget(self.starts_on_label, 0, 0, 1, 1)

        self.starts_on = QLineEdit(PartnershipEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.row_8.addWidget(self.starts_on, 1, 0, 1, 1)

        self.planned_end_label = QLabel(PartnershipEditor)
        self.planned_end_label.setObjectName(u"planned_end_label")

        self.row_8.addWidget(self.planned_end_label, 0, 1, 1, 1)

        self.planned_end = QLineEdit(PartnershipEditor)
        self.planned_end.setObjectName(u"planned_end")

        self.row_8.addWidget(self.planned_end, 1, 1, 1, 1)

        self.agreed_days_label = QLabel(PartnershipEditor)
        self.agreed_days_label.setObjectName(u"agreed_days_label")

        self.row_8.addWidget(self.agreed_days_label, 0, 2, 1, 1)

        self.agreed_days = QLineEdit(PartnershipEditor)
        self.agreed_days.setObjectName(u"agreed_days")

        self.row_8.addWidget(self.agreed_days, 1, 2, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)
        self.row_8.setColumnStretch(1, 1)
        self.row_8.setColumnStretch(2, 1)

        self.partnership_form.addLayout(self.row_8)

        self.row_9 = QGridLayout()
        self.row_9.setObjectName(u"row_9")
        self.row_9.setHorizontalSpacing(16)
        self.row_9.setVerticalSpacing(4)
        self.next_review_on_label = QLabel(PartnershipEditor)
        self.next_review_on_label.setObjectName(u"next_review_on_label")

        self.row_9.addWidget(self.next_review_on_label, 0, 0, 1, 1)

        self.next_review_on = QLineEdit(PartnershipEditor)
        self.next_review_on.setObjectName(u"next_review_on")

        self.row_9.addWidget(self.next_review_on, 1, 0, 1, 1)

        self.reviewer_label = QLabel(PartnershipEditor)
        self.reviewer_label.setObjectName(u"reviewer_label")

        self.row_9.addWidget(self.reviewer_label, 0, 1, 1, 1)

        self.reviewer = QLineEdit(PartnershipEditor)
        self.reviewer.setObjectName(u"reviewer")

        self.row_9.addWidget(self.reviewer, 1, 1, 1, 1)

        self.row_9.setRowStretch(1, 1)
        self.row_9.setColumnStretch(0, 1)
        self.row_9.setColumnStretch(1, 1)

        self.partnership_form.addLayout(self.row_9)

        self.row_10 = QGridLayout()
        self.row_10.setObjectName(u"row_10")
        self.row_10.setHorizontalSpacing(16)
        self.row_10.setVerticalSpacing(4)
        self.tags_focus_areas_label = QLabel(PartnershipEditor)
        self.tags_focus_areas_label.setObjectName(u"tags_focus_areas_label")

        self.row_10.addWidget(self.tags_focus_areas_label, 0, 0, 1, 1)

        self.tags_focus_areas = QListWidget(PartnershipEditor)
        self.tags_focus_areas.setObjectName(u"tags_focus_areas")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.tags_focus_areas.sizePolicy().hasHeightForWidth())
        self.tags_focus_areas.setSizePolicy(sizePolicy)
        self.tags_focus_areas.setResizeMode(QListView.ResizeMode.Adjust)
        self.tags_focus_areas.setWordWrap(True)

        self.row_10.addWidget(self.tags_focus_areas, 1, 0, 1, 1)

        self.row_10.setRowStretch(1, 1)
        self.row_10.setColumnStretch(0, 1)

        self.partnership_form.addLayout(self.row_10)

        self.row_11 = QGridLayout()
        self.row_11.setObjectName(u"row_11")
        self.row_11.setHorizontalSpacing(16)
        self.row_11.setVerticalSpacing(4)
        self.tags_strategy_aims_label = QLabel(PartnershipEditor)
        self.tags_strategy_aims_label.setObjectName(u"tags_strategy_aims_label")

        self.row_11.addWidget(self.tags_strategy_aims_label, 0, 0, 1, 1)

        self.tags_strategy_aims = QListWidget(PartnershipEditor)
        self.tags_strategy_aims.setObjectName(u"tags_strategy_aims")
        sizePolicy.setHeightForWidth(self.tags_strategy_aims.sizePolicy().hasHeightForWidth())
        self.tags_strategy_aims.setSizePolicy(sizePolicy)
        self.tags_strategy_aims.setResizeMode(QListView.ResizeMode.Adjust)
        self.tags_strategy_aims.setWordWrap(True)

        self.row_11.addWidget(self.tags_strategy_aims, 1, 0, 1, 1)

        self.row_11.setRowStretch(1, 1)
        self.row_11.setColumnStretch(0, 1)

        self.partnership_form.addLayout(self.row_11)

        self.heading_12 = QLabel(PartnershipEditor)
        self.heading_12.setObjectName(u"heading_12")
        self.heading_12.setProperty(u"role", u"section")

        self.partnership_form.addWidget(self.heading_12)

        self.row_13 = QGridLayout()
        self.row_13.setObjectName(u"row_13")
        self.row_13.setHorizontalSpacing(16)
        self.row_13.setVerticalSpacing(4)
        self.payer_code_label = QLabel(PartnershipEditor)
        self.payer_code_label.setObjectName(u"payer_code_label")

        self.row_13.addWidget(self.payer_code_label, 0, 0, 1, 1)

        self.payer_code = QComboBox(PartnershipEditor)
        self.payer_code.setObjectName(u"payer_code")
        self.payer_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.payer_code.setMinimumContentsLength(8)

        self.row_13.addWidget(self.payer_code, 1, 0, 1, 1)

        self.gap_13_1 = QWidget(PartnershipEditor)
        self.gap_13_1.setObjectName(u"gap_13_1")

        self.row_13.addWidget(self.gap_13_1, 0, 1, 1, 1)

        self.row_13.setRowStretch(1, 1)
        self.row_13.setColumnStretch(0, 1)
        self.row_13.setColumnStretch(1, 1)

        self.partnership_form.addLayout(self.row_13)

        self.row_14 = QGridLayout()
        self.row_14.setObjectName(u"row_14")
        self.row_14.setHorizontalSpacing(16)
        self.row_14.setVerticalSpacing(4)
        self.rate_label = QLabel(PartnershipEditor)
        self.rate_label.setObjectName(u"rate_label")

        self.row_14.addWidget(self.rate_label, 0, 0, 1, 1)

        self.rate = QLineEdit(PartnershipEditor)
        self.rate.setObjectName(u"rate")

        self.row_14.addWidget(self.rate, 1, 0, 1, 1)

        self.brokerage_fee_label = QLabel(PartnershipEditor)
        self.brokerage_fee_label.setObjectName(u"brokerage_fee_label")

        self.row_14.addWidget(self.brokerage_fee_label, 0, 1, 1, 1)

        self.brokerage_fee = QLineEdit(PartnershipEditor)
        self.brokerage_fee.setObjectName(u"brokerage_fee")

        self.row_14.addWidget(self.brokerage_fee, 1, 1, 1, 1)

        self.row_14.setRowStretch(1, 1)
        self.row_14.setColumnStretch(0, 1)
        self.row_14.setColumnStretch(1, 1)

        self.partnership_form.addLayout(self.row_14)

        self.heading_15 = QLabel(PartnershipEditor)
        self.heading_15.setObjectName(u"heading_15")
        self.heading_15.setProperty(u"role", u"section")

        self.partnership_form.addWidget(self.heading_15)

        self.row_16 = QGridLayout()
        self.row_16.setObjectName(u"row_16")
        self.row_16.setHorizontalSpacing(16)
        self.row_16.setVerticalSpacing(4)
        self.closed_on_label = QLabel(PartnershipEditor)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.row_16.addWidget(self.closed_on_label, 0, 0, 1, 1)

        self.closed_on = QLineEdit(PartnershipEditor)
        self.closed_on.setObjectName(u"closed_on")

        self.row_16.addWidget(self.closed_on, 1, 0, 1, 1)

        self.outcome_code_label = QLabel(PartnershipEditor)
        self.outcome_code_label.setObjectName(u"outcome_code_label")

        self.row_16.addWidget(self.outcome_code_label, 0, 1, 1, 1)

        self.outcome_code = QComboBox(PartnershipEditor)
        self.outcome_code.setObjectName(u"outcome_code")
        self.outcome_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome_code.setMinimumContentsLength(8)

        self.row_16.addWidget(self.outcome_code, 1, 1, 1, 1)

        self.row_16.setRowStretch(1, 1)
        self.row_16.setColumnStretch(0, 1)
        self.row_16.setColumnStretch(1, 1)

        self.partnership_form.addLayout(self.row_16)

        self.row_17 = QGridLayout()
        self.row_17.setObjectName(u"row_17")
        self.row_17.setHorizontalSpacing(16)
        self.row_17.setVerticalSpacing(4)
        self.note_label = QLabel(PartnershipEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_17.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(PartnershipEditor)
        self.note.setObjectName(u"note")
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_17.addWidget(self.note, 1, 0, 1, 1)

        self.row_17.setRowStretch(1, 1)
        self.row_17.setColumnStretch(0, 1)

        self.partnership_form.addLayout(self.row_17)

        self.partnership_form.setStretch(10, 1)
        self.partnership_form.setStretch(11, 1)
        self.partnership_form.setStretch(17, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_code_label.setBuddy(self.kind_code)
        self.school_label.setBuddy(self.school)
        self.need_label.setBuddy(self.need)
        self.state_label.setBuddy(self.state)
        self.state_since_label.setBuddy(self.state_since)
        self.state_reason_label.setBuddy(self.state_reason)
        self.starts_on_label.setBuddy(self.starts_on)
        self.planned_end_label.setBuddy(self.planned_end)
        self.agreed_days_label.setBuddy(self.agreed_days)
        self.next_review_on_label.setBuddy(self.next_review_on)
        self.reviewer_label.setBuddy(self.reviewer)
        self.tags_focus_areas_label.setBuddy(self.tags_focus_areas)
        self.tags_strategy_aims_label.setBuddy(self.tags_strategy_aims)
        self.payer_code_label.setBuddy(self.payer_code)
        self.rate_label.setBuddy(self.rate)
        self.brokerage_fee_label.setBuddy(self.brokerage_fee)
        self.closed_on_label.setBuddy(self.closed_on)
        self.outcome_code_label.setBuddy(self.outcome_code)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind_code)
        QWidget.setTabOrder(self.kind_code, self.is_symmetrical)
        QWidget.setTabOrder(self.is_symmetrical, self.school)
        QWidget.setTabOrder(self.school, self.need)
        QWidget.setTabOrder(self.need, self.state)
        QWidget.setTabOrder(self.state, self.state_since)
        QWidget.setTabOrder(self.state_since, self.state_reason)
        QWidget.setTabOrder(self.state_reason, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.planned_end)
        QWidget.setTabOrder(self.planned_end, self.agreed_days)
        QWidget.setTabOrder(self.agreed_days, self.next_review_on)
        QWidget.setTabOrder(self.next_review_on, self.reviewer)
        QWidget.setTabOrder(self.reviewer, self.tags_focus_areas)
        QWidget.setTabOrder(self.tags_focus_areas, self.tags_strategy_aims)
        QWidget.setTabOrder(self.tags_strategy_aims, self.payer_code)
        QWidget.setTabOrder(self.payer_code, self.rate)
        QWidget.setTabOrder(self.rate, self.brokerage_fee)
        QWidget.setTabOrder(self.brokerage_fee, self.closed_on)
        QWidget.setTabOrder(self.closed_on, self.outcome_code)
        QWidget.setTabOrder(self.outcome_code, self.note)

        self.retranslateUi(PartnershipEditor)

        QMetaObject.connectSlotsByName(PartnershipEditor)
    # setupUi

    def retranslateUi(self, PartnershipEditor):
        PartnershipEditor.setWindowTitle(QCoreApplication.translate("PartnershipEditor", u"Partnership", None))
        self.name_label.setText(QCoreApplication.translate("PartnershipEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.kind_code_label.setText(QCoreApplication.translate("PartnershipEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_code.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.is_symmetrical.setText(QCoreApplication.translate("PartnershipEditor", u"Equal partners", None))
        self.school_label.setText(QCoreApplication.translate("PartnershipEditor", u"School supported", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"School supported", None))
#endif // QT_CONFIG(accessibility)
        self.need_label.setText(QCoreApplication.translate("PartnershipEditor", u"Need it answers", None))
#if QT_CONFIG(accessibility)
        self.need.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Need it answers", None))
#endif // QT_CONFIG(accessibility)
        self.heading_4.setText(QCoreApplication.translate("PartnershipEditor", u"Where it stands", None))
        self.state_label.setText(QCoreApplication.translate("PartnershipEditor", u"State", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.state_since_label.setText(QCoreApplication.translate("PartnershipEditor", u"In this state since", None))
#if QT_CONFIG(accessibility)
        self.state_since.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"In this state since", None))
#endif // QT_CONFIG(accessibility)
        self.state_since.setPlaceholderText(QCoreApplication.translate("PartnershipEditor", u"such as 12 Sep 2026", None))
        self.state_reason_label.setText(QCoreApplication.translate("PartnershipEditor", u"Reason for the state", None))
#if QT_CONFIG(accessibility)
        self.state_reason.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Reason for the state", None))
#endif // QT_CONFIG(accessibility)
        self.heading_7.setText(QCoreApplication.translate("PartnershipEditor", u"What is agreed", None))
        self.starts_on_label.setText(QCoreApplication.translate("PartnershipEditor", u"Starts on", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Starts on", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on.setPlaceholderText(QCoreApplication.translate("PartnershipEditor", u"such as 12 Sep 2026", None))
        self.planned_end_label.setText(QCoreApplication.translate("PartnershipEditor", u"Planned end", None))
#if QT_CONFIG(accessibility)
        self.planned_end.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Planned end", None))
#endif // QT_CONFIG(accessibility)
        self.planned_end.setPlaceholderText(QCoreApplication.translate("PartnershipEditor", u"such as 12 Sep 2026", None))
        self.agreed_days_label.setText(QCoreApplication.translate("PartnershipEditor", u"Days agreed", None))
#if QT_CONFIG(accessibility)
        self.agreed_days.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Days agreed", None))
#endif // QT_CONFIG(accessibility)
        self.next_review_on_label.setText(QCoreApplication.translate("PartnershipEditor", u"Next review on", None))
#if QT_CONFIG(accessibility)
        self.next_review_on.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Next review on", None))
#endif // QT_CONFIG(accessibility)
        self.next_review_on.setPlaceholderText(QCoreApplication.translate("PartnershipEditor", u"such as 12 Sep 2026", None))
        self.reviewer_label.setText(QCoreApplication.translate("PartnershipEditor", u"Reviewer", None))
#if QT_CONFIG(accessibility)
        self.reviewer.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Reviewer", None))
#endif // QT_CONFIG(accessibility)
        self.tags_focus_areas_label.setText(QCoreApplication.translate("PartnershipEditor", u"Focus areas", None))
#if QT_CONFIG(accessibility)
        self.tags_focus_areas.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Focus areas", None))
#endif // QT_CONFIG(accessibility)
        self.tags_strategy_aims_label.setText(QCoreApplication.translate("PartnershipEditor", u"Aims served", None))
#if QT_CONFIG(accessibility)
        self.tags_strategy_aims.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Aims served", None))
#endif // QT_CONFIG(accessibility)
        self.heading_12.setText(QCoreApplication.translate("PartnershipEditor", u"Money", None))
        self.payer_code_label.setText(QCoreApplication.translate("PartnershipEditor", u"Paid by", None))
#if QT_CONFIG(accessibility)
        self.payer_code.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Paid by", None))
#endif // QT_CONFIG(accessibility)
        self.rate_label.setText(QCoreApplication.translate("PartnershipEditor", u"Rate a day in pounds", None))
#if QT_CONFIG(accessibility)
        self.rate.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Rate a day in pounds", None))
#endif // QT_CONFIG(accessibility)
        self.brokerage_fee_label.setText(QCoreApplication.translate("PartnershipEditor", u"Brokerage fee in pounds", None))
#if QT_CONFIG(accessibility)
        self.brokerage_fee.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Brokerage fee in pounds", None))
#endif // QT_CONFIG(accessibility)
        self.heading_15.setText(QCoreApplication.translate("PartnershipEditor", u"Close", None))
        self.closed_on_label.setText(QCoreApplication.translate("PartnershipEditor", u"Closed on", None))
#if QT_CONFIG(accessibility)
        self.closed_on.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Closed on", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on.setPlaceholderText(QCoreApplication.translate("PartnershipEditor", u"such as 12 Sep 2026", None))
        self.outcome_code_label.setText(QCoreApplication.translate("PartnershipEditor", u"Outcome", None))
#if QT_CONFIG(accessibility)
        self.outcome_code.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("PartnershipEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

