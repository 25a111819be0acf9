# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'support_category_editor.ui'
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

class Ui_SupportCategoryEditor(object):
    def setupUi(self, SupportCategoryEditor):
        if not SupportCategoryEditor.objectName():
            SupportCategoryEditor.setObjectName(u"SupportCategoryEditor")
        self.support_category_form = QVBoxLayout(SupportCategoryEditor)
        self.support_category_form.setSpacing(4)
        self.support_category_form.setObjectName(u"support_category_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.category_code_label = QLabel(SupportCategoryEditor)
        self.category_code_label.setObjectName(u"category_code_label")

        self.row_0.addWidget(self.category_code_label, 0, 0, 1, 1)

        self.category_code = QComboBox(SupportCategoryEditor)
        self.category_code.setObjectName(u"category_code")
        self.category_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category_code.setMinimumContentsLength(8)

        self.row_0.addWidget(self.category_code, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.support_category_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.start_label = QLabel(SupportCategoryEditor)
        self.start_label.setObjectName(u"start_label")

        self.row_1.addWidget(self.start_label, 0, 0, 1, 1)

        self.start = QLineEdit(SupportCategoryEditor)
        self.start.setObjectName(u"start")

        self.row_1.addWidget(self.start, 1, 0, 1, 1)

        self.end_label = QLabel(SupportCategoryEditor)
        self.end_label.setObjectName(u"end_label")

        self.row_1.addWidget(self.end_label, 0, 1, 1, 1)

        self.end = QLineEdit(SupportCategoryEditor)
        self.end.setObjectName(u"end")

        self.row_1.addWidget(self.end, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.support_category_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.rationale_label = QLabel(SupportCategoryEditor)
        self.rationale_label.setObjectName(u"rationale_label")

        self.row_2.addWidget(self.rationale_label, 0, 0, 1, 1)

        self.rationale = QPlainTextEdit(SupportCategoryEditor)
        self.rationale.setObjectName(u"rationale")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rationale.sizePolicy().hasHeightForWidth())
        self.rationale.setSizePolicy(sizePolicy)
        self.rationale.setTabChangesFocus(True)

        self.row_2.addWidget(self.rationale, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.support_category_form.addLayout(self.row_2)

        self.support_category_form.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.category_code_label.setBuddy(self.category_code)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.rationale_label.setBuddy(self.rationale)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.category_code, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.rationale)

        self.retranslateUi(SupportCategoryEditor)

        QMetaObject.connectSlotsByName(SupportCategoryEditor)
    # setupUi

    def retranslateUi(self, SupportCategoryEditor):
        SupportCategoryEditor.setWindowTitle(QCoreApplication.translate("SupportCategoryEditor", u"Support category", None))
        self.category_code_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"Category", None))
#if QT_CONFIG(accessibility)
        self.category_code.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("SupportCategoryEditor", u"such as 12 Sep 2026", None))
        self.end_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.end.setPlaceholderText(QCoreApplication.translate("SupportCategoryEditor", u"such as 12 Sep 2026", None))
        self.rationale_label.setText(QCoreApplication.translate("SupportCategoryEditor", u"Why", None))
#if QT_CONFIG(accessibility)
        self.rationale.setAccessibleName(QCoreApplication.translate("SupportCategoryEditor", u"Why", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

