# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'enrolment_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_EnrolmentEditor(object):
    def setupUi(self, EnrolmentEditor):
        if not EnrolmentEditor.objectName():
            EnrolmentEditor.setObjectName(u"EnrolmentEditor")
        self.enrolment_form = QFormLayout(EnrolmentEditor)
        self.enrolment_form.setObjectName(u"enrolment_form")
        self.enrolment_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.enrolment_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.enrolment_form.setHorizontalSpacing(16)
        self.enrolment_form.setVerticalSpacing(4)
        self.person_label = QLabel(EnrolmentEditor)
        self.person_label.setObjectName(u"person_label")

        self.enrolment_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QComboBox(EnrolmentEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person)

        self.cohort_label = QLabel(EnrolmentEditor)
        self.cohort_label.setObjectName(u"cohort_label")

        self.enrolment_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.cohort_label)

        self.cohort = QComboBox(EnrolmentEditor)
        self.cohort.setObjectName(u"cohort")
        self.cohort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cohort.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.cohort)

        self.state_label = QLabel(EnrolmentEditor)
        self.state_label.setObjectName(u"state_label")

        self.enrolment_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = QComboBox(EnrolmentEditor)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.state)

        self.state_since_label = QLabel(EnrolmentEditor)
        self.state_since_label.setObjectName(u"state_since_label")

        self.enrolment_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.state_since_label)

        self.state_since = QLineEdit(EnrolmentEditor)
        self.state_since.setObjectName(u"state_since")

        self.enrolment_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.state_since)

        self.approval_label = QLabel(EnrolmentEditor)
        self.approval_label.setObjectName(u"approval_label")

        self.enrolment_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.approval_label)

        self.approval = QComboBox(EnrolmentEditor)
        self.approval.setObjectName(u"approval")
        self.approval.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.approval.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.approval)

        self.training_label = QLabel(EnrolmentEditor)
        self.training_label.setObjectName(u"training_label")

        self.enrolment_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.training_label)

        self.training = QComboBox(EnrolmentEditor)
        self.training.setObjectName(u"training")
        self.training.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.training.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.training)

        self.outcome_label = QLabel(EnrolmentEditor)
        self.outcome_label.setObjectName(u"outcome_label")

        self.enrolment_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = QComboBox(EnrolmentEditor)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.reason_code_label = QLabel(EnrolmentEditor)
        self.reason_code_label.setObjectName(u"reason_code_label")

        self.enrolment_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.reason_code_label)

        self.reason_code = QComboBox(EnrolmentEditor)
        self.reason_code.setObjectName(u"reason_code")
        self.reason_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason_code.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.reason_code)

        self.answer_by_label = QLabel(EnrolmentEditor)
        self.answer_by_label.setObjectName(u"answer_by_label")

        self.enrolment_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.answer_by_label)

        self.answer_by = QLineEdit(EnrolmentEditor)
        self.answer_by.setObjectName(u"answer_by")

        self.enrolment_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.answer_by)

        self.endorsed_by_label = QLabel(EnrolmentEditor)
        self.endorsed_by_label.setObjectName(u"endorsed_by_label")

        self.enrolment_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.endorsed_by_label)

        self.endorsed_by = QLineEdit(EnrolmentEditor)
        self.endorsed_by.setObjectName(u"endorsed_by")

        self.enrolment_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.endorsed_by)

        self.endorsed_on_label = QLabel(EnrolmentEditor)
        self.endorsed_on_label.setObjectName(u"endorsed_on_label")

        self.enrolment_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.endorsed_on_label)

        self.endorsed_on = QLineEdit(EnrolmentEditor)
        self.endorsed_on.setObjectName(u"endorsed_on")

        self.enrolment_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.endorsed_on)

        self.funding_code_label = QLabel(EnrolmentEditor)
        self.funding_code_label.setObjectName(u"funding_code_label")

        self.enrolment_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.funding_code_label)

        self.funding_code = QComboBox(EnrolmentEditor)
        self.funding_code.setObjectName(u"funding_code")
        self.funding_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.funding_code.setMinimumContentsLength(22)

        self.enrolment_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.funding_code)

        self.tutor_label = QLabel(EnrolmentEditor)
        self.tutor_label.setObjectName(u"tutor_label")

        self.enrolment_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.tutor_label)

        self.tutor = QLineEdit(EnrolmentEditor)
        self.tutor.setObjectName(u"tutor")

        self.enrolment_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.tutor)

        self.visits_allowed_label = QLabel(EnrolmentEditor)
        self.visits_allowed_label.setObjectName(u"visits_allowed_label")

        self.enrolment_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.visits_allowed_label)

        self.visits_allowed = QLineEdit(EnrolmentEditor)
        self.visits_allowed.setObjectName(u"visits_allowed")

        self.enrolment_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.visits_allowed)

        self.visits_used_label = QLabel(EnrolmentEditor)
        self.visits_used_label.setObjectName(u"visits_used_label")

        self.enrolment_form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.visits_used_label)

        self.visits_used = QLineEdit(EnrolmentEditor)
        self.visits_used.setObjectName(u"visits_used")

        self.enrolment_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.visits_used)

        self.note_label = QLabel(EnrolmentEditor)
        self.note_label.setObjectName(u"note_label")

        self.enrolment_form.setWidget(15, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(EnrolmentEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.enrolment_form.setWidget(15, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.cohort_label.setBuddy(self.cohort)
        self.state_label.setBuddy(self.state)
        self.state_since_label.setBuddy(self.state_since)
        self.approval_label.setBuddy(self.approval)
        self.training_label.setBuddy(self.training)
        self.outcome_label.setBuddy(self.outcome)
        self.reason_code_label.setBuddy(self.reason_code)
        self.answer_by_label.setBuddy(self.answer_by)
        self.endorsed_by_label.setBuddy(self.endorsed_by)
        self.endorsed_on_label.setBuddy(self.endorsed_on)
        self.funding_code_label.setBuddy(self.funding_code)
        self.tutor_label.setBuddy(self.tutor)
        self.visits_allowed_label.setBuddy(self.visits_allowed)
        self.visits_used_label.setBuddy(self.visits_used)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.cohort)
        QWidget.setTabOrder(self.cohort, self.state)
        QWidget.setTabOrder(self.state, self.state_since)
        QWidget.setTabOrder(self.state_since, self.approval)
        QWidget.setTabOrder(self.approval, self.training)
        QWidget.setTabOrder(self.training, self.outcome)
        QWidget.setTabOrder(self.outcome, self.reason_code)
        QWidget.setTabOrder(self.reason_code, self.answer_by)
        QWidget.setTabOrder(self.answer_by, self.endorsed_by)
        QWidget.setTabOrder(self.endorsed_by, self.endorsed_on)
        QWidget.setTabOrder(self.endorsed_on, self.funding_code)
        QWidget.setTabOrder(self.funding_code, self.tutor)
        QWidget.setTabOrder(self.tutor, self.visits_allowed)
        QWidget.setTabOrder(self.visits_allowed, self.visits_used)
        QWidget.setTabOrder(self.visits_used, self.note)

        self.retranslateUi(EnrolmentEditor)

        QMetaObject.connectSlotsByName(EnrolmentEditor)
    # setupUi

    def retranslateUi(self, EnrolmentEditor):
        EnrolmentEditor.setWindowTitle(QCoreApplication.translate("EnrolmentEditor", u"Enrolment", None))
        self.person_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Leader", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Leader", None))
