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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_RecruitmentReviewEditor(object):
    def setupUi(self, RecruitmentReviewEditor):
        if not RecruitmentReviewEditor.objectName():
            RecruitmentReviewEditor.setObjectName(u"RecruitmentReviewEditor")
        self.recruitment_review_form = QFormLayout(RecruitmentReviewEditor)
        self.recruitment_review_form.setObjectName(u"recruitment_review_form")
        self.recruitment_review_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.recruitment_review_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.recruitment_review_form.setHorizontalSpacing(16)
        self.recruitment_review_form.setVerticalSpacing(4)
        self.school_label = QLabel(RecruitmentReviewEditor)
        self.school_label.setObjectName(u"school_label")

        self.recruitment_review_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(RecruitmentReviewEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.recruitment_review_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.school)

        self.held_on_label = QLabel(RecruitmentReviewEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.recruitment_review_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = QLineEdit(RecruitmentReviewEditor)
        self.held_on.setObjectName(u"held_on")

        self.recruitment_review_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.held_by_label = QLabel(RecruitmentReviewEditor)
        self.held_by_label.setObjectName(u"held_by_label")

        self.recruitment_review_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.held_by_label)

        self.held_by = QLineEdit(RecruitmentReviewEditor)
        self.held_by.setObjectName(u"held_by")

        self.recruitment_review_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.held_by)

        self.findings_label = QLabel(RecruitmentReviewEditor)
        self.findings_label.setObjectName(u"findings_label")

        self.recruitment_review_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.findings_label)

        self.findings = QPlainTextEdit(RecruitmentReviewEditor)
        self.findings.setObjectName(u"findings")
        self.findings.setTabChangesFocus(True)

        self.recruitment_review_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.findings)

        self.actions_label = QLabel(RecruitmentReviewEditor)
        self.actions_label.setObjectName(u"actions_label")

        self.recruitment_review_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.actions_label)

        self.actions = QPlainTextEdit(RecruitmentReviewEditor)
        self.actions.setObjectName(u"actions")
        self.actions.setTabChangesFocus(True)

        self.recruitment_review_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.actions)

        self.next_on_label = QLabel(RecruitmentReviewEditor)
        self.next_on_label.setObjectName(u"next_on_label")

        self.recruitment_review_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.next_on_label)

        self.next_on = QLineEdit(RecruitmentReviewEditor)
        self.next_on.setObjectName(u"next_on")

        self.recruitment_review_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.next_on)

#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
        self.held_on_label.setBuddy(self.held_on)
        self.held_by_label.setBuddy(self.held_by)
        self.findings_label.setBuddy(self.findings)
        self.actions_label.setBuddy(self.actions)
        self.next_on_label.setBuddy(self.next_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.school, self.held_on)
        QWidget.setTabOrder(self.held_on, self.held_by)
        QWidget.setTabOrder(self.held_by, self.findings)
        QWidget.setTabOrder(self.findings, self.actions)
        QWidget.setTabOrder(self.actions, self.next_on)

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
        self.findings_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"What was found", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.actions_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"What follows", None))
#if QT_CONFIG(accessibility)
        self.actions.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"What follows", None))
#endif // QT_CONFIG(accessibility)
        self.next_on_label.setText(QCoreApplication.translate("RecruitmentReviewEditor", u"Next review", None))
#if QT_CONFIG(accessibility)
        self.next_on.setAccessibleName(QCoreApplication.translate("RecruitmentReviewEditor", u"Next review", None))
#endif // QT_CONFIG(accessibility)
        self.next_on.setPlaceholderText(QCoreApplication.translate("RecruitmentReviewEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

