# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_editor.ui'
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

class Ui_ReviewEditor(object):
    def setupUi(self, ReviewEditor):
        if not ReviewEditor.objectName():
            ReviewEditor.setObjectName(u"ReviewEditor")
        self.review_form = QFormLayout(ReviewEditor)
        self.review_form.setObjectName(u"review_form")
        self.review_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.review_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.review_form.setHorizontalSpacing(16)
        self.review_form.setVerticalSpacing(4)
        self.partnership_label = QLabel(ReviewEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.review_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.partnership_label)

        self.partnership = QComboBox(ReviewEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(22)

        self.review_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.partnership)

        self.number_label = QLabel(ReviewEditor)
        self.number_label.setObjectName(u"number_label")

        self.review_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number = QLineEdit(ReviewEditor)
        self.number.setObjectName(u"number")

        self.review_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.held_on_label = QLabel(ReviewEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.review_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = QLineEdit(ReviewEditor)
        self.held_on.setObjectName(u"held_on")

        self.review_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.reviewer_label = QLabel(ReviewEditor)
        self.reviewer_label.setObjectName(u"reviewer_label")

        self.review_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reviewer_label)

        self.reviewer = QLineEdit(ReviewEditor)
        self.reviewer.setObjectName(u"reviewer")

        self.review_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reviewer)

        self.overall_code_label = QLabel(ReviewEditor)
        self.overall_code_label.setObjectName(u"overall_code_label")

        self.review_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.overall_code_label)

        self.overall_code = QComboBox(ReviewEditor)
        self.overall_code.setObjectName(u"overall_code")
        self.overall_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.overall_code.setMinimumContentsLength(22)

        self.review_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.overall_code)

        self.summary_label = QLabel(ReviewEditor)
        self.summary_label.setObjectName(u"summary_label")

        self.review_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.summary_label)

        self.summary = QPlainTextEdit(ReviewEditor)
        self.summary.setObjectName(u"summary")
        self.summary.setTabChangesFocus(True)

        self.review_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.summary)

        self.next_on_label = QLabel(ReviewEditor)
        self.next_on_label.setObjectName(u"next_on_label")

        self.review_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.next_on_label)

        self.next_on = QLineEdit(ReviewEditor)
        self.next_on.setObjectName(u"next_on")

        self.review_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.next_on)

#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.number_label.setBuddy(self.number)
        self.held_on_label.setBuddy(self.held_on)
        self.reviewer_label.setBuddy(self.reviewer)
        self.overall_code_label.setBuddy(self.overall_code)
        self.summary_label.setBuddy(self.summary)
        self.next_on_label.setBuddy(self.next_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.number)
        QWidget.setTabOrder(self.number, self.held_on)
        QWidget.setTabOrder(self.held_on, self.reviewer)
        QWidget.setTabOrder(self.reviewer, self.overall_code)
        QWidget.setTabOrder(self.overall_code, self.summary)
        QWidget.setTabOrder(self.summary, self.next_on)

        self.retranslateUi(ReviewEditor)

        QMetaObject.connectSlotsByName(ReviewEditor)
    # setupUi

    def retranslateUi(self, ReviewEditor):
        ReviewEditor.setWindowTitle(QCoreApplication.translate("ReviewEditor", u"Review", None))
        self.partnership_label.setText(QCoreApplication.translate("ReviewEditor", u"Partnership", None))
#if QT_CONFIG(accessibility)
        self.partnership.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Partnership", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("ReviewEditor", u"Review number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Review number", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_label.setText(QCoreApplication.translate("ReviewEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.held_on.setPlaceholderText(QCoreApplication.translate("ReviewEditor", u"such as 12 Sep 2026", None))
        self.reviewer_label.setText(QCoreApplication.translate("ReviewEditor", u"Reviewer", None))
#if QT_CONFIG(accessibility)
        self.reviewer.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Reviewer", None))
#endif // QT_CONFIG(accessibility)
        self.overall_code_label.setText(QCoreApplication.translate("ReviewEditor", u"Overall", None))
#if QT_CONFIG(accessibility)
        self.overall_code.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Overall", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText(QCoreApplication.translate("ReviewEditor", u"Summary", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Summary", None))
#endif // QT_CONFIG(accessibility)
        self.next_on_label.setText(QCoreApplication.translate("ReviewEditor", u"Next review on", None))
#if QT_CONFIG(accessibility)
        self.next_on.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Next review on", None))
#endif // QT_CONFIG(accessibility)
        self.next_on.setPlaceholderText(QCoreApplication.translate("ReviewEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

