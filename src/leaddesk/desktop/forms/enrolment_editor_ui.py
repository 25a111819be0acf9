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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_EnrolmentEditor(object):
    def setupUi(self, EnrolmentEditor):
        if not EnrolmentEditor.objectName():
            EnrolmentEditor.setObjectName(u"EnrolmentEditor")
        self.enrolment_form = QVBoxLayout(EnrolmentEditor)
        self.enrolment_form.setSpacing(4)
        self.enrolment_form.setObjectName(u"enrolment_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.person_label = QLabel(EnrolmentEditor)
        self.person_label.setObjectName(u"person_label")

        self.row_0.addWidget(self.person_label, 0, 0, 1, 1)

        self.person = QComboBox(EnrolmentEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)

        self.row_0.addWidget(self.person, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.enrolment_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.cohort_label = QLabel(EnrolmentEditor)
        self.cohort_label.setObjectName(u"cohort_label")

        self.row_1.addWidget(self.cohort_label, 0, 0, 1, 1)

        self.cohort = QComboBox(EnrolmentEditor)
        self.cohort.setObjectName(u"cohort")
        self.cohort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cohort.setMinimumContentsLength(8)

        self.row_1.addWidget(self.cohort, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.enrolment_form.addLayout(self.row_1)

        self.heading_2 = QLabel(EnrolmentEditor)
        self.heading_2.setObjectName(u"heading_2")
        self.heading_2.setProperty(u"role", u"section")

        self.enrolment_form.addWidget(self.heading_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.state_label = QLabel(EnrolmentEditor)
        self.state_label.setObjectName(u"state_label")

        self.row_3.addWidget(self.state_label, 0, 0, 1, 1)

        self.state = QComboBox(EnrolmentEditor)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(8)

        self.row_3.addWidget(self.state, 1, 0, 1, 1)

        self.state_since_label = QLabel(EnrolmentEditor)
        self.state_since_label.setObjectName(u"state_since_label")

        self.row_3.addWidget(self.state_since_label, 0, 1, 1, 1)

        self.state_since = QLineEdit(EnrolmentEditor)
        self.state_since.setObjectName(u"state_since")

        self.row_3.addWidget(self.state_since, 1, 1, 1, 1)

        self.answer_by_label = QLabel(EnrolmentEditor)
        self.answer_by_label.setObjectName(u"answer_by_label")

        self.row_3.addWidget(self.answer_by_label, 0, 2, 1, 1)

        self.answer_by = QLineEdit(EnrolmentEditor)
        self.answer_by.setObjectName(u"answer_by")

        self.row_3.addWidget(self.answer_by, 1, 2, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)
        self.row_3.setColumnStretch(2, 1)

        self.enrolment_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.approval_label = QLabel(EnrolmentEditor)
        self.approval_label.setObjectName(u"approval_label")

        self.row_4.addWidget(self.approval_label, 0, 0, 1, 1)

        self.approval = QComboBox(EnrolmentEditor)
        self.approval.setObjectName(u"approval")
        self.approval.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.approval.setMinimumContentsLength(8)

        self.row_4.addWidget(self.approval, 1, 0, 1, 1)

        self.training_label = QLabel(EnrolmentEditor)
        self.training_label.setObjectName(u"training_label")

        self.row_4.addWidget(self.training_label, 0, 1, 1, 1)

        self.training = QComboBox(EnrolmentEditor)
        self.training.setObjectName(u"training")
        self.training.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.training.setMinimumContentsLength(8)

        self.row_4.addWidget(self.training, 1, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.enrolment_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.outcome_label = QLabel(EnrolmentEditor)
        self.outcome_label.setObjectName(u"outcome_label")

        self.row_5.addWidget(self.outcome_label, 0, 0, 1, 1)

        self.outcome = QComboBox(EnrolmentEditor)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome.setMinimumContentsLength(8)

        self.row_5.addWidget(self.outcome, 1, 0, 1, 1)

        self.reason_code_label = QLabel(EnrolmentEditor)
        self.reason_code_label.setObjectName(u"reason_code_label")

        self.row_5.addWidget(self.reason_code_label, 0, 1, 1, 1)

        self.reason_code = QComboBox(EnrolmentEditor)
        self.reason_code.setObjectName(u"reason_code")
        self.reason_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason_code.setMinimumContentsLength(8)

        self.row_5.addWidget(self.reason_code, 1, 1, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)

        self.enrolment_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.voided_as_label = QLabel(EnrolmentEditor)
        self.voided_as_label.setObjectName(u"voided_as_label")

        self.row_6.addWidget(self.voided_as_label, 0, 0, 1, 1)

        self.voided_as = QLineEdit(EnrolmentEditor)
        self.voided_as.setObjectName(u"voided_as")

        self.row_6.addWidget(self.voided_as, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.enrolment_form.addLayout(self.row_6)

        self.heading_7 = QLabel(EnrolmentEditor)
        self.heading_7.setObjectName(u"heading_7")
        self.heading_7.setProperty(u"role", u"section")

        self.enrolment_form.addWidget(self.heading_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.endorsed_by_label = QLabel(EnrolmentEditor)
        self.endorsed_by_label.setObjectName(u"endorsed_by_label")

        self.row_8.addWidget(self.endorsed_by_label, 0, 0, 1, 1)

        self.endorsed_by = QLineEdit(EnrolmentEditor)
        self.endorsed_by.setObjectName(u"endorsed_by")

        self.row_8.addWidget(self.endorsed_by, 1, 0, 1, 1)

        self.endorsed_on_label = QLabel(EnrolmentEditor)
        self.endorsed_on_label.setObjectName(u"endorsed_on_label")

        self.row_8.addWidget(self.endorsed_on_label, 0, 1, 1, 1)

        self.endorsed_on = QLineEdit(EnrolmentEditor)
        self.endorsed_on.setObjectName(u"endorsed_on")

        self.row_8.addWidget(self.endorsed_on, 1, 1, 1, 1)

        self.funding_code_label = QLabel(EnrolmentEditor)
        self.funding_code_label.setObjectName(u"funding_code_label")

        self.row_8.addWidget(self.funding_code_label, 0, 2, 1, 1)

        self.funding_code = QComboBox(EnrolmentEditor)
        self.funding_code.setObjectName(u"funding_code")
        self.funding_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.funding_code.setMinimumContentsLength(8)

        self.row_8.addWidget(self.funding_code, 1, 2, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)
        self.row_8.setColumnStretch(1, 1)
        self.row_8.setColumnStretch(2, 1)

        self.enrolment_form.addLayout(self.row_8)

        self.heading_9 = QLabel(EnrolmentEditor)
        self.heading_9.setObjectName(u"heading_9")
        self.heading_9.setProperty(u"role", u"section")

        self.enrolment_form.addWidget(self.heading_9)

        self.row_10 = QGridLayout()
        self.row_10.setObjectName(u"row_10")
        self.row_10.setHorizontalSpacing(16)
        self.row_10.setVerticalSpacing(4)
        self.tutor_label = QLabel(EnrolmentEditor)
        self.tutor_label.setObjectName(u"tutor_label")

        self.row_10.addWidget(self.tutor_label, 0, 0, 1, 1)

        self.tutor = QLineEdit(EnrolmentEditor)
        self.tutor.setObjectName(u"tutor")

        self.row_10.addWidget(self.tutor, 1, 0, 1, 1)

        self.visits_allowed_label = QLabel(EnrolmentEditor)
        self.visits_allowed_label.setObjectName(u"visits_allowed_label")

        self.row_10.addWidget(self.visits_allowed_label, 0, 1, 1, 1)

        self.visits_allowed = QLineEdit(EnrolmentEditor)
        self.visits_allowed.setObjectName(u"visits_allowed")

        self.row_10.addWidget(self.visits_allowed, 1, 1, 1, 1)

        self.visits_used_label = QLabel(EnrolmentEditor)
        self.visits_used_label.setObjectName(u"visits_used_label")

        self.row_10.addWidget(self.visits_used_label, 0, 2, 1, 1)

        self.visits_used = QLineEdit(EnrolmentEditor)
        self.visits_used.setObjectName(u"visits_used")

        self.row_10.addWidget(self.visits_used, 1, 2, 1, 1)

        self.row_10.setRowStretch(1, 1)
        self.row_10.setColumnStretch(0, 1)
        self.row_10.setColumnStretch(1, 1)
        self.row_10.setColumnStretch(2, 1)

        self.enrolment_form.addLayout(self.row_10)

        self.row_11 = QGridLayout()
        self.row_11.setObjectName(u"row_11")
        self.row_11.setHorizontalSpacing(16)
        self.row_11.setVerticalSpacing(4)
        self.note_label = QLabel(EnrolmentEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_11.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(EnrolmentEditor)
        self.note.setObjectName(u"note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_11.addWidget(self.note, 1, 0, 1, 1)

        self.row_11.setRowStretch(1, 1)
        self.row_11.setColumnStretch(0, 1)

        self.enrolment_form.addLayout(self.row_11)

        self.enrolment_form.setStretch(11, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.cohort_label.setBuddy(self.cohort)
        self.state_label.setBuddy(self.state)
        self.state_since_label.setBuddy(self.state_since)
        self.answer_by_label.setBuddy(self.answer_by)
        self.approval_label.setBuddy(self.approval)
        self.training_label.setBuddy(self.training)
        self.outcome_label.setBuddy(self.outcome)
        self.reason_code_label.setBuddy(self.reason_code)
        self.voided_as_label.setBuddy(self.voided_as)
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
        QWidget.setTabOrder(self.state_since, self.answer_by)
        QWidget.setTabOrder(self.answer_by, self.approval)
        QWidget.setTabOrder(self.approval, self.training)
        QWidget.setTabOrder(self.training, self.outcome)
        QWidget.setTabOrder(self.outcome, self.reason_code)
        QWidget.setTabOrder(self.reason_code, self.voided_as)
        QWidget.setTabOrder(self.voided_as, self.endorsed_by)
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
        self.heading_2.setText(QCoreApplication.translate("EnrolmentEditor", u"Where it stands", None))
        self.state_label.setText(QCoreApplication.translate("EnrolmentEditor", u"State", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.state_since_label.setText(QCoreApplication.translate("EnrolmentEditor", u"In this state since", None))
#if QT_CONFIG(accessibility)
        self.state_since.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"In this state since", None))
#endif // QT_CONFIG(accessibility)
        self.state_since.setPlaceholderText(QCoreApplication.translate("EnrolmentEditor", u"such as 12 Sep 2026", None))
        self.answer_by_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Offer to be answered by", None))
#if QT_CONFIG(accessibility)
        self.answer_by.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Offer to be answered by", None))
#endif // QT_CONFIG(accessibility)
        self.answer_by.setPlaceholderText(QCoreApplication.translate("EnrolmentEditor", u"such as 12 Sep 2026", None))
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
        self.voided_as_label.setText(QCoreApplication.translate("EnrolmentEditor", u"Why the outcome is void", None))
#if QT_CONFIG(accessibility)
        self.voided_as.setAccessibleName(QCoreApplication.translate("EnrolmentEditor", u"Why the outcome is void", None))
#endif // QT_CONFIG(accessibility)
        self.voided_as.setPlaceholderText(QCoreApplication.translate("EnrolmentEditor", u"only where it is", None))
        self.heading_7.setText(QCoreApplication.translate("EnrolmentEditor", u"Agreed with the school", None))
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
        self.heading_9.setText(QCoreApplication.translate("EnrolmentEditor", u"Support", None))
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

