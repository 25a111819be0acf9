# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recruitment_review_editor.ui'
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

class Ui_RecruitmentReviewEditor(object):
    def setupUi(self, RecruitmentReviewEditor):
        if not RecruitmentReviewEditor.objectName():
            RecruitmentReviewEditor.setObjectName(u"RecruitmentReviewEditor")
        self.recruitment_review_form = QVBoxLayout(RecruitmentReviewEditor)
        self.recruitment_review_form.setSpacing(4)
        self.recruitment_review_form.setObjectName(u"recruitment_review_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.school_label = QLabel(RecruitmentReviewEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_0.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(RecruitmentReviewEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_0.addWidget(self.school, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.recruitment_review_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.held_on_label = QLabel(RecruitmentReviewEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.row_1.addWidget(self.held_on_label, 0, 0, 1, 1)

        self.held_on = QLineEdit(RecruitmentReviewEditor)
        self.held_on.setObjectName(u"held_on")

        self.row_1.addWidget(self.held_on, 1, 0, 1, 1)

        self.held_by_label = QLabel(RecruitmentReviewEditor)
        self.held_by_label.setObjectName(u"held_by_label")

        self.row_1.addWidget(self.held_by_label, 0, 1, 1, 1)

        self.held_by = QLineEdit(RecruitmentReviewEditor)
        self.held_by.setObjectName(u"held_by")

        self.row_1.addWidget(self.held_by, 1, 1, 1, 1)

        self.next_on_label = QLabel(RecruitmentReviewEditor)
        self.next_on_label.setObjectName(u"next_on_label")

        self.row_1.addWidget(self.next_on_label, 0, 2, 1, 1)

        self.next_on = QLineEdit(RecruitmentReviewEditor)
        self.next_on.setObjectName(u"next_on")

        self.row_1.addWidget(self.next_on, 1, 2, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)
        self.row_1.setColumnStretch(2, 1)

        self.recruitment_review_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.findings_label = QLabel(RecruitmentReviewEditor)
        self.findings_label.setObjectName(u"findings_label")

        self.row_2.addWidget(self.findings_label, 0, 0, 1, 1)

        self.findings = QPlainTextEdit(RecruitmentReviewEditor)
        self.findings.setObjectName(u"findings")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.findings.sizePolicy().hasHeightForWidth())
        self.findings.setSizePolicy(sizePolicy)
        self.findings.setTabChangesFocus(True)

        self.row_2.addWidget(self.findings, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.recruitment_review_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.actions_label = QLabel(RecruitmentReviewEditor)
        self.actions_label.setObjectName(u"actions_label")

        self.row_3.addWidget(self.actions_label, 0, 0, 1, 1)

        self.actions = QPlainTextEdit(RecruitmentReviewEditor)
        self.actions.setObjectName(u"actions")
        sizePolicy.setHeightForWidth(self.actions.sizePolicy().hasHeightForWidth())
        self.actions.setSizePolicy(sizePolicy)
        self.actions.setTabChangesFocus(True)

        self.row_3.addWidget(self.actions, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.recruitment_review_form.addLayout(self.row_3)

        self.recruitment_review_form.setStretch(2, 1)
        self.recruitment_review_form.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.held_on_label.setBuddy(self.held_on)
        self.held_by_label.setBuddy(self.held_by)
        self.next_on_label.setBuddy(self.next_on)
        self.findings_label.setBuddy(self.findings)
        self.actions_label.setBuddy(self.actions)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.school, self.held_on)
        QWidget.setTabOrder(self.held_on, self.held_by)
        QWidget.setTabOrder(self.held_by, self.next_on)
        QWidget.setTabOrder(self.next_on, self.findings)
        QWidget.setTabOrder(self.findings, self.actions)

        self.retranslateUi(RecruitmentReviewEditor)

        QMetaObject.connectSlotsByName(RecruitmentReviewEditor)
    # setupUi

    def retranslateUi(self, RecruitmentReviewEditor):
        RecruitmentReviewEditor.setWindowTitle(QCoreApplication.translate("RecruitmentReviewEditor", u"Recruitment review", None))
        self.school_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"School, none for the whole authority", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"School, none for the whole authority", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.held_on.setPlaceholderText(QCoreApplication.translate("RecruitmentReviewEditor", u"such as 12 Sep 2026", None))
        self.held_by_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"By", None))
#if QT_CONFIG(accessibility)
        self.held_by.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"By", None))
#endif // QT_CONFIG(accessibility)
        self.next_on_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"Next review", None))
#if QT_CONFIG(accessibility)
        self.next_on.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"Next review", None))
#endif // QT_CONFIG(accessibility)
        self.next_on.setPlaceholderText(QCoreApplication.translate("RecruitmentReviewEditor", u"such as 12 Sep 2026", None))
        self.findings_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"What was found", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.actions_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"What follows", None))
#if QT_CONFIG(accessibility)
        self.actions.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"What follows", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

