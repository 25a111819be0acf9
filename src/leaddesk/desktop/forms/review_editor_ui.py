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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ReviewEditor(object):
    def setupUi(self, ReviewEditor):
        if not ReviewEditor.objectName():
            ReviewEditor.setObjectName(u"ReviewEditor")
        self.review_form = QVBoxLayout(ReviewEditor)
        self.review_form.setSpacing(4)
        self.review_form.setObjectName(u"review_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.partnership_label = QLabel(ReviewEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.row_0.addWidget(self.partnership_label, 0, 0, 1, 1)

        self.partnership = QComboBox(ReviewEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(8)

        self.row_0.addWidget(self.partnership, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.review_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.number_label = QLabel(ReviewEditor)
        self.number_label.setObjectName(u"number_label")

        self.row_1.addWidget(self.number_label, 0, 0, 1, 1)

        self.number = QLineEdit(ReviewEditor)
        self.number.setObjectName(u"number")

        self.row_1.addWidget(self.number, 1, 0, 1, 1)

        self.held_on_label = QLabel(ReviewEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.row_1.addWidget(self.held_on_label, 0, 1, 1, 1)

        self.held_on = QLineEdit(ReviewEditor)
        self.held_on.setObjectName(u"held_on")

        self.row_1.addWidget(self.held_on, 1, 1, 1, 1)

        self.next_on_label = QLabel(ReviewEditor)
        self.next_on_label.setObjectName(u"next_on_label")

        self.row_1.addWidget(self.next_on_label, 0, 2, 1, 1)

        self.next_on = QLineEdit(ReviewEditor)
        self.next_on.setObjectName(u"next_on")

        self.row_1.addWidget(self.next_on, 1, 2, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)
        self.row_1.setColumnStretch(2, 1)

        self.review_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.reviewer_label = QLabel(ReviewEditor)
        self.reviewer_label.setObjectName(u"reviewer_label")

        self.row_2.addWidget(self.reviewer_label, 0, 0, 1, 1)

        self.reviewer = QLineEdit(ReviewEditor)
        self.reviewer.setObjectName(u"reviewer")

        self.row_2.addWidget(self.reviewer, 1, 0, 1, 1)

        self.overall_code_label = QLabel(ReviewEditor)
        self.overall_code_label.setObjectName(u"overall_code_label")

        self.row_2.addWidget(self.overall_code_label, 0, 1, 1, 1)

        self.overall_code = QComboBox(ReviewEditor)
        self.overall_code.setObjectName(u"overall_code")
        self.overall_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.overall_code.setMinimumContentsLength(8)

        self.row_2.addWidget(self.overall_code, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.review_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.summary_label = QLabel(ReviewEditor)
        self.summary_label.setObjectName(u"summary_label")

        self.row_3.addWidget(self.summary_label, 0, 0, 1, 1)

        self.summary = QPlainTextEdit(ReviewEditor)
        self.summary.setObjectName(u"summary")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)
        self.summary.setTabChangesFocus(True)

        self.row_3.addWidget(self.summary, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.review_form.addLayout(self.row_3)

        self.review_form.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.number_label.setBuddy(self.number)
        self.held_on_label.setBuddy(self.held_on)
        self.next_on_label.setBuddy(self.next_on)
        self.reviewer_label.setBuddy(self.reviewer)
        self.overall_code_label.setBuddy(self.overall_code)
        self.summary_label.setBuddy(self.summary)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.number)
        QWidget.setTabOrder(self.number, self.held_on)
        QWidget.setTabOrder(self.held_on, self.next_on)
        QWidget.setTabOrder(self.next_on, self.reviewer)
        QWidget.setTabOrder(self.reviewer, self.overall_code)
        QWidget.setTabOrder(self.overall_code, self.summary)

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
        self.next_on_label.setText(QCoreApplication.translate("ReviewEditor", u"Next review on", None))
#if QT_CONFIG(accessibility)
        self.next_on.setAccessibleName(QCoreApplication.translate("ReviewEditor", u"Next review on", None))
#endif // QT_CONFIG(accessibility)
        self.next_on.setPlaceholderText(QCoreApplication.translate("ReviewEditor", u"such as 12 Sep 2026", None))
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
    # retranslateUi