#endif // QT_CONFIG(accessibility)
        self.cohort_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Cohort", None))
#if QT_CONFIG(accessibility)
        self.cohort.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Cohort", None))
#endif // QT_CONFIG(accessibility)
        self.state_label.setText(QCoreApplication.translate("EnrolmentEditor", u"State", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.state_since_label.setText(QCoreApplication.translate("EnrolmentEditor", u"In this state since", None))
#if QT_CONFIG(accessibility)
        self.state_since.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"In this state since", None))
#endif // QT_CONFIG(accessibility)
        self.state_since.setPlaceholderText(QCoreApplication.translate("EnrolmentEditor", u"such as 12 Sep 2026", None))
        self.approval_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Approval", None))
#if QT_CONFIG(accessibility)
        self.approval.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Approval", None))
#endif // QT_CONFIG(accessibility)
        self.training_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Training", None))
#if QT_CONFIG(accessibility)
        self.training.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Training", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Outcome", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.reason_code_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_code.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.answer_by_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Offer to be answered by", None))
#if QT_CONFIG(accessibility)
        self.answer_by.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Offer to be answered by", None))
#endif // QT_CONFIG(accessibility)
        self.answer_by.setPlaceholderText(QCoreApplication.translate("EnrolmentEditor", u"such as 12 Sep 2026", None))
        self.endorsed_by_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Endorsed by", None))
#if QT_CONFIG(accessibility)
        self.endorsed_by.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Endorsed by", None))
#endif // QT_CONFIG(accessibility)
        self.endorsed_on_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Endorsed on", None))
#if QT_CONFIG(accessibility)
        self.endorsed_on.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Endorsed on", None))
#endif // QT_CONFIG(accessibility)
        self.endorsed_on.setPlaceholderText(QCoreApplication.translate("EnrolmentEditor", u"such as 12 Sep 2026", None))
        self.funding_code_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Paid by", None))
#if QT_CONFIG(accessibility)
        self.funding_code.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Paid by", None))
#endif // QT_CONFIG(accessibility)
        self.tutor_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Tutor", None))
#if QT_CONFIG(accessibility)
        self.tutor.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Tutor", None))
#endif // QT_CONFIG(accessibility)
        self.visits_allowed_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Visits allowed", None))
#if QT_CONFIG(accessibility)
        self.visits_allowed.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Visits allowed", None))
#endif // QT_CONFIG(accessibility)
        self.visits_used_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Visits used", None))
#if QT_CONFIG(accessibility)
        self.visits_used.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Visits used", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

