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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPlainTextEdit, QSizePolicy, QWidget)

class Ui_PartnershipEditor(object):
    def setupUi(self, PartnershipEditor):
        if not PartnershipEditor.objectName():
            PartnershipEditor.setObjectName(u"PartnershipEditor")
        self.partnership_form = QFormLayout(PartnershipEditor)
        self.partnership_form.setObjectName(u"partnership_form")
        self.partnership_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.partnership_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.partnership_form.setHorizontalSpacing(16)
        self.partnership_form.setVerticalSpacing(4)
        self.name_label = QLabel(PartnershipEditor)
        self.name_label.setObjectName(u"name_label")

        self.partnership_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(PartnershipEditor)
        self.name.setObjectName(u"name")

        self.partnership_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.kind_code_label = QLabel(PartnershipEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.partnership_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_code_label)

        self.kind_code = QComboBox(PartnershipEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(22)

        self.partnership_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind_code)

        self.state_label = QLabel(PartnershipEditor)
        self.state_label.setObjectName(u"state_label")

        self.partnership_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = QComboBox(PartnershipEditor)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(22)

        self.partnership_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.state)

        self.state_since_label = QLabel(PartnershipEditor)
        self.state_since_label.setObjectName(u"state_since_label")

        self.partnership_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.state_since_label)

        self.state_since = QLineEdit(PartnershipEditor)
        self.state_since.setObjectName(u"state_since")

        self.partnership_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.state_since)

        self.state_reason_label = QLabel(PartnershipEditor)
        self.state_reason_label.setObjectName(u"state_reason_label")

        self.partnership_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.state_reason_label)

        self.state_reason = QLineEdit(PartnershipEditor)
        self.state_reason.setObjectName(u"state_reason")

        self.partnership_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.state_reason)

        self.school_label = QLabel(PartnershipEditor)
        self.school_label.setObjectName(u"school_label")

        self.partnership_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(PartnershipEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.partnership_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.school)

        self.need_label = QLabel(PartnershipEditor)
        self.need_label.setObjectName(u"need_label")

        self.partnership_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.need_label)

        self.need = QComboBox(PartnershipEditor)
        self.need.setObjectName(u"need")
        self.need.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.need.setMinimumContentsLength(22)

        self.partnership_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.need)

        self.is_symmetrical = QCheckBox(PartnershipEditor)
        self.is_symmetrical.setObjectName(u"is_symmetrical")

        self.partnership_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.is_symmetrical)

        self.tags_focus_areas_label = QLabel(PartnershipEditor)
        self.tags_focus_areas_label.setObjectName(u"tags_focus_areas_label")

        self.partnership_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.tags_focus_areas_label)

        self.tags_focus_areas = QListWidget(PartnershipEditor)
        self.tags_focus_areas.setObjectName(u"tags_focus_areas")

        self.partnership_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.tags_focus_areas)

        self.tags_strategy_aims_label = QLabel(PartnershipEditor)
        self.tags_strategy_aims_label.setObjectName(u"tags_strategy_aims_label")

        self.partnership_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.tags_strategy_aims_label)

        self.tags_strategy_aims = QListWidget(PartnershipEditor)
        self.tags_strategy_aims.setObjectName(u"tags_strategy_aims")

        self.partnership_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.tags_strategy_aims)

        self.agreed_days_label = QLabel(PartnershipEditor)
        self.agreed_days_label.setObjectName(u"agreed_days_label")

        self.partnership_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.agreed_days_label)

        self.agreed_days = QLineEdit(PartnershipEditor)
        self.agreed_days.setObjectName(u"agreed_days")

        self.partnership_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.agreed_days)

        self.starts_on_label = QLabel(PartnershipEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.partnership_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.starts_on_label)

        self.starts_on = QLineEdit(PartnershipEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.partnership_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.planned_end_label = QLabel(PartnershipEditor)
        self.planned_end_label.setObjectName(u"planned_end_label")

        self.partnership_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.planned_end_label)

        self.planned_end = QLineEdit(PartnershipEditor)
        self.planned_end.setObjectName(u"planned_end")

        self.partnership_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.planned_end)

        self.next_review_on_label = QLabel(PartnershipEditor)
        self.next_review_on_label.setObjectName(u"next_review_on_label")

        self.partnership_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.next_review_on_label)

        self.next_review_on = QLineEdit(PartnershipEditor)
        self.next_review_on.setObjectName(u"next_review_on")

        self.partnership_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.next_review_on)

        self.reviewer_label = QLabel(PartnershipEditor)
        self.reviewer_label.setObjectName(u"reviewer_label")

        self.partnership_form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.reviewer_label)

        self.reviewer = QLineEdit(PartnershipEditor)
        self.reviewer.setObjectName(u"reviewer")

        self.partnership_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.reviewer)

        self.rate_label = QLabel(PartnershipEditor)
        self.rate_label.setObjectName(u"rate_label")

        self.partnership_form.setWidget(15, QFormLayout.ItemRole.LabelRole, self.rate_label)

        self.rate = QLineEdit(PartnershipEditor)
        self.rate.setObjectName(u"rate")

        self.partnership_form.setWidget(15, QFormLayout.ItemRole.FieldRole, self.rate)

        self.payer_code_label = QLabel(PartnershipEditor)
        self.payer_code_label.setObjectName(u"payer_code_label")

        self.partnership_form.setWidget(16, QFormLayout.ItemRole.LabelRole, self.payer_code_label)

        self.payer_code = QComboBox(PartnershipEditor)
        self.payer_code.setObjectName(u"payer_code")
        self.payer_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.payer_code.setMinimumContentsLength(22)

        self.partnership_form.setWidget(16, QFormLayout.ItemRole.FieldRole, self.payer_code)

        self.brokerage_fee_label = QLabel(PartnershipEditor)
        self.brokerage_fee_label.setObjectName(u"brokerage_fee_label")

        self.partnership_form.setWidget(17, QFormLayout.ItemRole.LabelRole, self.brokerage_fee_label)

        self.brokerage_fee = QLineEdit(PartnershipEditor)
        self.brokerage_fee.setObjectName(u"brokerage_fee")

        self.partnership_form.setWidget(17, QFormLayout.ItemRole.FieldRole, self.brokerage_fee)

        self.closed_on_label = QLabel(PartnershipEditor)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.partnership_form.setWidget(18, QFormLayout.ItemRole.LabelRole, self.closed_on_label)

        self.closed_on = QLineEdit(PartnershipEditor)
        self.closed_on.setObjectName(u"closed_on")

        self.partnership_form.setWidget(18, QFormLayout.ItemRole.FieldRole, self.closed_on)

        self.outcome_code_label = QLabel(PartnershipEditor)
        self.outcome_code_label.setObjectName(u"outcome_code_label")

        self.partnership_form.setWidget(19, QFormLayout.ItemRole.LabelRole, self.outcome_code_label)

        self.outcome_code = QComboBox(PartnershipEditor)
        self.outcome_code.setObjectName(u"outcome_code")
        self.outcome_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome_code.setMinimumContentsLength(22)

        self.partnership_form.setWidget(19, QFormLayout.ItemRole.FieldRole, self.outcome_code)

        self.note_label = QLabel(PartnershipEditor)
        self.note_label.setObjectName(u"note_label")

        self.partnership_form.setWidget(20, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(PartnershipEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.partnership_form.setWidget(20, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_code_label.setBuddy(self.kind_code)
        self.state_label.setBuddy(self.state)
        self.state_since_label.setBuddy(self.state_since)
        self.state_reason_label.setBuddy(self.state_reason)
        self.school_label.setBuddy(self.school)
        self.need_label.setBuddy(self.need)
        self.tags_focus_areas_label.setBuddy(self.tags_focus_areas)
        self.tags_strategy_aims_label.setBuddy(self.tags_strategy_aims)
        self.agreed_days_label.setBuddy(self.agreed_days)
        self.starts_on_label.setBuddy(self.starts_on)
        self.planned_end_label.setBuddy(self.planned_end)
        self.next_review_on_label.setBuddy(self.next_review_on)
        self.reviewer_label.setBuddy(self.reviewer)
        self.rate_label.setBuddy(self.rate)
        self.payer_code_label.setBuddy(self.payer_code)
        self.brokerage_fee_label.setBuddy(self.brokerage_fee)
        self.closed_on_label.setBuddy(self.closed_on)
        self.outcome_code_label.setBuddy(self.outcome_code)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind_code)
        QWidget.setTabOrder(self.kind_code, self.state)
        QWidget.setTabOrder(self.state, self.state_since)
        QWidget.setTabOrder(self.state_since, self.state_reason)
        QWidget.setTabOrder(self.state_reason, self.school)
        QWidget.setTabOrder(self.school, self.need)
        QWidget.setTabOrder(self.need, self.is_symmetrical)
        QWidget.setTabOrder(self.is_symmetrical, self.tags_focus_areas)
        QWidget.setTabOrder(self.tags_focus_areas, self.tags_strategy_aims)
        QWidget.setTabOrder(self.tags_strategy_aims, self.agreed_days)
        QWidget.setTabOrder(self.agreed_days, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.planned_end)
        QWidget.setTabOrder(self.planned_end, self.next_review_on)
        QWidget.setTabOrder(self.next_review_on, self.reviewer)
        QWidget.setTabOrder(self.reviewer, self.rate)
        QWidget.setTabOrder(self.rate, self.payer_code)
        QWidget.setTabOrder(self.payer_code, self.brokerage_fee)
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
        self.school_label.setText(QCoreApplication.translate("PartnershipEditor", u"School supported", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"School supported", None))
#endif // QT_CONFIG(accessibility)
        self.need_label.setText(QCoreApplication.translate("PartnershipEditor", u"Need it answers", None))
#if QT_CONFIG(accessibility)
        self.need.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Need it answers", None))
#endif // QT_CONFIG(accessibility)
        self.is_symmetrical.setText(QCoreApplication.translate("PartnershipEditor", u"Equal partners", None))
#if QT_CONFIG(accessibility)
        self.is_symmetrical.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Equal partners", None))
#endif // QT_CONFIG(accessibility)
        self.tags_focus_areas_label.setText(QCoreApplication.translate("PartnershipEditor", u"Focus areas", None))
#if QT_CONFIG(accessibility)
        self.tags_focus_areas.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Focus areas", None))
#endif // QT_CONFIG(accessibility)
        self.tags_strategy_aims_label.setText(QCoreApplication.translate("PartnershipEditor", u"Aims served", None))
#if QT_CONFIG(accessibility)
        self.tags_strategy_aims.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Aims served", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_days_label.setText(QCoreApplication.translate("PartnershipEditor", u"Days agreed", None))
#if QT_CONFIG(accessibility)
        self.agreed_days.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Days agreed", None))
#endif // QT_CONFIG(accessibility)
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
        self.next_review_on_label.setText(QCoreApplication.translate("PartnershipEditor", u"Next review on", None))
#if QT_CONFIG(accessibility)
        self.next_review_on.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Next review on", None))
#endif // QT_CONFIG(accessibility)
        self.next_review_on.setPlaceholderText(QCoreApplication.translate("PartnershipEditor", u"such as 12 Sep 2026", None))
        self.reviewer_label.setText(QCoreApplication.translate("PartnershipEditor", u"Reviewer", None))
#if QT_CONFIG(accessibility)
        self.reviewer.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Reviewer", None))
#endif // QT_CONFIG(accessibility)
        self.rate_label.setText(QCoreApplication.translate("PartnershipEditor", u"Rate a day in pounds", None))
#if QT_CONFIG(accessibility)
        self.rate.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Rate a day in pounds", None))
#endif // QT_CONFIG(accessibility)
        self.payer_code_label.setText(QCoreApplication.translate("PartnershipEditor", u"Paid by", None))
#if QT_CONFIG(accessibility)
        self.payer_code.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Paid by", None))
#endif // QT_CONFIG(accessibility)
        self.brokerage_fee_label.setText(QCoreApplication.translate("PartnershipEditor", u"Brokerage fee in pounds", None))
#if QT_CONFIG(accessibility)
        self.brokerage_fee.setAccessibleName(QCoreApplication.translate("PartnershipEditor", u"Brokerage fee in pounds", None))
#endif // QT_CONFIG(accessibility)
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

