# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'circumstance_editor.ui'
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

class Ui_CircumstanceEditor(object):
    def setupUi(self, CircumstanceEditor):
        if not CircumstanceEditor.objectName():
            CircumstanceEditor.setObjectName(u"CircumstanceEditor")
        self.circumstance_form = QVBoxLayout(CircumstanceEditor)
        self.circumstance_form.setSpacing(4)
        self.circumstance_form.setObjectName(u"circumstance_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.kind_code_label = QLabel(CircumstanceEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.row_0.addWidget(self.kind_code_label, 0, 0, 1, 1)

        self.kind_code = QComboBox(CircumstanceEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(8)

        self.row_0.addWidget(self.kind_code, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.circumstance_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.reason_label = QLabel(CircumstanceEditor)
        self.reason_label.setObjectName(u"reason_label")

        self.row_1.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason = QPlainTextEdit(CircumstanceEditor)
        self.reason.setObjectName(u"reason")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reason.sizePolicy().hasHeightForWidth())
        self.reason.setSizePolicy(sizePolicy)
        self.reason.setTabChangesFocus(True)

        self.row_1.addWidget(self.reason, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.circumstance_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.set_by_label = QLabel(CircumstanceEditor)
        self.set_by_label.setObjectName(u"set_by_label")

        self.row_2.addWidget(self.set_by_label, 0, 0, 1, 1)

        self.set_by = QLineEdit(CircumstanceEditor)
        self.set_by.setObjectName(u"set_by")

        self.row_2.addWidget(self.set_by, 1, 0, 1, 1)

        self.start_label = QLabel(CircumstanceEditor)
        self.start_label.setObjectName(u"start_label")

        self.row_2.addWidget(self.start_label, 0, 1, 1, 1)

        self.start = QLineEdit(CircumstanceEditor)
        self.start.setObjectName(u"start")

        self.row_2.addWidget(self.start, 1, 1, 1, 1)

        self.end_label = QLabel(CircumstanceEditor)
        self.end_label.setObjectName(u"end_label")

        self.row_2.addWidget(self.end_label, 0, 2, 1, 1)

        self.end = QLineEdit(CircumstanceEditor)
        self.end.setObjectName(u"end")

        self.row_2.addWidget(self.end, 1, 2, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)
        self.row_2.setColumnStretch(2, 1)

        self.circumstance_form.addLayout(self.row_2)

        self.circumstance_form.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kind_code_label.setBuddy(self.kind_code)
        self.reason_label.setBuddy(self.reason)
        self.set_by_label.setBuddy(self.set_by)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_code, self.reason)
        QWidget.setTabOrder(self.reason, self.set_by)
        QWidget.setTabOrder(self.set_by, self.start)
        QWidget.setTabOrder(self.start, self.end)

        self.retranslateUi(CircumstanceEditor)

        QMetaObject.connectSlotsByName(CircumstanceEditor)
    # setupUi

    def retranslateUi(self, CircumstanceEditor):
        CircumstanceEditor.setWindowTitle(QCoreApplication.translate("CircumstanceEditor", u"Circumstance", None))
        self.kind_code_label.setText(QCoreApplication.translate("CircumstanceEditor", u"Circumstance", None))
#if QT_CONFIG(accessibility)
        self.kind_code.setAccessibleName(QCoreApplication.translate("CircumstanceEditor", u"Circumstance", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("CircumstanceEditor", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CircumstanceEditor", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.set_by_label.setText(QCoreApplication.translate("CircumstanceEditor", u"Decided by", None))
#if QT_CONFIG(accessibility)
        self.set_by.setAccessibleName(QCoreApplication.translate("CircumstanceEditor", u"Decided by", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("CircumstanceEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("CircumstanceEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("CircumstanceEditor", u"such as 12 Sep 2026", None))
        self.end_label.setText(QCoreApplication.translate("CircumstanceEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("CircumstanceEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.end.setPlaceholderText(QCoreApplication.translate("CircumstanceEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

