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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_CircumstanceEditor(object):
    def setupUi(self, CircumstanceEditor):
        if not CircumstanceEditor.objectName():
            CircumstanceEditor.setObjectName(u"CircumstanceEditor")
        self.circumstance_form = QFormLayout(CircumstanceEditor)
        self.circumstance_form.setObjectName(u"circumstance_form")
        self.circumstance_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.circumstance_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.circumstance_form.setHorizontalSpacing(16)
        self.circumstance_form.setVerticalSpacing(4)
        self.kind_code_label = QLabel(CircumstanceEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.circumstance_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_code_label)

        self.kind_code = QComboBox(CircumstanceEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(22)

        self.circumstance_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind_code)

        self.reason_label = QLabel(CircumstanceEditor)
        self.reason_label.setObjectName(u"reason_label")

        self.circumstance_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = QPlainTextEdit(CircumstanceEditor)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumSize(QSize(0, 72))

        self.circumstance_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)

        self.set_by_label = QLabel(CircumstanceEditor)
        self.set_by_label.setObjectName(u"set_by_label")

        self.circumstance_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.set_by_label)

        self.set_by = QLineEdit(CircumstanceEditor)
        self.set_by.setObjectName(u"set_by")
        self.set_by.setMinimumSize(QSize(200, 0))

        self.circumstance_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.set_by)

        self.start_label = QLabel(CircumstanceEditor)
        self.start_label.setObjectName(u"start_label")

        self.circumstance_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.start_label)

        self.start = QLineEdit(CircumstanceEditor)
        self.start.setObjectName(u"start")
        self.start.setMinimumSize(QSize(200, 0))

        self.circumstance_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.start)

        self.end_label = QLabel(CircumstanceEditor)
        self.end_label.setObjectName(u"end_label")

        self.circumstance_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.end_label)

        self.end = QLineEdit(CircumstanceEditor)
        self.end.setObjectName(u"end")
        self.end.setMinimumSize(QSize(200, 0))

        self.circumstance_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.end)

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

